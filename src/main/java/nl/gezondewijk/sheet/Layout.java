package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a sheet is read: which column is what, and what its marks mean. It is kept, and reads next year's sheet of the same making,
 * also when columns moved.
 *
 * <p>Long: columns of labels name the figure of each row. Wide: each column of numbers has a label of its own; columns with the
 * same label together say one figure, and a column of wholes without a label serves all that have none.
 * A sheet may have such columns for each age; those of one label then make one figure of all ages.
 *
 * @param sheet name of the sheet in its file; another sheet is taken when the file has one only
 * @param columns what each column is, by its name
 * @param marks what texts in place of a number mean
 * @param commas whether commas come before decimals
 * @param period of all rows, where no column tells it
 */
public record Layout(
        String sheet, List<Use> columns, Map<String, Mark> marks, boolean commas, Optional<String> period) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What a column is.
     *
     * @param label for a column of numbers: the figure that it belongs to
     * @param period for a column of numbers: the year that it is about, where its heading says so
     * @param down whether an empty cell means the same as the one above it, as where cells were merged
     * @param age for a column of numbers: the ages that it is about, where it is about one group; a band as {@link AgeGroup} writes it
     */
    public record Use(
            String name, Role role, String label, Optional<String> period, boolean down, Optional<String> age) {
        public Use {
            age = age.map(text -> AgeGroup.of(text) instanceof AgeGroup.Band band ? band.toString() : text);
        }

        public static Use of(String name, Role role) {
            return new Use(name, role, "", Optional.empty(), false, Optional.empty());
        }

        /** Whether both tell the same number of the same ages. */
        public boolean isSameByAge(Use other) {
            return age.isPresent()
                    && age.equals(other.age)
                    && role == other.role
                    && label.equals(other.label)
                    && period.equals(other.period);
        }
    }

    /** A cell that could not be read. */
    public record Unread(int row, String column, String text) {}

    public Layout {
        columns = List.copyOf(columns);
        marks = Map.copyOf(marks);
    }

    public static Layout fromJson(String json) {
        return JSON.readValue(json, Layout.class);
    }

    public String toJson() {
        return JSON.writeValueAsString(this);
    }

    Numeral numeral() {
        return commas ? Numeral.COMMA : Numeral.POINT;
    }

    boolean isLong() {
        return columns.stream().anyMatch(use -> use.role() == Role.LABEL);
    }

    /** The sheet of this name, or the only one that there is. */
    public Optional<Sheet> find(Sheets.Opened.Readable file) {
        var visible = file.visible();
        return visible.stream()
                .filter(one -> one.name().equals(sheet))
                .findFirst()
                .or(() -> visible.size() == 1 ? Optional.of(visible.getFirst()) : Optional.empty());
    }

    /**
     * This layout for another sheet of the same making. Columns of a year are those of the years that it has: where this one has
     * "aantal 2023", next year's may have "aantal 2024", or both.
     *
     * @return empty when a column that is used is not there
     */
    public Optional<Layout> fitting(Sheet other) {
        return new Fitting(columns, Heading.of(other))
                .columns()
                .map(uses -> new Layout(other.name(), uses, marks, commas, period));
    }

    /** The same, where another year holds for all rows. */
    public Layout about(Optional<String> period) {
        return new Layout(sheet, columns, marks, commas, period);
    }

    /** The number in a cell as this sheet writes numbers; a mark, a text or nothing is none. */
    public OptionalDouble number(Cell cell) {
        return marks.containsKey(cell.text())
                ? OptionalDouble.empty()
                : numeral().parse(cell);
    }

    /**
     * Reads all rows; those that name no area, and totals at the foot, are passed over.
     *
     * @throws Sheets.Unreadable when the file breaks off
     */
    public void read(Sheet of, Consumer<Said> each, Consumer<Unread> wrong) {
        new RowReader(this, Heading.of(of), each, wrong).read(of, Long.MAX_VALUE);
    }

    /** What its first rows say, to show whether they are read well; what cannot be read is passed over. */
    public List<Said> preview(Sheet of, int rows) {
        var said = new ArrayList<Said>();
        new RowReader(this, Heading.of(of), said::add, unread -> {}).read(of, rows);
        return said;
    }
}
