package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.Confidence.P95;
import static nl.gezondewijk.statistics.Precision.assertGolden;
import static nl.gezondewijk.statistics.SpreadTests.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

    @Nested
    class With_a_reference {

        /** Reference: the Wilson intervals of 20 of 400 in {@link ProportionTests}: 3.26 to 7.60, and 2.56 to 9.54. */
        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                reference, verdict
                2.5, CLEARLY_HIGHER
                3.2, HIGHER
                3.3, SIMILAR
                5.0, SIMILAR
                7.5, SIMILAR
                7.7, LOWER
                9.6, CLEARLY_LOWER
                """)
        void the_own_intervals_decide(double reference, Verdict verdict) {
            assertThat(compared(new Proportion(20, 400), reference).verdict()).isEqualTo(verdict);
        }

        @Test
        void on_a_limit_is_similar() {
            var own = new Proportion(20, 400);

            assertThat(compared(own, own.interval(P95).lower()).verdict()).isEqualTo(Verdict.SIMILAR);
            assertThat(compared(own, own.interval(P95).upper()).verdict()).isEqualTo(Verdict.SIMILAR);
        }

        @Test
        void a_counted_figure_has_a_p_value() {
            assertGolden(compared(new Proportion(20, 400), 8).pValue().orElseThrow(), 0.026992286272402269);
        }

        @Test
        void a_published_interval_decides_without_clearly_and_without_p_value() {
            var comparison = (ByInterval) Comparison.withReference(60, new Interval(55, 65), Reference.apart(10));

            assertThat(comparison.verdict()).isEqualTo(Verdict.HIGHER);
            assertThat(comparison.pValue()).isEmpty();
        }

        @Test
        void a_value_outside_its_own_interval_is_a_mistake() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Comparison.withReference(70, new Interval(55, 65), Reference.apart(10)));
        }

        @Test
        void an_area_within_its_reference_is_said_to_be_so() {
            var wijk = new Proportion(58, 100);

            assertThat(Comparison.withReference(wijk, Reference.including(52)).explanation())
                    .asString()
                    .contains("statistics.reference.includesArea");
            assertThat(Comparison.withReference(wijk, Reference.apart(52)).explanation())
                    .asString()
                    .doesNotContain("statistics.reference.includesArea");
        }

        private static ByInterval compared(Estimate own, double reference) {
            return (ByInterval) Comparison.withReference(own, Reference.apart(reference));
        }
    }

    @Nested
    class With_peers {

        @Test
        void the_class_is_round_the_mean_of_the_peers_and_the_difference_is_with_the_reference() {
            var comparison = (BySpread)
                    Comparison.withPeers(58, Reference.including(52), known(47, 50, 41, 58, 49, 55, 48, 52, 50));

            assertThat(comparison.zClass()).isEqualTo(ZClass.HIGHER);
            assertThat(comparison.difference()).isEqualTo(6);
            assertThat(comparison.pValue()).isEmpty();
        }

        @Test
        void no_class_says_why() {
            var comparison = Comparison.withPeers(58, Reference.apart(52), known(52, 52, 52, 52));

            assertThat(((Comparison.None) comparison).reason()).isEqualTo(Reason.NO_SPREAD);
        }
    }

    @Nested
    class Between_two_samples {

        /** Reference: mpmath 1.3.0 with 60 digits: pooled z, {@code erfc(|z|/√2)}, Newcombe's method 10 in points. */
        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                x1, n1, x2, n2, z, p, lower, upper
                56, 70, 48, 80, 2.6501719512585326, 0.0080450813681965847, 5.2431472402364878, 33.387265403690598
                81, 263, 60, 250, 1.7240001562044667, 0.084707814963880242, -0.93636105465017929, 14.392424885252941
                450, 900, 400, 900, 2.3606684260939011, 0.018242032655693949, 0.9432182069551118, 10.13460423831422
                15, 148, 30, 150, -2.3779857192386664, 0.017407500068724136, -17.976188072636082, -1.7095552462622845
                500000, 1000000, 499000, 1000000, 1.4142142694804066, 0.15729899949648453, -0.038590249282567319, 0.23858970602088115
                """)
        void proportions_agree_with_high_precision(
                long x1, long n1, long x2, long n2, double z, double p, double lower, double upper) {
            var test = (ByTest) Comparison.between(new Proportion(x1, n1), new Proportion(x2, n2));

            assertGolden(test.z(), z);
            assertGolden(test.p(), p);
            assertGolden(test.interval(P95), lower, upper);
        }

        /** Reference: Newcombe 1998 (Stat Med 17:873), table II, method 10, contrast 56/70 − 48/80: 0.0524 to 0.3339. */
        @Test
        void the_interval_of_a_difference_agrees_with_the_published_table() {
            var test = (ByTest) Comparison.between(new Proportion(56, 70), new Proportion(48, 80));

            assertThat(test.interval(P95).lower()).isCloseTo(5.24, within(0.005));
            assertThat(test.interval(P95).upper()).isCloseTo(33.39, within(0.005));
        }

        /** Reference: mpmath 1.3.0 with 60 digits, {@code (a/t − b/u) / √((a+b)/(tu))}. */
        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                a, t, b, u, z, p
                41, 28010, 15, 19017, 2.0817764834179865, 0.037362890745781202
                120, 10000, 150, 9000, -2.6943012562182536, 0.0070536378880685853
                30, 1000, 30, 1000, 0, 1
                1000, 250000.5, 900, 260000, 3.1494052523428953, 0.0016360314981523634
                """)
        void rates_agree_with_high_precision(long a, double t, long b, double u, double z, double p) {
            var test = (ByTest) Comparison.between(Rate.perThousand(a, t), Rate.perThousand(b, u));

            assertGolden(test.z(), z);
            assertGolden(test.p(), p);
        }

        /** Reference: p = 0.0637, 0.0455, 0.0024 and 0.0014 for 63, 64, 71 and 72 of 100 against 50 of 100 (mpmath 1.3.0). */
        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                own, verdict
                 50, SIMILAR
                 63, SIMILAR
                 64, HIGHER
                 71, HIGHER
                 72, CLEARLY_HIGHER
                 37, SIMILAR
                 36, LOWER
                 29, LOWER
                 28, CLEARLY_LOWER
                """)
        void the_p_value_decides(long own, Verdict verdict) {
            var test = (ByTest) Comparison.between(new Proportion(own, 100), new Proportion(50, 100));

            assertThat(test.verdict()).isEqualTo(verdict);
        }

        @Test
        void overlap_of_two_intervals_is_not_the_test() {
            var own = new Proportion(450, 900);
            var other = new Proportion(400, 900);

            assertThat(own.interval(P95).lower()).isLessThan(other.interval(P95).upper());
            assertThat(((ByTest) Comparison.between(own, other)).verdict()).isEqualTo(Verdict.HIGHER);
        }

        @Test
        void counts_are_rates_over_the_same_base() {
            var counts = (ByTest) Comparison.between(new Count(120), new Count(90));
            var rates = (ByTest) Comparison.between(new Rate(120, 7, 1), new Rate(90, 7, 1));

            assertGolden(counts.z(), rates.z());
        }

        @ParameterizedTest
        @CsvSource({"0, 400, 0, 500", "400, 400, 500, 500", "4, 30, 5, 30", "1, 1, 0, 1"})
        void too_few_expected_is_no_test(long x1, long n1, long x2, long n2) {
            var comparison = Comparison.between(new Proportion(x1, n1), new Proportion(x2, n2));

            assertThat(((Comparison.None) comparison).reason()).isEqualTo(Reason.TOO_FEW_EVENTS);
        }

        @Test
        void too_few_events_are_no_test() {
            assertThat(Comparison.between(new Count(4), new Count(5))).isInstanceOf(Comparison.None.class);
            assertThat(Comparison.between(new Count(5), new Count(5))).isInstanceOf(ByTest.class);
        }

        @Test
        void rates_per_another_number_do_not_compare() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Comparison.between(Rate.perThousand(30, 1000), Rate.perHundredThousand(30, 1000)));
        }

        @Property
        void the_test_turns_round_with_its_samples(
                @ForAll @LongRange(min = 10, max = 90) long x1, @ForAll @LongRange(min = 10, max = 190) long x2) {
            var one = new Proportion(x1, 100);
            var other = new Proportion(x2, 200);
            var there = (ByTest) Comparison.between(one, other);
            var back = (ByTest) Comparison.between(other, one);

            assertThat(there.z()).isCloseTo(-back.z(), within(1e-12));
            assertThat(there.interval(P95).lower())
                    .isCloseTo(-back.interval(P95).upper(), within(1e-9));
            assertThat(there.interval(P95).contains(there.difference())).isTrue();
        }
    }

    @Nested
    class Worth_telling {
        private static final DifferenceThatMatters POINTS = DifferenceThatMatters.inPoints();

        @Test
        void certain_and_large_stands_out() {
            assertThat(wijk(5_800, 10_000, 52).standsOut(POINTS)).isTrue();
        }

        @Test
        void certain_but_small_does_not() {
            assertThat(wijk(5_400, 10_000, 52).side()).isEqualTo(Side.HIGHER);
            assertThat(wijk(5_400, 10_000, 52).standsOut(POINTS)).isFalse();
        }

        @Test
        void large_but_uncertain_does_not() {
            assertThat(wijk(12, 20, 52).standsOut(POINTS)).isFalse();
        }

        @Test
        void above_the_reference_but_below_its_peers_does_not() {
            var comparison =
                    (BySpread) Comparison.withPeers(58, Reference.apart(50), known(58, 66, 67, 68, 66, 67, 68, 69));

            assertThat(comparison.side()).isEqualTo(Side.LOWER);
            assertThat(comparison.standsOut(POINTS)).isFalse();
        }

        @Test
        void outside_the_middle_class_and_large_stands_out_without_an_interval() {
            var comparison = (BySpread)
                    Comparison.withPeers(58, Reference.including(52), known(47, 50, 41, 58, 49, 55, 48, 52, 50));

            assertThat(comparison.standsOut(POINTS)).isTrue();
        }

        private static Comparison.Made wijk(long counted, long asked, double gemeente) {
            return (ByInterval) Comparison.withReference(new Proportion(counted, asked), Reference.including(gemeente));
        }
    }

    @Test
    void none_is_for_a_reason_that_the_caller_knows() {
        var none = (Comparison.None) Comparison.none(Reason.NO_REFERENCE);

        assertThat(none.explanation().key()).isEqualTo("statistics.reason.noReference");
    }
}
