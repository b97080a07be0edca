package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.Confidence.P95;
import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTests {

    /**
     * Reference: mpmath 1.3.0 with 60 digits; below 10 the root of its regularised {@code gammainc} by bisection, from 10 on
     * {@code x(1−1/(9x)−z/(3√x))³} and {@code (x+1)(1−1/(9(x+1))+z/(3√(x+1)))³}.
     */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            events, confidence, lower, upper
            0, P95, 0.0, 3.6888794541139363
            0, P99_8, 0.0, 6.9077552789821371
            1, P95, 0.025317807984289875, 5.5716433909388986
            1, P99_8, 0.0010005003335835335, 9.2334134764515857
            2, P95, 0.2422092785439649, 7.2246876677239608
            2, P99_8, 0.045402017769489557, 11.228872242412663
            3, P95, 0.61867212289560129, 8.767273069742326
            4, P99_8, 0.42855241362842297, 14.794149222537209
            5, P95, 1.6234863901184205, 11.66833207932267
            6, P99_8, 1.1071046602556393, 18.06163684019907
            7, P95, 2.8143630515198661, 14.422675361702379
            8, P99_8, 1.9708139217403658, 21.156198165839983
            9, P95, 4.1153730973783324, 17.08480345141917
            9, P99_8, 2.4524244043637749, 22.657373309062931
            10, P95, 4.7874499139675618, 18.391458605756476
            10, P99_8, 2.9163183746956851, 24.193724927880539
            11, P95, 5.4836901984499712, 19.683237116146394
            25, P99_8, 12.304459286405249, 44.674780177578089
            100, P95, 81.362105490527862, 121.62793757920648
            1000, P99_8, 905.11495459596685, 1101.632945122775
            1000000000, P95, 999938021.44392744, 1000061981.4504094
            1000000000000000, P99_8, 999999902278276.98, 1000000097721729.7
            """)
    void interval_of_a_count_agrees_with_high_precision(
            long events, Confidence confidence, double lower, double upper) {
        assertGolden(new Count(events).interval(confidence), lower, upper);
    }

    /** Reference: Garwood 1936 as in every table of exact Poisson limits, two decimals. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            events, lower, upper
                 0,  0.00,  3.69
                 1,  0.03,  5.57
                 5,  1.62, 11.67
                 9,  4.12, 17.08
            """)
    void small_counts_agree_with_the_published_table(long events, double lower, double upper) {
        var interval = new Count(events).interval(P95);

        assertThat(interval.lower()).isCloseTo(lower, within(0.005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.005));
    }

    /** Reference: mpmath 1.3.0; twice the smaller Poisson tail below 10, the inverse of Byar's limits from 10 on. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            events, expected, p
               0,    3.0, 0.099574136735727886
               3,    7.5, 0.11829091966536791
               9,    4.2, 0.055864381916048516
               9,    9.0, 1
               5,    0.5, 0.00034423125991168156
               2,    1.5, 0.88434919925785086
              10,   20.0, 0.021751790963211919
              30,   18.0, 0.012011517894246966
             100,  100.2, 1
            1000,  900.0, 0.0011007489025504762
            1000, 1100.0, 0.0023517670765005715
              12,    0.0, 7.3391478169290869e-25
               3,    0.0, 0
               0,    0.0, 1
            """)
    void p_value_of_a_count_agrees_with_high_precision(long events, double expected, double p) {
        assertGolden(new Count(events).pValueAgainst(expected), p);
    }

    @Test
    void a_rate_is_events_over_base_in_its_unit() {
        assertThat(Rate.perThousand(12, 4_800).value()).isEqualTo(2.5);
        assertThat(Rate.perHundredThousand(12, 4_800).value()).isEqualTo(250);
    }

    @Test
    void the_interval_of_a_rate_is_that_of_its_count_in_its_unit() {
        assertGolden(Rate.perThousand(100, 50_000).interval(P95), 1.62724210981055724, 2.4325587515841296);
    }

    @Test
    void nobody_gives_no_rate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.perThousand(0, 0))
                .withMessageContaining("not 0");
    }

    @Test
    void events_below_zero_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.perThousand(-1, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Count(-1));
    }

    @Property
    void interval_contains_the_estimate(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long events,
            @ForAll @DoubleRange(min = 0.5, max = 1e9) double base) {
        var rate = Rate.perThousand(events, base);

        for (var confidence : Confidence.values()) {
            assertThat(rate.interval(confidence).contains(rate.value())).isTrue();
            assertThat(rate.interval(confidence).lower()).isNotNegative();
        }
    }

    @Property
    void interval_of_a_rate_narrows_as_more_is_seen(
            @ForAll @LongRange(min = 0, max = 10_000) long events, @ForAll @LongRange(min = 2, max = 100) long times) {
        var once = Rate.perThousand(events, 1_000);
        var more = Rate.perThousand(events * times, 1_000.0 * times);

        assertThat(more.interval(P95).width()).isLessThan(once.interval(P95).width());
    }

    @Property
    void both_ends_rise_with_the_count(@ForAll @LongRange(min = 0, max = 10_000) long events) {
        for (var confidence : Confidence.values()) {
            var fewer = new Count(events).interval(confidence);
            var more = new Count(events + 1).interval(confidence);

            assertThat(more.lower()).isGreaterThan(fewer.lower());
            assertThat(more.upper()).isGreaterThan(fewer.upper());
        }
    }

    @Property
    void p_value_and_interval_never_contradict_each_other(
            @ForAll @LongRange(min = 0, max = 200) long events,
            @ForAll @DoubleRange(min = 0, max = 300) double reference) {
        EstimateLaws.pValueAgreesWithInterval(new Count(events), reference);
        EstimateLaws.pValueAgreesWithInterval(Rate.perThousand(events, 730), reference);
    }
}
