package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.statistics.Verdict;
import nl.gezondewijk.statistics.funnel.Dispersion;
import nl.gezondewijk.statistics.funnel.FunnelLimits;

/** Areas round the value of the larger area that they lie in: which are further off than chance alone leaves areas of their size. */
public sealed interface ByChance {

    /**
     * The areas with their limits.
     *
     * @param whole the larger area
     * @param target its value
     * @param areas those with a figure and a size
     * @param dispersion whether those differ more than chance makes them
     * @param own the area that is looked at, where it has both; one of those, or made of parts of them
     * @param notShown how many have none, or may not tell it
     */
    record Known(
            Area whole,
            double target,
            Curve curve,
            List<Placed> areas,
            Dispersion dispersion,
            Optional<Placed> own,
            int notShown)
            implements ByChance {
        public Known {
            areas = List.copyOf(areas);
        }

        long within() {
            return areas.stream()
                    .filter(one -> one.verdict() == Verdict.SIMILAR)
                    .count();
        }
    }

    /** The limits at any size. */
    interface Curve {
        FunnelLimits at(double size);
    }

    /** An area with its figure, how many people that is about, and the limits for so many. */
    record Placed(Area area, double value, double size, FunnelLimits.Known limits) {
        Verdict verdict() {
            return limits.verdict(value);
        }
    }

    /** Not to be drawn, and why. */
    record None(Why why) implements ByChance {}

    /** Why areas are not held against chance. */
    enum Why {
        MODELLED,
        WITHDRAWN,
        NO_COUNTS,
        TOO_FEW,
        NO_TARGET,
        /** Nothing that chance deals out to people: a distance, an amount, how a population is made up. Said nowhere. */
        NOT_OF_CHANCE
    }
}
