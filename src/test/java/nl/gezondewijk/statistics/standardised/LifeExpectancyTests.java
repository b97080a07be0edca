package nl.gezondewijk.statistics.standardised;

import static nl.gezondewijk.statistics.Confidence.P95;
import static nl.gezondewijk.statistics.Confidence.P99_8;
import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.gezondewijk.statistics.EstimateLaws;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeExpectancyTests {
    private static final AgeBands TWENTY = AgeBands.ofLifeTable(90);

    /** The place that the tests of PHEindicatormethods (UK Health Security Agency) use. */
    private static final double[] PEOPLE = {
        7060, 35059, 46974, 48489, 43219, 38561, 46009, 57208, 61435, 55601, 50209, 56416, 46411, 39820, 37978, 37039,
        33288, 23306, 11936, 11936
    };

    private static final long[] DEATHS = {
        17, 9, 4, 8, 20, 15, 24, 33, 50, 71, 100, 163, 263, 304, 536, 872, 1390, 1605, 1936, 1937
    };

    /** Reference: mpmath 1.2.1 with 50 digits, the columns l, L, T and e written out. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            age, value, error, lower, upper, lower998, upper998
            0, 80.169608131948394, 0.14638910729202583, 79.882690753927054, 80.456525509969735, 79.717231783323510, 80.621984480573279
            1, 79.362456741138018, 0.13906894755592728, 79.089886612560511, 79.635026869715525, 78.932701386615935, 79.792212095660102
            65, 18.768568517234476, 0.098400510757523243, 18.575707060089384, 18.961429974379568, 18.464488079948164, 19.072648954520788
            90, 6.1621063500258131, 0.14001171620904440, 5.8876884288424431, 6.4365242712091831, 5.7294376213546244, 6.5947750786970018
            """)
    void agrees_with_high_precision(
            int age, double value, double error, double lower, double upper, double lower998, double upper998) {
        var expectancy = known(LifeExpectancy.at(age, place()));

        assertGolden(expectancy.value(), value);
        assertGolden(expectancy.standardError(), error);
        assertGolden(expectancy.interval(P95), lower, upper);
        assertGolden(expectancy.interval(P99_8), lower998, upper998);
    }

    /** Reference: the expected values of PHEindicatormethods' tests for the same place, in ten digits. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            age, value, lower, upper
            0, 80.16960813, 79.88268548, 80.45653078
            5, 75.44193645, 75.17407307, 75.70979983
            25, 55.78835987, 55.53801579, 56.03870395
            65, 18.76856852, 18.57570352, 18.96143352
            85, 6.163942934, 5.978358351, 6.349527517
            90, 6.16210635, 5.887683386, 6.436529314
            """)
    void agrees_with_the_published_example(int age, double value, double lower, double upper) {
        var expectancy = known(LifeExpectancy.at(age, place()));

        assertThat(expectancy.value()).isCloseTo(value, within(1e-8));
        // theirs is with 1.96, so a ten-thousandth of the width off
        assertThat(expectancy.interval(P95).lower()).isCloseTo(lower, within(1e-5));
        assertThat(expectancy.interval(P95).upper()).isCloseTo(upper, within(1e-5));
    }

    /** Reference: mpmath 1.2.1 with 50 digits. */
    @Test
    void the_open_band_can_be_another() {
        var expectancy = known(LifeExpectancy.atBirth(place().openFrom(85)));

        assertGolden(expectancy.value(), 80.169504393613404);
        assertGolden(expectancy.standardError(), 0.14690181573441496);
        assertThat(expectancy.openFrom()).isEqualTo(85);
    }

    /** Reference: mpmath 1.2.1 with 50 digits. */
    @Test
    void ages_in_which_nobody_died_add_no_error() {
        long[] deaths = DEATHS.clone();
        deaths[2] = 0;
        deaths[3] = 0;
        var expectancy = known(LifeExpectancy.atBirth(EventsByAge.of(TWENTY, deaths, PEOPLE)));

        assertGolden(expectancy.value(), 80.256468451032962);
        assertGolden(expectancy.standardError(), 0.14440043883911981);
    }

    /** Reference: mpmath 1.2.1 with 50 digits. */
    @Test
    void a_small_place_in_bands_of_five_years_has_one_too() {
        var expectancy = known(LifeExpectancy.atBirth(Places.small()));

        assertGolden(expectancy.value(), 73.412120937158597);
        assertGolden(expectancy.standardError(), 1.5696860386142249);
    }

    /** Reference: mpmath 1.2.1, {@code erfc(|e − 81|/se/√2)}. */
    @Test
    void p_value_agrees_with_high_precision() {
        assertGolden(known(LifeExpectancy.atBirth(place())).pValueAgainst(81), 1.4073044646232390e-8);
    }

    @Test
    void five_thousand_people_are_too_few_and_one_more_is_enough() {
        var bands = new AgeBands(List.of(0, 65));

        assertThat(reason(EventsByAge.of(bands, new long[] {30, 50}, new double[] {4_000, 1_000})))
                .isEqualTo(Reason.TOO_FEW_PEOPLE);
        assertThat(LifeExpectancy.atBirth(EventsByAge.of(bands, new long[] {30, 50}, new double[] {4_000, 1_001})))
                .isInstanceOf(LifeExpectancy.Known.class);
    }

    @Test
    void an_interval_wider_than_twenty_years_tells_nothing() {
        var bands = new AgeBands(List.of(0, 65));

        assertThat(reason(EventsByAge.of(bands, new long[] {10, 1}, new double[] {6_000, 20})))
                .isEqualTo(Reason.TOO_WIDE);
    }

    @Test
    void an_age_without_people_or_a_last_one_without_deaths_leaves_none() {
        double[] people = PEOPLE.clone();
        people[5] = 0;
        long[] deaths = DEATHS.clone();
        deaths[19] = 0;

        assertThat(reason(EventsByAge.of(TWENTY, DEATHS, people))).isEqualTo(Reason.EMPTY_AGE_BAND);
        assertThat(reason(EventsByAge.of(TWENTY, deaths, PEOPLE))).isEqualTo(Reason.NO_DEATHS_IN_LAST_BAND);
    }

    @Test
    void more_deaths_than_can_be_leave_none() {
        double[] people = PEOPLE.clone();
        people[18] = 119;

        assertThat(reason(EventsByAge.of(TWENTY, DEATHS, people))).isEqualTo(Reason.MORE_DEATHS_THAN_PEOPLE);
    }

    @Test
    void an_age_at_which_no_band_begins_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LifeExpectancy.at(66, place()));
    }

    @Test
    void it_tells_how_it_was_made() {
        assertThat(LifeExpectancy.at(65, place()).explanation())
                .asString()
                .contains("statistics.lifeExpectancy = 18.7", "(Chiang 1984)", "statistics.fromAge = 65.0");
    }

    /**
     * Where as many die at every age, the expectancy is near 1/M, and nearly so because bands are wide. Of very many people, for of
     * fewer the interval of hundreds of years would be too wide to give a value.
     */
    @Property
    void at_one_death_rate_for_all_ages_it_is_about_one_over_that_rate(
            @ForAll @IntRange(min = 20, max = 400) int deathsPerTenThousand) {
        var deaths = new long[20];
        var people = new double[20];
        Arrays.fill(deaths, 10_000L * deathsPerTenThousand);
        Arrays.fill(people, 100_000_000);
        double expected = 10_000.0 / deathsPerTenThousand;

        assertThat(known(LifeExpectancy.atBirth(EventsByAge.of(TWENTY, deaths, people)))
                        .value())
                .isCloseTo(expected, within(0.01 * expected));
    }

    @Property
    void the_same_place_many_times_over_has_the_same_value_and_less_doubt(
            @ForAll @IntRange(min = 2, max = 50) int times, @ForAll @DoubleRange(min = 70, max = 90) double reference) {
        var once = known(LifeExpectancy.atBirth(place()));
        var more = known(LifeExpectancy.atBirth(EventsByAge.of(
                TWENTY,
                Arrays.stream(DEATHS).map(one -> one * times).toArray(),
                Arrays.stream(PEOPLE).map(one -> one * times).toArray())));

        assertThat(more.value()).isCloseTo(once.value(), within(1e-9));
        assertThat(more.standardError()).isCloseTo(once.standardError() / Math.sqrt(times), within(1e-9));
        EstimateLaws.pValueAgreesWithInterval(more, reference);
    }

    private static EventsByAge place() {
        return EventsByAge.of(TWENTY, DEATHS, PEOPLE);
    }

    private static Reason reason(EventsByAge deaths) {
        return ((LifeExpectancy.None) LifeExpectancy.atBirth(deaths)).reason();
    }

    private static LifeExpectancy.Known known(LifeExpectancy expectancy) {
        return (LifeExpectancy.Known) expectancy;
    }
}
