package nl.gezondewijk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;

/** What a golden number is held to: a relative error of 10⁻⁹; where 0 is expected, exactly 0. */
public final class Precision {
    private static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);

    private Precision() {}

    public static void assertGolden(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, NINE_DIGITS);
    }

    public static void assertGolden(Interval actual, double lower, double upper) {
        assertGolden(actual.lower(), lower);
        assertGolden(actual.upper(), upper);
    }
}
