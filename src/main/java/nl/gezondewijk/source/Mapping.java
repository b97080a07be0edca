package nl.gezondewijk.source;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Words;
import org.jspecify.annotations.NullMarked;

/**
 * How the columns of a publisher's tables become indicators, and how that publisher wants to be named.
 *
 * @param source key of the data source, as in {@link nl.gezondewijk.indicator.Indicator#source()}
 * @param title what readers call it
 * @param attribution the sentence that goes with its figures
 * @param family what the titles of all its tables begin with
 * @param smallestArea the smallest areas that it knows
 * @param movingSuffix whether column names end in a number that differs from table to table
 * @param rows what the columns say that tell what a row is about
 * @param sums indicators that are made by adding up others of the same row
 * @param columns a line for each column that is known, in the order of the file
 */
@NullMarked
public record Mapping(
        String source,
        Words title,
        Words publisher,
        Licence licence,
        Words attribution,
        String family,
        Area.Kind smallestArea,
        boolean movingSuffix,
        Rows rows,
        List<Sum> sums,
        List<Column> columns) {
    private static final Pattern SUFFIX = Pattern.compile("_\\d+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{Alnum}]+");

    public record Licence(String name, String url) {}

    /** Without one of its parts there is no sum. */
    public record Sum(String indicator, List<String> of) {}

    /**
     * A column of the tables, and what becomes of it.
     *
     * @param places the names it goes by; the first is the one of the table that the file follows
     * @param indicator what it fills; for a source with age groups the measure, to be made precise by the row's ages
     * @param leftOut why it fills none
     * @param factor to multiply a value with, to come to the unit of the indicator
     */
    public record Column(
            List<ColumnPlace> places, Optional<String> indicator, Optional<String> leftOut, double factor) {
        public Column {
            places = List.copyOf(places);
            if (indicator.isPresent() == leftOut.isPresent()) {
                throw new IllegalArgumentException(
                        places.getFirst() + " must either fill an indicator or be left out with a reason");
            }
        }

        public String name() {
            return places.getFirst().column();
        }
    }

    /** @param moved true where its publisher put it under another topic group than any that the mapping knows */
    public record Mapped(Column column, boolean moved) {}

    public Mapping {
        sums = List.copyOf(sums);
        columns = List.copyOf(columns);
        var seen = new HashSet<ColumnPlace>();
        for (var place : columns.stream().flatMap(one -> one.places().stream()).toList()) {
            if (!seen.add(place)) {
                throw new IllegalArgumentException(source + " has two lines for " + place);
            }
        }
    }

    /**
     * The line for a column, by its name and the topic groups it stands in; of several lines the one that says most about where.
     *
     * <p>Without groups, as in a file, and where its publisher moved it to a new group, a name that has one line only is still
     * known by that name; a name that several lines share is not guessed at.
     *
     * @param name with or without the moving suffix
     * @param parents titles of the groups, innermost first; none where the table does not tell
     */
    public Optional<Mapped> match(String name, List<String> parents) {
        var base = baseName(name);
        var best = columns.stream()
                .flatMap(column -> column.places().stream()
                        .filter(place -> place.column().equals(base) && place.fits(parents))
                        .map(place -> new Fit(column, place.depth())))
                .max(Comparator.comparingInt(Fit::depth));
        if (best.isPresent()) {
            return best.map(fit -> new Mapped(fit.column, false));
        }
        var namesakes = columns.stream()
                .filter(column -> column.places().stream()
                        .anyMatch(place -> place.column().equals(base)))
                .toList();
        return namesakes.size() == 1
                ? Optional.of(new Mapped(namesakes.getFirst(), !parents.isEmpty()))
                : Optional.empty();
    }

    private record Fit(Column column, int depth) {}

    /** The name without the number at its end, where this source has one. */
    public String baseName(String name) {
        return movingSuffix ? SUFFIX.matcher(name.strip()).replaceFirst("") : name.strip();
    }

    /** The base name that CBS makes of a column's title, for tables and files that give titles only. */
    public static String nameOf(String title) {
        var plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        var name = new StringBuilder();
        for (var word : NOT_A_WORD.split(plain)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "k_" + name : name.toString();
    }
}
