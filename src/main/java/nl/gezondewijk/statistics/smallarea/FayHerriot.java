package nl.gezondewijk.statistics.smallarea;

/**
 * The best prediction of one area under Fay and Herriot's model, and its mean squared error.
 *
 * <p>With γ = A/(A+ψ), B = ψ/(A+ψ) and h = x′Qx: value {@code γy + B·x′β}; MSE {@code g₁ + g₂ + 2g₃} with {@code g₁ =
 * ψ(1−B)}, {@code g₂ = B²h} for not knowing β and {@code g₃ = B²·(2/Σ(A+ψ)⁻²)/(A+ψ)} for not knowing A. For an area
 * without respondents the value is x′β and the MSE {@code A + h}.
 *
 * <p>With an adjusted likelihood Li and Lahiri take off the bias of A as well; as that can leave a negative error it
 * stays, and the error is then stated too large rather than too small.
 *
 * <p>Datta GS, Lahiri P. A unified measure of uncertainty of estimated best linear unbiased predictors in small area
 * estimation problems. Stat Sin 2000;10:613-627.
 */
record FayHerriot(double a, double variationOfA) {

    /** A with the asymptotic variance of its estimate. */
    static FayHerriot with(double a, double[] psi) {
        double sum = 0;
        for (double variance : psi) {
            sum += 1 / ((a + variance) * (a + variance));
        }
        return new FayHerriot(a, 2 / sum);
    }

    double gamma(double psi) {
        return a / (a + psi);
    }

    double value(double y, double psi, double synthetic) {
        double value = gamma(psi) * y + psi / (a + psi) * synthetic;
        return Math.clamp(value, Math.min(y, synthetic), Math.max(y, synthetic));
    }

    double meanSquaredError(double psi, double h) {
        double b = psi / (a + psi);
        double g1 = psi * gamma(psi);
        double g2 = b * b * h;
        double g3 = b * b * variationOfA / (a + psi);
        return g1 + g2 + 2 * g3;
    }

    double meanSquaredErrorWithoutRespondents(double h) {
        return a + h;
    }
}
