package nl.gezondewijk.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.area.DutchGrid;

/** A place in degrees (WGS84), as phones and other maps have it. */
public record Globe(double latitude, double longitude) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{2}[.,]\\d+)[;,\\s]+(\\d[.,]\\d+)");
    private static final int STEPS = 6;
    /** Metres in a degree, near enough to step towards the right one. */
    private static final double NORTH = 111_200;

    private static final double EAST = 68_700;

    public static Globe of(Spot spot) {
        double latitude = 52.155;
        double longitude = 5.387;
        for (int step = 0; step < STEPS; step++) {
            var there = DutchGrid.fromGlobe(longitude, latitude);
            longitude += (spot.x() - there[0]) / EAST;
            latitude += (spot.y() - there[1]) / NORTH;
        }
        return new Globe(rounded(latitude), rounded(longitude));
    }

    /** About a metre. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }

    public static Optional<Globe> read(String text) {
        var found = WRITTEN.matcher(text.strip());
        return found.matches()
                ? Optional.of(new Globe(number(found.group(1)), number(found.group(2))))
                : Optional.empty();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    public String written() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }

    /** Nothing outside the Netherlands. */
    public Optional<Spot> spot() {
        if (!DutchGrid.isOnGlobe(longitude, latitude)) {
            return Optional.empty();
        }
        var at = DutchGrid.fromGlobe(longitude, latitude);
        return DutchGrid.isOnGrid(at[0], at[1]) ? Optional.of(new Spot(at[0], at[1])) : Optional.empty();
    }
}
