package nl.gezondewijk.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of a publisher's table.
 *
 * @param id ours
 * @param source key of the data source, as in {@link Indicator#source()}
 * @param dataset the publisher's name for the table, such as 84799NED
 * @param title the publisher's title of the table
 * @param version what tells two deliveries of a table apart: the publisher's date, or a file's fingerprint
 * @param areaYear the year whose areas it is about
 * @param origin where it was fetched
 * @param retrieved when it was fetched
 * @param state how far it is
 * @param readers who may read it
 * @param ofPostcodes whether it tells of postcode areas, and so not of gemeenten, wijken and buurten
 * @param columns what it holds
 */
public record Release(
        int id,
        String source,
        String dataset,
        String title,
        String version,
        int areaYear,
        String origin,
        Instant retrieved,
        State state,
        Optional<Withdrawal> withdrawal,
        Readership readers,
        boolean ofPostcodes,
        List<Column> columns) {

    public enum State {
        DRAFT,
        PUBLISHED,
        REPLACED
    }

    /**
     * Its publisher took it back, for a reason.
     *
     * @param emptied whether the numbers themselves were taken away too
     */
    public record Withdrawal(Instant at, String why, boolean emptied) {}

    /**
     * An indicator in a period, and where its values stand in the rows of the release.
     *
     * @param known for how many areas there is a value
     */
    public record Column(String indicator, Period period, int block, int position, int known) {}

    public Release {
        columns = List.copyOf(columns);
    }

    /** Taken back with its numbers: it has only reasons left. */
    public boolean isEmptied() {
        return withdrawal.filter(Withdrawal::emptied).isPresent();
    }

    /** A release is known by its number; a page looks thousands of its figures up, and its columns are many. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Release release && release.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** For each block the indicators in the order of a row's values. */
    public List<List<String>> blocks() {
        return columns.stream()
                .collect(Collectors.groupingBy(
                        Column::block,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toMap(Column::position, Column::indicator, (one, same) -> one, TreeMap::new),
                                places -> List.copyOf(places.values()))))
                .values()
                .stream()
                .toList();
    }
}
