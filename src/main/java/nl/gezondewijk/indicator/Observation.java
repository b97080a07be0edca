package nl.gezondewijk.indicator;

import java.util.Optional;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.Proportion;

/**
 * What an indicator says of a place in a period, and how that came about.
 *
 * @param derivation which columns it comes from, and so which period and release
 * @param pooled how it was put together, for a place that is made of others
 */
public record Observation(Derivation derivation, Figure figure, Optional<Pooled> pooled) {

    public Indicator indicator() {
        return derivation.indicator();
    }

    public Period period() {
        return derivation.spot().period();
    }

    public Release release() {
        return derivation.spot().release();
    }

    public Optional<Figure.Known> known() {
        return figure instanceof Figure.Known known ? Optional.of(known) : Optional.empty();
    }

    /** The counts behind it as a share, where the indicator is a percentage or rate of people counted. */
    public Optional<Proportion> proportion() {
        var unit = indicator().unit();
        boolean ofPeople = unit == Indicator.Unit.PERCENT || unit == Indicator.Unit.PER_1000;
        return ofPeople
                ? known().flatMap(Figure.Known::counts).flatMap(Derivation.Ratio::proportion)
                : Optional.empty();
    }
}
