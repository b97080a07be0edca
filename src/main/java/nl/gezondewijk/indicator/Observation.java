package nl.gezondewijk.indicator;

import java.util.Optional;
import nl.gezondewijk.statistics.Cover;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Rate;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.conversion.Moved;

/**
 * What an indicator says of a place in a period, and how that came about.
 *
 * @param derivation which columns it comes from, and so which period and release
 * @param pooled how it was put together, for a place that is made of others
 * @param moved how it was moved, for a place that its release does not tell of
 */
public record Observation(Derivation derivation, Figure figure, Optional<Pooled> pooled, Optional<Moved> moved) {

    public Observation(Derivation derivation, Figure figure, Optional<Pooled> pooled) {
        this(derivation, figure, pooled, Optional.empty());
    }

    static Observation moved(Derivation derivation, Moved moved) {
        var figure =
                switch (moved) {
                    case Moved.Converted converted -> Figure.Known.of(converted.value());
                    case Moved.Counted counted -> Figure.Known.of(counted.value());
                    case Moved.Borrowed borrowed -> Figure.Known.of(borrowed.value());
                    case Moved.None none -> new Figure.None(reason(none.reason()));
                };
        return new Observation(derivation, figure, Optional.empty(), Optional.of(moved));
    }

    private static Figure.Reason reason(Reason why) {
        return switch (why) {
            case TOO_LITTLE_COVERED -> Figure.Reason.PARTS_MISSING;
            case NOBODY -> Figure.Reason.IMPOSSIBLE;
            default -> Figure.Reason.MISSING;
        };
    }

    /** How much of the place it is about, where it was made of parts. */
    public Optional<Cover> cover() {
        return pooled.map(Pooled::cover).or(() -> moved.flatMap(Observation::cover));
    }

    private static Optional<Cover> cover(Moved moved) {
        return switch (moved) {
            case Moved.Converted converted -> Optional.of(converted.cover());
            case Moved.Counted counted -> Optional.of(counted.cover());
            case Moved.Borrowed borrowed -> Optional.of(borrowed.cover());
            case Moved.None none -> none.cover();
        };
    }

    /** In the decimals of this figure. */
    public Indicator indicator() {
        return derivation.indicator().in(figure);
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

    /** Taken back by who published it: it may still be read, and nothing is made of it any more. */
    public boolean isWithdrawn() {
        return release().withdrawal().isPresent();
    }

    /** The counts behind it as a share, where the indicator is a percentage or rate of people counted; chance has no part in hectares. */
    public Optional<Proportion> proportion() {
        return indicator().isAboutPeople() && !isOfEvents()
                ? known().flatMap(Figure.Known::counts).flatMap(Derivation.Ratio::proportion)
                : Optional.empty();
    }

    /** The counts behind it as a rate, where what happened is counted: it may happen to one person twice. */
    public Optional<Rate> rate() {
        double per = indicator().unit() == Indicator.Unit.PER_1000 ? 1_000 : 100;
        return indicator().isAboutPeople() && isOfEvents()
                ? known().flatMap(Figure.Known::counts)
                        .map(counts -> new Rate(Math.round(counts.numerator()), counts.denominator(), per))
                : Optional.empty();
    }

    private boolean isOfEvents() {
        return indicator().population().whose() == Indicator.Whose.EVENTS;
    }
}
