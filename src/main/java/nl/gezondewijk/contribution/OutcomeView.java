package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.indicator.WhereUsed;

/**
 * What became of a sheet.
 *
 * @param withdrawn why it was withdrawn; empty where it was not
 * @param readers who read it now
 * @param wider who could come to read it; empty while that is asked, or for another's
 * @param look what was asked of a second pair of eyes, or what that found
 * @param mayAnswer whether the reader is that second pair of eyes
 */
record OutcomeView(
        int id,
        String supplier,
        String withdrawn,
        boolean discarded,
        boolean own,
        String readers,
        List<String> protection,
        Optional<Table> table,
        List<WhereUsed.Use> uses,
        List<Option> wider,
        String look,
        boolean mayAnswer,
        String wrong) {

    record Table(List<String> columns, List<Row> rows, String more) {}

    record Row(String area, String kind, List<Cell> cells) {}

    /** A value with the page where it stands, or why there is none. */
    record Cell(String text, Optional<String> url) {}
}
