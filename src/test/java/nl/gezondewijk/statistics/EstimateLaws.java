package nl.gezondewijk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every estimate. */
public final class EstimateLaws {
    private static final double ON_THE_LIMIT = 1e-9;

    private EstimateLaws() {}

    public static void pValueAgreesWithInterval(Estimate estimate, double reference) {
        double p = estimate.pValueAgainst(reference);
        assertThat(p).isBetween(0.0, 1.0);
        for (var confidence : Confidence.values()) {
            if (Math.abs(p - confidence.alpha()) > ON_THE_LIMIT) {
                assertThat(p < confidence.alpha())
                        .as("%s against %s: p = %s", estimate, reference, p)
                        .isNotEqualTo(estimate.interval(confidence).contains(reference));
            }
        }
    }
}
