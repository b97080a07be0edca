package nl.gezondewijk.profile;

import java.util.List;
import nl.gezondewijk.chart.Svg;

/**
 * How a figure differs between the parts of a place, as a product shows it.
 *
 * @param sentence "Eenzaamheid: van 41% tot 55% in de buurten van Wagelaar"
 * @param notes what has to be known of it
 */
public record MapPicture(String sentence, Svg map, List<Key> keys, List<String> notes) {

    /** What a colour means. */
    public record Key(Svg swatch, String words) {}
}
