package nl.gezondewijk.statistics.standardised;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.EstimateLaws;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndirectlyStandardisedTests {

    /**
     * Reference: R 4.2.2 with epiR 2.0.57, {@code epi.indirectadj(obs, pop, std, units)} for what was expected, the ratio and the rate, and {@code
     * epi.smr(O, E, "byar", conf.level)} for the limits from 10 on; more digits, and the limits below 10 by bisection of the regularised {@code
     * gammainc}, with mpmath 1.2.1.
     */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            observed, confidence, ratio, lower, upper, rate, rateLower, rateUpper
            0, P95, 0, 0, 3.6863964057104625, 0, 0, 0.50990003734351737
            0, P99_8, 0, 0, 6.9031055497268382, 0, 0, 0.95483322741401806
            4, P95, 3.9973075309894395, 1.0891317664402819, 10.234694885371840, 0.55290506907170774, 0.15064802242093143, 1.4156565734945254
            9, P95, 8.9939419447262388, 4.1126029687454360, 17.073303375458054, 1.2440364054113424, 0.56885266166545368, 2.3615686080958668
            9, P99_8, 8.9939419447262388, 2.4507736351864020, 22.642122240189092, 1.2440364054113424, 0.33898947117197367, 3.1318441386077268
            10, P95, 9.9932688274735987, 4.7842273988343197, 18.379078997667724, 1.3822626726792693, 0.66175133133989401, 2.5421826726863094
            122, P95, 121.91787969517790, 101.24375382112492, 145.57118625662038, 16.863604606687086, 14.003972490375782, 20.135315126015448
            122, P99_8, 121.91787969517790, 90.616672548887955, 160.04845978266636, 16.863604606687086, 12.534041278102399, 22.137802514546977
            """)
    void agrees_with_high_precision(
            long observed,
            Confidence confidence,
            double value,
            double lower,
            double upper,
            double rate,
            double rateLower,
            double rateUpper) {
        var people = Places.small().peopleByAge();
        var asRatio = known(IndirectlyStandardised.ratio(observed, people, Places.REFERENCE));
        var asRate = known(IndirectlyStandardised.rate(observed, people, Places.REFERENCE, 1_000));

        assertGolden(asRatio.expected(), 100.06735706446619);
        assertGolden(asRatio.value(), value);
        assertGolden(asRatio.interval(confidence), lower, upper);
        assertGolden(asRate.factor(), 13.831937242387980);
        assertGolden(asRate.value(), rate);
        assertGolden(asRate.interval(confidence), rateLower, rateUpper);
    }

    /** Reference: Garwood's exact limits of 15 events, qchisq(0.025, 30)/2 and qchisq(0.975, 32)/2; Byar's lie within a thousandth. */
    @Test
    void comes_within_a_thousandth_of_the_exact_limits() {
        var ratio = known(IndirectlyStandardised.ratioTo(100, 15));

        assertThat(ratio.interval(Confidence.P95).lower()).isCloseTo(8.395386, within(0.001 * 8.395386));
        assertThat(ratio.interval(Confidence.P95).upper()).isCloseTo(24.74022, within(0.001 * 24.74022));
    }

    @Test
    void where_nothing_is_expected_there_is_no_ratio() {
        assertThat(IndirectlyStandardised.ratioTo(0, 3))
                .isEqualTo(new IndirectlyStandardised.None(Reason.NOTHING_EXPECTED, 3));
        assertThat(IndirectlyStandardised.ratio(3, Collections.nCopies(19, 0.0), Places.REFERENCE))
                .isEqualTo(new IndirectlyStandardised.None(Reason.NOTHING_EXPECTED, 3));
        assertThat(IndirectlyStandardised.rate(
                        3,
                        Collections.nCopies(19, 1.0),
                        EventsByAge.of(Places.NINETEEN, new long[19], Places.LARGE),
                        1))
                .isEqualTo(new IndirectlyStandardised.None(Reason.NOTHING_EXPECTED, 3));
    }

    @Test
    void an_age_that_only_the_place_has_leaves_no_ratio() {
        var reference = EventsByAge.of(new AgeBands(List.of(0, 65)), new long[] {5, 0}, new double[] {100, 0});

        assertThat(IndirectlyStandardised.ratio(3, List.of(10.0, 2.0), reference))
                .isEqualTo(new IndirectlyStandardised.None(Reason.EMPTY_AGE_BAND, 3));
        assertGolden(
                known(IndirectlyStandardised.ratio(3, List.of(10.0, 0.0), reference))
                        .value(),
                600);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> IndirectlyStandardised.ratioTo(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> IndirectlyStandardised.ratioTo(5, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndirectlyStandardised.ratio(3, List.of(1.0), Places.REFERENCE));
    }

    @Test
    void it_tells_how_it_was_made() {
        assertThat(IndirectlyStandardised.rate(4, Places.small().peopleByAge(), Places.REFERENCE, 1_000)
                        .explanation())
                .asString()
                .contains("statistics.expectedEvents = 100.06", "statistics.per = 1000.0", "(Garwood 1936)");
    }

    @Property
    void the_reference_beside_itself_is_100(@ForAll @DoubleRange(min = 1, max = 1e6) double per) {
        var people = Places.REFERENCE.peopleByAge();
        long events = Places.REFERENCE.events();

        assertGolden(
                known(IndirectlyStandardised.ratio(events, people, Places.REFERENCE))
                        .value(),
                100);
        assertGolden(
                known(IndirectlyStandardised.rate(events, people, Places.REFERENCE, per))
                        .value(),
                per * events / Places.REFERENCE.people());
    }

    @Property
    void interval_agrees_with_its_test(
            @ForAll @LongRange(min = 0, max = 200) long observed,
            @ForAll @DoubleRange(min = 0.1, max = 200) double expected,
            @ForAll @DoubleRange(min = 0, max = 400) double reference) {
        EstimateLaws.pValueAgreesWithInterval(known(IndirectlyStandardised.ratioTo(expected, observed)), reference);
    }

    private static IndirectlyStandardised.Known known(IndirectlyStandardised figure) {
        return (IndirectlyStandardised.Known) figure;
    }
}
