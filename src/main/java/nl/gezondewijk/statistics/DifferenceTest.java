package nl.gezondewijk.statistics;

/**
 * Whether two sampled values differ by more than chance.
 *
 * <p>Proportions: {@code z = (p₁ − p₂) / √(p(1−p)(1/n₁ + 1/n₂))} with {@code p = (x₁+x₂)/(n₁+n₂)}, the square root of the
 * χ² of a 2 × 2 table without correction. Rates: {@code z = (x₁/t₁ − x₂/t₂) / √((x₁+x₂)/(t₁t₂))}, the normal form of the
 * test given the sum of the events.
 *
 * <p>Range: at least 5 expected in every cell (Cochran WG. Some methods for strengthening the common χ² tests. Biometrics
 * 1954;10:417-451); else there is no result. Literature: Armitage P, Berry G, Matthews JNS. Statistical methods in medical
 * research. 4th ed. Oxford: Blackwell, 2002, sections 4.5 and 5.2.
 */
final class DifferenceTest {
    private static final double FEWEST_EXPECTED = 5;

    private DifferenceTest() {}

    static Comparison between(Proportion own, Proportion other) {
        double all = (double) own.asked() + other.asked();
        double pooled = ((double) own.counted() + other.counted()) / all;
        double fewest = Math.min(pooled, 1 - pooled) * Math.min(own.asked(), other.asked());
        if (fewest < FEWEST_EXPECTED) {
            return tooFew(fewest, own, other);
        }
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / own.asked() + 1.0 / other.asked()));
        return new ByTest(own, other, (own.share() - other.share()) / error);
    }

    static Comparison between(Rate own, Rate other) {
        if (own.per() != other.per()) {
            throw new IllegalArgumentException(
                    "rates per " + own.per() + " and per " + other.per() + " do not compare");
        }
        double events = (double) own.events() + other.events();
        double fewest = events * Math.min(own.base(), other.base()) / (own.base() + other.base());
        if (fewest < FEWEST_EXPECTED) {
            return tooFew(fewest, own, other);
        }
        double error = Math.sqrt(events / own.base() / other.base());
        return new ByTest(own, other, (own.events() / own.base() - other.events() / other.base()) / error);
    }

    private static Comparison tooFew(double fewest, Estimate own, Estimate other) {
        var explanation = Reason.TOO_FEW_EVENTS.explained(
                Explanation.number("statistics.expected", fewest),
                Explanation.inWords("statistics.own", own.explanation()),
                Explanation.inWords("statistics.other", other.explanation()));
        return new Comparison.None(Reason.TOO_FEW_EVENTS, explanation);
    }
}
