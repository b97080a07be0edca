package nl.gezondewijk.statistics.smallarea;

import java.util.Arrays;
import java.util.Optional;

/**
 * The restricted likelihood of a variance A between areas, with its score and information, and where it is largest.
 *
 * <p>With V = diag(A + ψ), W = V⁻¹, Q = (X′WX)⁻¹, β = QX′Wy, r = y − Xβ and P = W − WXQX′W: log-likelihood
 * {@code −½(log|V| + log|X′WX| + r′Wr)}, score {@code −½ tr P + ½ y′PPy}, information {@code ½ tr PP}, where
 * {@code tr P = Σw − tr(Q·X′W²X)}, {@code tr PP = Σw² − 2 tr(Q·X′W³X) + tr((Q·X′W²X)²)} and {@code y′PPy = Σ(wr)²}: p × p
 * matrices alone, so the work is linear in the areas.
 *
 * <p>The maximum by Fisher scoring, {@code A ← A + score / information} from the median of ψ, cut at 0; a step that makes it
 * less likely is halved. Adjusted, the likelihood is multiplied by A, so that its maximum lies above 0.
 *
 * <p>Patterson HD, Thompson R. Recovery of inter-block information when block sizes are unequal. Biometrika 1971;58:545-554. Li
 * H, Lahiri P. An adjusted maximum likelihood method for solving small area estimation problems. J Multivar Anal
 * 2010;101:882-892.
 */
record RestrictedLikelihood(
        double a, double logLikelihood, double score, double information, Gram gram, double[] beta) {
    private static final int MOST_STEPS = 300;
    private static final int MOST_HALVINGS = 60;
    private static final double SETTLED = 1e-13;
    private static final double ALMOST_SETTLED = 1e-10;
    private static final double ROUNDING = 1e-13;

    /** None where the weights make the design singular, or the numbers are too far apart to compute with. */
    static Optional<RestrictedLikelihood> at(double a, Design design, double[] y, double[] psi, boolean adjusted) {
        int n = y.length;
        var w = Arrays.stream(psi).map(variance -> 1 / (a + variance)).toArray();
        var w2 = Arrays.stream(w).map(weight -> weight * weight).toArray();
        var w3 = Arrays.stream(w).map(weight -> weight * weight * weight).toArray();
        var inverted = Gram.of(Gram.weighted(design, w));
        if (inverted.isEmpty()) {
            return Optional.empty();
        }
        var gram = inverted.get();
        var beta = gram.times(crossed(design, w, y));
        double logV = 0;
        double rwr = 0;
        double ypPpy = 0;
        for (int i = 0; i < n; i++) {
            double wr = w[i] * (y[i] - fitted(design, i, beta));
            logV -= Math.log(w[i]);
            rwr += wr * wr / w[i];
            ypPpy += wr * wr;
        }
        var second = gram.traces(Gram.weighted(design, w2));
        double trP = Arrays.stream(w).sum() - second[0];
        double trPp = Arrays.stream(w2).sum() - 2 * gram.traces(Gram.weighted(design, w3))[0] + second[1];
        double logLikelihood = -(logV + gram.logDeterminant() + rwr) / 2 + (adjusted ? Math.log(a) : 0);
        double score = (ypPpy - trP) / 2 + (adjusted ? 1 / a : 0);
        double information = trPp / 2 + (adjusted ? 1 / (a * a) : 0);
        boolean computed = Double.isFinite(score) && information > 0 && Double.isFinite(information);
        return computed
                ? Optional.of(new RestrictedLikelihood(a, logLikelihood, score, information, gram, beta))
                : Optional.empty();
    }

    /** The largest, from this start on; none where it cannot be computed or does not settle. */
    static Optional<RestrictedLikelihood> largest(
            double start, Design design, double[] y, double[] psi, boolean adjusted) {
        var now = at(start, design, y, psi, adjusted);
        double moved = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS && now.isPresent(); step++) {
            var next = now.get().step(design, y, psi, adjusted);
            if (next.isEmpty()) {
                return moved <= ALMOST_SETTLED * (1 + now.get().a) ? now : Optional.empty();
            }
            moved = Math.abs(next.get().a - now.get().a);
            now = next;
            if (moved <= SETTLED * (1 + now.get().a)) {
                return now;
            }
        }
        return moved <= ALMOST_SETTLED * (1 + now.map(RestrictedLikelihood::a).orElse(0.0)) ? now : Optional.empty();
    }

    /** One step of scoring that does not make it less likely, up to rounding. */
    private Optional<RestrictedLikelihood> step(Design design, double[] y, double[] psi, boolean adjusted) {
        double least = adjusted ? a / 10 : 0;
        double move = Math.max(a + score / information, least) - a;
        double enough = logLikelihood - ROUNDING * Math.abs(logLikelihood);
        for (int halving = 0; halving < MOST_HALVINGS; halving++, move /= 2) {
            var next = at(a + move, design, y, psi, adjusted);
            if (next.isPresent() && next.get().logLikelihood >= enough) {
                return next;
            }
        }
        return Optional.empty();
    }

    private static double[] crossed(Design design, double[] w, double[] y) {
        var sum = new double[design.columns()];
        for (int i = 0; i < y.length; i++) {
            for (int column = 0; column < sum.length; column++) {
                sum[column] += design.x(i, column) * w[i] * y[i];
            }
        }
        return sum;
    }

    private static double fitted(Design design, int i, double[] beta) {
        double sum = 0;
        for (int column = 0; column < beta.length; column++) {
            sum += design.x(i, column) * beta[column];
        }
        return sum;
    }
}
