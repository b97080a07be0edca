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
import net.jqwik.api.constraints.Size;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.EstimateLaws;
import nl.gezondewijk.statistics.Rate;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;

/**
 * References: R 4.2.2 with epiR 2.0.57, {@code d = epi.directadj(obs, tar, std, units)$adj.strata$est} and {@code b = epi.smr(O, 1, "byar",
 * conf.level)}, limits {@code d + sqrt(v / O) * (b - O)} with {@code v = units^2 * sum(std^2 * obs / tar^2) / sum(std)^2}; from mpmath 1.2.1 with 50
 * digits where those take no such counts or a test has more digits than a double holds.
 */
class StandardisedRateTests {
    private static final StandardPopulation EUROPEAN = StandardPopulation.european2013();

    @Test
    void a_small_place_agrees_with_high_precision() {
        var rate = known(Places.SMALL_EVENTS, Places.SMALL, 100_000);

        assertGolden(rate.value(), 2004.4165942915972);
        assertGolden(rate.interval(P95), 1656.7771285893951, 2402.1515652985355);
        assertGolden(rate.interval(P99_8), 1478.0806807704826, 2645.5897480821545);
    }

    @Test
    void a_large_place_agrees_with_high_precision() {
        var rate = known(Places.LARGE_EVENTS, Places.LARGE, 100_000);

        assertGolden(rate.value(), 125.47775901215968);
        assertGolden(rate.interval(P95), 115.19793802920269, 136.28997905850830);
        assertGolden(rate.interval(P99_8), 109.51240242652918, 142.67098592164617);
    }

    @Test
    void ten_events_in_one_band_agree_with_high_precision() {
        var events = new long[19];
        events[18] = 10;
        var rate = known(events, Places.SMALL, 1_000);

        assertGolden(rate.value(), 2.4390243902439024);
        assertGolden(rate.interval(P95), 1.1676707107237956, 4.4857216111601160);
        assertGolden(rate.interval(P99_8), 0.71129716455992320, 5.9009085189952535);
    }

    @Test
    void more_events_than_people_and_part_of_a_person_agree_with_high_precision() {
        var rate = known(Places.same(1), Places.same(0.5), 1);

        assertGolden(rate.value(), 2);
        assertGolden(rate.interval(P95), 1.1603494413420046, 3.1843799200381710);
    }

    @Test
    void huge_numbers_agree_with_high_precision() {
        var rate = known(Places.same(1_000_000_000_000L), Places.same(1e14), 100_000);

        assertGolden(rate.value(), 1000);
        assertGolden(rate.interval(P95), 999.99952594800793, 1000.0004740521527);
        assertGolden(rate.interval(P99_8), 999.99925257267750, 1000.0007474276943);
    }

    /** Reference: Eurostat 2013, table of the standard: 100,000 people, 19.5 % of them 65 or over. */
    @Test
    void the_european_standard_population_is_as_published() {
        assertThat(EUROPEAN.people().stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(100_000);
        assertThat(EUROPEAN.in(new AgeBands(List.of(0, 65))).people()).containsExactly(80_500.0, 19_500.0);
        assertThat(EUROPEAN.people()).startsWith(5000.0, 5500.0).endsWith(2500.0, 1500.0, 1000.0);
    }

    @Test
    void nine_events_are_too_few_and_ten_are_not() {
        assertThat(StandardisedRate.of(Places.events(last(9)), EUROPEAN, 1_000))
                .isInstanceOfSatisfying(
                        StandardisedRate.None.class,
                        none -> assertThat(none.reason()).isEqualTo(Reason.TOO_FEW_EVENTS_TO_STANDARDISE));
        assertThat(StandardisedRate.of(Places.events(last(10)), EUROPEAN, 1_000))
                .isInstanceOf(StandardisedRate.Known.class);
    }

    @Test
    void an_age_without_people_leaves_no_rate_until_it_is_put_together_with_another() {
        double[] people = Places.SMALL.clone();
        people[18] = 0;
        var counted = EventsByAge.of(
                Places.NINETEEN, new long[] {9, 9, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, people);

        assertThat(((StandardisedRate.None) StandardisedRate.of(counted, EUROPEAN, 1)).reason())
                .isEqualTo(Reason.EMPTY_AGE_BAND);
        assertThat(StandardisedRate.of(counted.openFrom(85), EUROPEAN.in(AgeBands.fiveYears(85)), 1))
                .isInstanceOf(StandardisedRate.Known.class);
    }

    @Test
    void ages_of_another_kind_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardisedRate.of(Places.small().openFrom(85), EUROPEAN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardPopulation("x", new AgeBands(List.of(0, 5)), List.of(1.0, 0.0)));
    }

    @Test
    void it_tells_how_it_was_made() {
        assertThat(StandardisedRate.of(Places.small(), EUROPEAN, 1_000).explanation())
                .asString()
                .contains(
                        "statistics.events = 122.0",
                        "statistics.standardPopulation (European Standard Population 2013)",
                        "(Dobson 1991, Byar)");
    }

    @Property
    void with_the_ages_of_the_standard_it_is_the_crude_rate(
            @ForAll @Size(19) List<@IntRange(min = 1, max = 50) Integer> events) {
        long[] x = events.stream().mapToLong(Integer::longValue).toArray();
        double[] n = EUROPEAN.weights();
        var standardised = known(x, n, 1_000);
        var crude = Rate.perThousand(standardised.events(), 100_000);

        assertThat(standardised.value()).isCloseTo(crude.value(), within(1e-10));
        assertThat(standardised.interval(P95).lower())
                .isCloseTo(crude.interval(P95).lower(), within(1e-10));
        assertThat(standardised.interval(P95).upper())
                .isCloseTo(crude.interval(P95).upper(), within(1e-10));
    }

    @Property
    void interval_lies_round_the_rate_and_agrees_with_its_test(
            @ForAll @Size(19) List<@IntRange(max = 30) Integer> events,
            @ForAll @Size(19) List<@DoubleRange(min = 1, max = 5000) Double> people,
            @ForAll @DoubleRange(min = 0, max = 60) double reference) {
        long[] x = events.stream().mapToLong(Integer::longValue).toArray();
        double[] n = people.stream().mapToDouble(Double::doubleValue).toArray();
        if (StandardisedRate.of(EventsByAge.of(Places.NINETEEN, x, n), EUROPEAN, 1_000)
                instanceof StandardisedRate.Known rate) {
            assertThat(rate.interval(P95).contains(rate.value())).isTrue();
            assertThat(rate.interval(P99_8).lower())
                    .isBetween(0.0, rate.interval(P95).lower());
            EstimateLaws.pValueAgreesWithInterval(rate, reference);
        }
    }

    @Property
    void all_places_at_once_have_the_same_rates_as_each_by_itself(
            @ForAll @Size(min = 0, max = 5) List<@Size(19) List<@IntRange(max = 3) Integer>> places,
            @ForAll @Size(95) List<@IntRange(max = 40) Integer> people) {
        long[] x = places.stream()
                .flatMap(List::stream)
                .mapToLong(Integer::longValue)
                .toArray();
        double[] n = people.stream()
                .limit(x.length)
                .mapToDouble(Integer::doubleValue)
                .toArray();
        var all = StandardisedRates.of(x, n, EUROPEAN, 100_000);

        assertThat(all.places()).isEqualTo(places.size());
        for (int place = 0; place < all.places(); place++) {
            long[] events = Arrays.copyOfRange(x, 19 * place, 19 * place + 19);
            double[] there = Arrays.copyOfRange(n, 19 * place, 19 * place + 19);
            switch (StandardisedRate.of(EventsByAge.of(Places.NINETEEN, events, there), EUROPEAN, 100_000)) {
                case StandardisedRate.Known one -> assertSame(all, place, one);
                case StandardisedRate.None none -> {
                    assertThat(all.isKnown(place)).isFalse();
                    assertThat(all.reason(place)).isEqualTo(none.reason());
                }
            }
        }
    }

    @Test
    void arrays_of_another_length_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardisedRates.of(new long[20], new double[20], EUROPEAN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardisedRates.of(new long[19], new double[38], EUROPEAN, 1));
    }

    @Test
    void a_place_without_a_rate_has_no_value_and_what_is_no_count_is_refused() {
        var rates = StandardisedRates.of(new long[19], new double[19], EUROPEAN, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> rates.value(0)).withMessageContaining("EMPTY_AGE_BAND");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardisedRates.of(Places.same(-1), Places.same(1.0), EUROPEAN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardisedRates.of(Places.same(1), Places.same(Double.NaN), EUROPEAN, 1));
    }

    private static void assertSame(StandardisedRates all, int place, StandardisedRate.Known one) {
        assertThat(all.value(place)).isEqualTo(one.value());
        for (var confidence : Confidence.values()) {
            assertThat(all.lower(place, confidence))
                    .isEqualTo(one.interval(confidence).lower());
            assertThat(all.upper(place, confidence))
                    .isEqualTo(one.interval(confidence).upper());
        }
    }

    private static long[] last(long count) {
        var events = new long[19];
        events[18] = count;
        return events;
    }

    private static StandardisedRate.Known known(long[] events, double[] people, double per) {
        return (StandardisedRate.Known)
                StandardisedRate.of(EventsByAge.of(Places.NINETEEN, events, people), EUROPEAN, per);
    }
}
