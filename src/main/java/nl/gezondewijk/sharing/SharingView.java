package nl.gezondewijk.sharing;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.indicator.WhereUsed;

/**
 * Figures with who reads them.
 *
 * @param url of the page on which they are shared
 * @param readers who read them now
 * @param wider who could come to read them; empty while that is asked, or for another's
 * @param look what was asked of a second pair of eyes, or what that found
 * @param mayAnswer whether the reader is that second pair of eyes
 * @param emptied whether they were withdrawn with their numbers
 */
public record SharingView(
        String url,
        boolean own,
        String readers,
        List<String> protection,
        Optional<Table> table,
        List<WhereUsed.Use> uses,
        List<Choice> wider,
        String look,
        boolean mayAnswer,
        boolean emptied) {

    /** The figures as others read them. */
    public record Table(List<String> columns, List<Row> rows, String more) {}

    public record Row(String area, String kind, List<Cell> cells) {}

    /**
     * A value, or why there is none.
     *
     * @param url of the page where it stands, for who reads that
     */
    public record Cell(boolean known, String text, Optional<String> url) {}

    /** Who could come to read them. */
    public record Choice(String value, String name) {}
}
