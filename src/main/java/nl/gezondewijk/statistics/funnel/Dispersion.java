package nl.gezondewijk.statistics.funnel;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How much places differ from a target, where chance alone makes 1.
 *
 * <p>{@code φ = Σz²/k} over the scores {@code z = (y − θ)/s} of k places with value y, s being the standard error that a place of its size has at the target θ. The
 * lowest and the highest tenth of the scores are first pulled in to the next (winsorised): a few places that stand out are what a funnel is to show. Above
 * {@code 1 + 2√(2/k)} places differ for reasons that all share, which the limits of a funnel do not reckon with; by chance alone that is seldom.
 *
 * <p>Range: 0 and up. Unit: none. Spiegelhalter 2005, section 4.
 */
public record Dispersion(double ratio, int places) {
    private static final int TENTH = 10;

    public Dispersion {
        if (places < 1 || !(ratio >= 0)) {
            throw new IllegalArgumentException("there is no dispersion " + ratio + " of " + places + " places");
        }
    }

    /** A place with its value, in the unit of its funnel. */
    public record Place(double value, double size) {}

    public static Dispersion of(Funnel funnel, List<Place> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("no places have no dispersion");
        }
        var scores = places.stream()
                .mapToDouble(place -> (place.value() - funnel.target()) / funnel.standardError(place.size()))
                .sorted()
                .toArray();
        int pulled = scores.length / TENTH;
        double lowest = scores[pulled];
        double highest = scores[scores.length - 1 - pulled];
        return new Dispersion(
                DoubleStream.of(scores)
                                .map(score -> Math.clamp(score, lowest, highest))
                                .map(score -> score * score)
                                .sum()
                        / scores.length,
                scores.length);
    }

    public boolean isMoreThanChance() {
        return ratio > 1 + 2 * Math.sqrt(2.0 / places);
    }
}
