package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a file has a line for each patient, pupil or respondent, or a column by which somebody could be known. Such a file must
 * be counted first, where it is; nothing of it is kept here.
 *
 * <p>Looks at every sheet, hidden ones too, for a hidden sheet travels with its file. A column is told by its letter, and by its
 * heading only where that heading is a known word: where a file has no headings, its first row is somebody.
 *
 * @param signs why it is taken for one; empty when it is none
 */
public record PersonLines(List<Sign> signs) {
    private static final int LOOKED_AT = 10_000;

    /** What gives persons away. */
    public enum Why {
        CITIZEN_NUMBER,
        NAME,
        BIRTH_DATE,
        ADDRESS,
        EMAIL,
        TELEPHONE,
        RECORD_NUMBER,
        /** No column by itself, but the rows: each is one person's. */
        ROW_PER_PERSON,
        /** A pivot table keeps the lines that it was made of inside its file. */
        PIVOT_TABLE;

        /** Key of its sentence, with a place for the column. */
        public String key() {
            return "sheet.persons." + name();
        }
    }

    /**
     * One reason.
     *
     * @param column its letter, with its heading where that is a known word; several for {@link Why#ROW_PER_PERSON}
     */
    public record Sign(Why why, String sheet, String column) {}

    public PersonLines {
        signs = List.copyOf(signs);
    }

    public boolean found() {
        return !signs.isEmpty();
    }

    /**
     * @param content the file that was opened
     * @throws Sheets.Unreadable when it breaks off
     */
    public static PersonLines in(byte[] content, Sheets.Opened.Readable file) {
        var signs = new ArrayList<Sign>();
        file.sheets().forEach(sheet -> signs.addAll(in(sheet).signs()));
        if (Sheets.hasPivotRecords(content)) {
            signs.add(new Sign(Why.PIVOT_TABLE, "", ""));
        }
        return new PersonLines(signs);
    }

    /** @throws Sheets.Unreadable when the file breaks off */
    public static PersonLines in(Sheet sheet) {
        var heading = Heading.of(sheet);
        var names = heading.names();
        var columns = names.stream().map(PersonColumn::new).toList();
        var rows = new PersonRows(names);
        int looked = 0;
        try (var all = sheet.rows()) {
            for (var row = all.next(); row != null && looked < LOOKED_AT; row = all.next()) {
                if (row.number() >= heading.first() && row.filled() >= Math.min(2, names.size()) && !row.isTotal()) {
                    looked++;
                    rows.take(row);
                    for (int i = 0; i < columns.size(); i++) {
                        columns.get(i).take(row.cell(i));
                    }
                }
            }
        }
        var signs = new ArrayList<Sign>();
        for (int i = 0; i < columns.size(); i++) {
            var named = named(i, columns.get(i).isSaid() ? names.get(i) : "");
            columns.get(i).why().ifPresent(why -> signs.add(new Sign(why, sheet.name(), named)));
        }
        if (rows.arePersons()) {
            signs.add(new Sign(Why.ROW_PER_PERSON, sheet.name(), told(rows.telling(), names)));
        }
        return new PersonLines(signs);
    }

    private static String told(IntStream columns, List<String> names) {
        return columns.mapToObj(i -> named(
                        i, PersonWords.isAge(names.get(i)) || PersonWords.isSex(names.get(i)) ? names.get(i) : ""))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static String named(int column, String heading) {
        var letters = Heading.letters(column);
        return heading.isEmpty() || heading.equals(letters) ? letters : letters + " (" + heading + ")";
    }
}
