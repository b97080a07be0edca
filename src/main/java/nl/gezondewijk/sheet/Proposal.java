package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sheet seems to be: for each column its role and why, from its name and from the first ten thousand rows.
 *
 * @param layout as it would be read
 * @param columns why each column is taken for what it is, in the order of the sheet
 * @param sums columns that seem to be the sum of others
 * @param rows how many rows were looked at
 * @param formulas how many cells in those have a formula whose value is not in the file
 * @param first number of the first row with figures; more than there are where none has
 */
public record Proposal(Layout layout, List<Guess> columns, List<Sum> sums, int rows, int formulas, int first) {
    private static final int LOOKED_AT = 10_000;
    private static final int SUMMED = 500;

    /**
     * Why a column is taken for what it is.
     *
     * @param examples some of what stands in it
     */
    public record Guess(String name, Role role, Why why, List<String> examples) {}

    /** Reasons, each with its sentence. */
    public enum Why {
        CODES,
        NAMED_SO,
        CODE_SAYS,
        POSTCODES,
        YEARS,
        DAY_NUMBERS,
        FEW_TEXTS,
        AGES,
        AGES_IN_HEADINGS,
        NUMBERS,
        PERCENTAGES,
        FRACTIONS,
        WHOLE_NUMBERS,
        LARGEST,
        EMPTY,
        OTHER;

        public String key() {
            return "contribution.why." + name();
        }
    }

    /** A column that is the sum of others in nearly all rows: answers to one question, perhaps, and their whole. */
    public record Sum(String total, List<String> parts) {}

    public Proposal {
        columns = List.copyOf(columns);
        sums = List.copyOf(sums);
    }

    /** @throws Sheets.Unreadable when the file breaks off */
    public static Proposal of(Sheet sheet) {
        var heading = Heading.of(sheet);
        var looks = new ArrayList<Look>();
        for (int i = 0; i < heading.names().size(); i++) {
            looks.add(new Look(heading.names().get(i)));
        }
        int first = Integer.MAX_VALUE;
        var numbers = new ArrayList<double[]>();
        int rows = 0;
        int signs = 0;
        try (var all = sheet.rows()) {
            for (var row = all.next(); row != null && rows < LOOKED_AT; row = all.next()) {
                if (row.number() < heading.first() || row.filled() < 2 || row.isTotal()) {
                    continue;
                }
                rows++;
                var values = new double[looks.size()];
                for (int i = 0; i < looks.size(); i++) {
                    values[i] = looks.get(i).take(row.cell(i));
                    signs += Numeral.sign(row.cell(i).text());
                }
                first = Math.min(first, row.number());
                if (numbers.size() < SUMMED) {
                    numbers.add(values);
                }
            }
        }
        return new Guessing(sheet.name(), looks, rows, signs >= 0).proposal(first, Sums.in(looks, numbers));
    }
}
