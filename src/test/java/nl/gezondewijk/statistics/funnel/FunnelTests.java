package nl.gezondewijk.statistics.funnel;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.gezondewijk.statistics.ByInterval;
import nl.gezondewijk.statistics.Comparison;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Estimate;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Rate;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Reference;
import nl.gezondewijk.statistics.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTests {

    /** Reference: mpmath 1.2.1 with 40 digits, {@code π ± z√(π(1−π)/n)}. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            target, size, confidence, lower, upper
             8,  400, P95, 5.3413755003616641, 10.658624499638336
             8,  400, P99_8, 3.8082049550111389, 12.191795044988861
            50,   10, P95, 19.010248384771918, 80.989751615228082
            50,   10, P99_8, 1.1391370673745589, 98.860862932625441
             2,   30, P95, 0, 7.0097436024080404
             2,   30, P99_8, 0, 9.8987530627568376
            99, 1000, P99_8, 98.027681104316983, 99.972318895683017
            """)
    void limits_round_a_share_agree_with_high_precision(
            double target, double size, Confidence confidence, double lower, double upper) {
        assertGolden(Funnel.ofShares(target).interval(size, confidence), lower, upper);
    }

    /** Reference: mpmath 1.2.1 with 40 digits: the limits of whole counts one after another, and straight between the two that hold E. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            expected, confidence, lower, upper
            0.5, P95, 0, 2.6847706893890564
            0.5, P99_8, 0, 4.2298685511723917
            3, P95, 0, 7.2902985322610555
            3, P99_8, 0, 10.157280955133882
            9.5, P95, 3.4969946241116911, 16.475601860218346
            9.5, P99_8, 1.133596608507226, 20.872309331332815
            25, P95, 15.207891239567803, 35.748038281661629
            25, P99_8, 10.554981773350344, 42.324016238550344
            400, P95, 360.78176285558649, 440.16591872995759
            400, P99_8, 339.1365496469199, 463.71488588957438
            """)
    void limits_round_a_ratio_and_a_rate_agree_with_high_precision(
            double expected, Confidence confidence, double lower, double upper) {
        assertGolden(Funnel.ofRatios().interval(expected, confidence), 100 * lower / expected, 100 * upper / expected);
        assertGolden(
                Funnel.ofRates(2.5, 1_000).interval(400 * expected, confidence),
                2.5 * lower / expected,
                2.5 * upper / expected);
    }

    @Test
    void huge_places_have_narrow_limits() {
        var limits = (FunnelLimits.Known) Funnel.ofRates(5, 1_000).at(1e12);

        assertThat(limits.at998().width()).isLessThan(0.001);
        assertThat(limits.at998().contains(5)).isTrue();
    }

    @Test
    void a_place_without_people_has_no_limits() {
        assertThat(Funnel.ofShares(20).at(0)).isEqualTo(new FunnelLimits.None(Reason.NOBODY));
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Funnel.ofShares(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Funnel.ofRates(0, 1_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Funnel.ofShares(20).at(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Funnel.ofRatios().at(1e16));
    }

    @Test
    void it_tells_how_it_was_made() {
        assertThat(Funnel.ofShares(20).at(100).explanation())
                .asString()
                .startsWith("statistics.funnel\n  statistics.target = 20.0\n  statistics.base = 100.0\n");
    }

    @Property
    void a_share_lies_outside_exactly_where_its_own_interval_leaves_the_target_out(
            @ForAll @IntRange(min = 1, max = 99) int target,
            @ForAll @LongRange(min = 0, max = 300) long counted,
            @ForAll @LongRange(min = 0, max = 300) long others) {
        var share = new Proportion(counted, counted + others + 1);

        assertAgrees(Funnel.ofShares(target), share, share.asked(), target);
    }

    @Property
    void a_rate_lies_outside_exactly_where_its_own_interval_leaves_the_target_out(
            @ForAll @DoubleRange(min = 0.1, max = 30) double target,
            @ForAll @LongRange(min = 0, max = 200) long events,
            @ForAll @DoubleRange(min = 100, max = 10_000) double base) {
        assertAgrees(Funnel.ofRates(target, 1_000), Rate.perThousand(events, base), base, target);
    }

    @Property
    void limits_narrow_with_size(
            @ForAll @DoubleRange(min = 1, max = 1e6) double size,
            @ForAll @DoubleRange(min = 1.5, max = 10) double times) {
        for (var confidence : Confidence.values()) {
            assertThat(Funnel.ofRatios().interval(size * times, confidence).width())
                    .isLessThan(Funnel.ofRatios().interval(size, confidence).width());
        }
    }

    /**
     * Reference: Python 3.11 with {@code z = sorted((y-t)/sqrt(v/n) for y,n in places)}, t and v 10 and 900 for the shares, 6 and 6000 for the rates;
     * {@code sum(z*z for z in z)/len(z)}. With one far off in ten: {@code z[0], z[-1] = z[1], z[-2]} first.
     */
    @Test
    void places_differ_more_than_chance_where_their_squared_scores_are_far_above_one() {
        var shares = Dispersion.of(Funnel.ofShares(10), places(12, 100, 8, 250, 11, 400, 20, 50, 9.5, 1_000));
        assertThat(shares.ratio()).isCloseTo(1.5666666666666669, within(1e-12));
        assertThat(shares.isMoreThanChance()).isFalse();
        var rates = Dispersion.of(Funnel.ofRates(6, 1_000), places(5, 1_000, 9, 2_000, 2, 500, 14, 700));
        assertThat(rates.ratio()).isCloseTo(2.9916666666666667, within(1e-12));
        assertThat(rates.isMoreThanChance()).isTrue();
        var oneFarOff = Dispersion.of(
                Funnel.ofShares(10),
                places(12, 100, 8, 250, 11, 400, 13, 50, 9.5, 1_000, 10.4, 800, 9, 300, 10, 90, 11.5, 160, 40, 2_000));
        assertThat(oneFarOff.ratio()).isCloseTo(0.3375555555555556, within(1e-12));
        assertThat(oneFarOff.isMoreThanChance()).isFalse();
    }

    private static List<Dispersion.Place> places(double... valuesAndSizes) {
        return IntStream.range(0, valuesAndSizes.length / 2)
                .mapToObj(i -> new Dispersion.Place(valuesAndSizes[2 * i], valuesAndSizes[2 * i + 1]))
                .toList();
    }

    private static void assertAgrees(Funnel funnel, Estimate estimate, double size, double target) {
        for (var confidence : Confidence.values()) {
            Assume.that(Math.abs(estimate.pValueAgainst(target) - confidence.alpha()) > 1e-9);
        }
        var limits = (FunnelLimits.Known) funnel.at(size);
        var compared = (ByInterval) Comparison.withReference(estimate, Reference.apart(target));

        assertThat(limits.verdict(estimate.value())).isEqualTo(compared.verdict());
        assertThat(limits.verdict(target)).isEqualTo(Verdict.SIMILAR);
    }
}
