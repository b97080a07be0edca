package nl.gezondewijk.product;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.gezondewijk.chart.Level;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.MapPicture.Key;

/** What the segments of the wheel of health mean, from good to bad. */
final class WheelKeys {
    private WheelKeys() {}

    static List<Key> of(Language here) {
        return Stream.of(Level.MUCH_BETTER, Level.BETTER, Level.SIMILAR, Level.WORSE, Level.MUCH_WORSE)
                .map(level -> new Key(
                        Swatch.wheel(level, "wiel-" + level.name().toLowerCase(Locale.ROOT)),
                        here.say("product.level." + level)))
                .toList();
    }
}
