package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.chart.Mark;

/**
 * The areas round the value of the larger area, or why they are not drawn so.
 *
 * @param sentence what the picture says, or the reason why there is none
 * @param own what it says of the area itself; empty where the area is not in it
 * @param more that the areas differ more than chance makes them; empty where they do not
 * @param notShown how many areas have no dot; empty where all have one
 */
record FunnelView(String sentence, String own, String more, String notShown, Optional<Drawn> drawn) {

    /** The picture, for wide and narrow pages, and the same in rows. */
    record Drawn(
            String target,
            Content chart,
            Content narrow,
            List<Mark> marks,
            String rowsTitle,
            String sizeName,
            List<Row> rows) {}

    record Row(String name, String size, String value, String limits, String verdict, boolean own) {}
}
