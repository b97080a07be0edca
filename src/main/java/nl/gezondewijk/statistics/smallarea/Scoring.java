package nl.gezondewijk.statistics.smallarea;

import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Where a {@link RestrictedLikelihood} is largest: Fisher scoring, {@code A ← A + score / information}, cut at 0.
 *
 * <p>Alone it can go to and fro for ever where one area is known much better than the others. So it is kept between
 * the largest A that is known to be too small and the smallest that is known to be too large, follows the secant once
 * it has both, and halves what lies between when that shrinks too slowly.
 *
 * <p>It settles at A to 13 digits (fewer only under a tenth of the median of ψ), or at exactly 0 where the score there
 * does not point upward. Should there be several maxima, it is the one that scoring reaches.
 */
final class Scoring {
    private static final int MOST_STEPS = 300;
    private static final double SETTLED = 1e-14;
    private static final double NEAR_NOTHING = 0.1;
    private static final double UNKNOWN = -1;

    private final DoubleFunction<Optional<RestrictedLikelihood>> likelihood;
    private double tooSmall;
    private double tooLarge = Double.POSITIVE_INFINITY;
    private double between = Double.POSITIVE_INFINITY;

    private Scoring(DoubleFunction<Optional<RestrictedLikelihood>> likelihood, double tooSmall) {
        this.likelihood = likelihood;
        this.tooSmall = tooSmall;
    }

    /** None where the likelihood cannot be computed, or does not settle. */
    static Optional<RestrictedLikelihood> restricted(Design design, double[] y, double[] psi) {
        return new Scoring(a -> RestrictedLikelihood.at(a, design, y, psi, false), UNKNOWN).from(1);
    }

    /** The same for the adjusted likelihood; its A lies above 0. */
    static Optional<RestrictedLikelihood> adjusted(Design design, double[] y, double[] psi) {
        return new Scoring(a -> RestrictedLikelihood.at(a, design, y, psi, true), 0).from(1);
    }

    private Optional<RestrictedLikelihood> from(double start) {
        var before = Optional.<RestrictedLikelihood>empty();
        var now = likelihood.apply(start);
        for (int step = 0; step < MOST_STEPS && now.isPresent(); step++) {
            var here = now.get();
            if (here.score() == 0 || here.a() == 0 && here.score() < 0) {
                return now;
            }
            learn(here);
            double next = next(here, before);
            if (Math.abs(next - here.a()) <= SETTLED * (NEAR_NOTHING + here.a())) {
                return now;
            }
            before = now;
            now = likelihood.apply(next);
        }
        return Optional.empty();
    }

    private void learn(RestrictedLikelihood here) {
        if (here.score() > 0) {
            tooSmall = Math.max(tooSmall, here.a());
        } else {
            tooLarge = Math.min(tooLarge, here.a());
        }
    }

    private double next(RestrictedLikelihood here, Optional<RestrictedLikelihood> before) {
        double scored = Math.max(0, here.a() + here.score() / here.information());
        if (tooLarge == Double.POSITIVE_INFINITY) {
            return scored;
        }
        double straight = before.map(one -> secant(one, here)).orElse(scored);
        if (Math.abs(straight - here.a()) <= SETTLED * (NEAR_NOTHING + here.a())) {
            return straight;
        }
        double low = Math.max(0, tooSmall);
        double width = tooLarge - low;
        boolean slow = width > between / 2;
        between = Math.min(between, width);
        if (!slow && straight > low && straight < tooLarge) {
            return straight;
        }
        if (scored == 0 && tooSmall == UNKNOWN) {
            return 0;
        }
        return !slow && scored > low && scored < tooLarge ? scored : low + width / 2;
    }

    private static double secant(RestrictedLikelihood one, RestrictedLikelihood other) {
        double slope = (other.score() - one.score()) / (other.a() - one.a());
        return slope < 0 ? other.a() - other.score() / slope : other.a() + other.score() / other.information();
    }
}
