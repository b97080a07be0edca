package nl.gezondewijk.statistics.smallarea;

import java.util.Arrays;
import java.util.Optional;

/**
 * The score and the information of the restricted likelihood of a variance A between areas.
 *
 * <p>With V = diag(A + ψ), W = V⁻¹, Q = (X′WX)⁻¹, β = QX′Wy, r = y − Xβ and P = W − WXQX′W: score {@code −½ tr P + ½
 * y′PPy}, information {@code ½ tr PP}, where {@code tr P = Σw − tr(Q·X′W²X)}, {@code tr PP = Σw² − 2 tr(Q·X′W³X) +
 * tr((Q·X′W²X)²)} and {@code y′PPy = Σ(wr)²}: p × p matrices alone, so the work is linear in the areas.
 *
 * <p>Adjusted, the likelihood is multiplied by A, so that its maximum lies above 0.
 *
 * <p>Patterson HD, Thompson R. Recovery of inter-block information when block sizes are unequal. Biometrika
 * 1971;58:545-554. Li H, Lahiri P. An adjusted maximum likelihood method for solving small area estimation problems. J
 * Multivar Anal 2010;101:882-892.
 */
record RestrictedLikelihood(double a, double score, double information, Gram gram, double[] beta) {
    /** None where the weights make the design singular, or the numbers are too far apart to compute with. */
    static Optional<RestrictedLikelihood> at(double a, Design design, double[] y, double[] psi, boolean adjusted) {
        int n = y.length;
        var w = Arrays.stream(psi).map(variance -> 1 / (a + variance)).toArray();
        var grams = Gram.weighted(design, w, 3);
        var inverted = Gram.of(grams.getFirst());
        if (inverted.isEmpty()) {
            return Optional.empty();
        }
        var gram = inverted.get();
        var beta = gram.times(crossed(design, w, y));
        double ypPpy = 0;
        double sumW = 0;
        double sumW2 = 0;
        for (int i = 0; i < n; i++) {
            double wr = w[i] * (y[i] - fitted(design, i, beta));
            ypPpy += wr * wr;
            sumW += w[i];
            sumW2 += w[i] * w[i];
        }
        var second = gram.traces(grams.get(1));
        double trP = sumW - second[0];
        double trPp = sumW2 - 2 * gram.traces(grams.get(2))[0] + second[1];
        double score = (ypPpy - trP) / 2 + (adjusted ? 1 / a : 0);
        double information = trPp / 2 + (adjusted ? 1 / (a * a) : 0);
        boolean computed = Double.isFinite(score) && information > 0 && Double.isFinite(information);
        return computed ? Optional.of(new RestrictedLikelihood(a, score, information, gram, beta)) : Optional.empty();
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
