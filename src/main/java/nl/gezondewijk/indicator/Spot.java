package nl.gezondewijk.indicator;

import java.util.Optional;
import nl.gezondewijk.area.Area;

/**
 * Where the values of an indicator for a period stand: the column of a release.
 *
 * <p>Postcode areas come in tables of their own, beside the table of all other areas.
 *
 * @param other where the same is told of the other sort of areas
 */
public record Spot(Release release, Release.Column column, Optional<Spot> other) {

    /** Where it stands for an area: here, or in the table of the other sort. */
    Spot at(String area) {
        return tellsOf(area)
                ? this
                : other.map(spot -> new Spot(spot.release, spot.column, Optional.of(alone())))
                        .orElse(this);
    }

    /** Whether an area of this sort can have a figure. */
    boolean covers(String area) {
        return at(area).tellsOf(area);
    }

    Spot alone() {
        return new Spot(release, column, Optional.empty());
    }

    private boolean tellsOf(String area) {
        return area.startsWith(Area.Kind.POSTCODE.prefix()) == release.ofPostcodes();
    }

    public Period period() {
        return column.period();
    }

    public String indicator() {
        return column.indicator();
    }

    /** The year whose areas it is about. */
    public int areaYear() {
        return release.areaYear();
    }
}
