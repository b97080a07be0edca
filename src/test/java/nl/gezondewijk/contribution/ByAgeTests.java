package nl.gezondewijk.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import nl.gezondewijk.contribution.Described.Shape;
import nl.gezondewijk.contribution.Heard.Number;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Workings;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.sheet.AgeGroup;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.standardised.AgeBands;
import nl.gezondewijk.statistics.standardised.EventsByAge;
import nl.gezondewijk.statistics.standardised.LifeExpectancy;
import nl.gezondewijk.statistics.standardised.StandardPopulation;
import nl.gezondewijk.statistics.standardised.StandardisedRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByAgeTests {
    private static final Period YEAR = Period.year(2024);
    private static final AgeBands FIVE = AgeBands.fiveYears(90);
    private static final Described RATE = described(Shape.STANDARDISED, Unit.STANDARDISED_PER_1000);
    private static final Described RATIO = described(Shape.EXPECTED, Unit.OF_EXPECTED);
    private static final Described LIFE = described(Shape.LIFE_YEARS, Unit.YEAR);

    @Test
    void rows_of_all_ages_make_one_standardised_rate_with_its_interval() {
        var made = assembly(RATE);
        told(made, "GM0014", band -> 40 + band, band -> 2_000);
        made.addUp(Map.of());
        var counted = EventsByAge.of(
                FIVE,
                IntStream.range(0, 19).mapToLong(band -> 40 + band).toArray(),
                IntStream.range(0, 19).mapToDouble(band -> 2_000).toArray());
        var rate = (StandardisedRate.Known) StandardisedRate.of(counted, StandardPopulation.european2013(), 1_000);
        var row = row(made, "GM0014");
        assertThat(made.columns()).containsExactly("eigen-zorg-teller", "eigen-zorg-noemer", "eigen-zorg");
        assertThat(row.values()).startsWith(counted.events(), 38_000);
        var margin = rate.interval(Confidence.P95);
        assertThat(row.values()[2]).isCloseTo(rate.value(), within(margin.width() / 20));
        assertThat(row.lower()[2]).isCloseTo(margin.lower(), within(margin.width() / 20));
        assertThat(row.upper()[2]).isCloseTo(margin.upper(), within(margin.width() / 20));
        assertThat(made.workings()).singleElement().satisfies(one -> {
            assertThat(one.indicator()).isEqualTo("eigen-zorg");
            assertThat(one.tree().value()).hasValue(row.values()[2]);
            assertThat(one.tree().parts())
                    .extracting(nl.gezondewijk.statistics.Explanation::key)
                    .containsExactlyElementsOf(rate.explanation().parts().stream()
                            .map(nl.gezondewijk.statistics.Explanation::key)
                            .toList());
        });
        assertThat(rules(made)).isEmpty();
    }

    @Test
    void wider_bands_and_narrower_ones_are_added_up_in_the_standard() {
        var wide = List.of("0-14", "15-24", "25-44", "45-64", "65-79", "80+");
        var narrow = List.of("0", "1-4", "5-14", "15-24", "25-44", "45-64", "65-79", "80-89", "90+");
        var one = assembly(RATE);
        wide.forEach(band -> tell(one, "GM0014", band, band.equals("0-14") || band.equals("80+") ? 60 : 30, 900));
        var other = assembly(RATE);
        narrow.forEach(band -> {
            boolean whole = wide.contains(band);
            int parts = List.of("0", "1-4", "5-14").contains(band) ? 3 : 2;
            tell(other, "GM0014", band, whole ? 30 : 60 / parts, whole ? 900 : 900.0 / parts);
        });
        one.addUp(Map.of());
        other.addUp(Map.of());
        assertThat(row(other, "GM0014").values()[2])
                .isCloseTo(row(one, "GM0014").values()[2], within(1e-9));
        assertThat(rules(one)).isEmpty();
        assertThat(rules(other)).isEmpty();
    }

    @Test
    void the_ratio_to_what_was_expected_takes_the_rates_of_the_country_where_the_sheet_has_it() {
        var made = assembly(RATIO);
        told(made, "NL00", band -> 1_000 + 100 * band, band -> 1_000_000);
        told(made, "GM0014", band -> 20, band -> 10_000);
        made.addUp(Map.of());
        assertThat(row(made, "NL00").values()[2]).isEqualTo(100);
        double expected = IntStream.range(0, 19)
                .mapToDouble(band -> (1_000 + 100 * band) / 100.0)
                .sum();
        assertThat(row(made, "GM0014").values()[2]).isCloseTo(100 * 380 / expected, within(1.0));
    }

    @Test
    void without_the_country_all_areas_of_the_largest_kind_are_the_reference() {
        var made = assembly(RATIO);
        told(made, "GM0014", band -> 20, band -> 10_000);
        told(made, "GM0015", band -> 40, band -> 10_000);
        told(made, "BU00140101", band -> 15, band -> 1_000);
        made.addUp(Map.of());
        assertThat(row(made, "GM0014").values()[2]).isCloseTo(100 * 20 / 30.0, within(1.0));
        assertThat(row(made, "GM0015").values()[2]).isCloseTo(100 * 40 / 30.0, within(1.0));
        assertThat(row(made, "BU00140101").values()[2]).isCloseTo(100 * 15 / 3.0, within(5.0));
    }

    /** In nineteen areas, to the last digit, it would tell how many the reference counted of each age. */
    @Test
    void what_was_expected_is_told_no_finer_than_the_ratio() {
        var made = assembly(RATIO);
        told(made, "GM0014", band -> 7 + band, band -> 10_000);
        told(made, "BU00140101", band -> 5, band -> 1_013);
        made.addUp(Map.of());
        double expected = 1.013 * 16 * 19 / 10;
        assertThat(made.workings().stream()
                        .filter(one -> one.area().equals("BU00140101"))
                        .flatMap(one -> one.tree().parts().stream())
                        .filter(one -> one.key().equals("statistics.expectedEvents"))
                        .map(one -> one.value().orElseThrow()))
                .singleElement()
                .satisfies(told -> assertThat(told).isEqualTo(Math.rint(told)).isCloseTo(expected, within(0.5)));
    }

    @Test
    void the_widest_areas_that_a_sheet_has_are_the_reference_and_its_owner_hears_so() {
        var made = assembly(RATIO);
        told(made, "BU00140101", band -> 20, band -> 10_000);
        told(made, "BU00140102", band -> 40, band -> 10_000);
        made.addUp(Map.of());
        assertThat(row(made, "BU00140101").values()[2]).isCloseTo(100 * 20 / 30.0, within(1.0));
        assertThat(rules(made)).containsExactly(Rule.AGE_NO_WHOLE);
        assertThat(Rule.AGE_NO_WHOLE.isError()).isFalse();
    }

    @Test
    void deaths_and_residents_make_a_life_expectancy() {
        var made = assembly(LIFE);
        told(made, "GM0014", band -> 10 + 4 * band * band, band -> 20_000 - 900 * band);
        made.addUp(Map.of());
        var deaths = EventsByAge.of(
                FIVE,
                IntStream.range(0, 19).mapToLong(band -> 10 + 4 * band * band).toArray(),
                IntStream.range(0, 19).mapToDouble(band -> 20_000 - 900 * band).toArray());
        assertThat(row(made, "GM0014").values()[2])
                .isCloseTo(((LifeExpectancy.Known) LifeExpectancy.atBirth(deaths)).value(), within(0.05));
    }

    @Test
    void buurten_are_added_up_by_age_to_their_wijk() {
        var made = assembly(RATE);
        told(made, "BU00140101", band -> 12, band -> 400);
        told(made, "BU00140102", band -> 30, band -> 600);
        made.addUp(Map.of("WK001401", List.of("BU00140101", "BU00140102")));
        assertThat(row(made, "WK001401").values()[2]).isCloseTo(42, within(0.5));
        assertThat(row(made, "WK001401").values()[0]).isEqualTo(42 * 19);
    }

    @Test
    void totals_are_not_counted_twice_and_are_compared_with_the_sum() {
        var made = assembly(RATE);
        told(made, "GM0014", band -> 20, band -> 1_000);
        tell(made, "GM0014", "Totaal", 380, 19_000);
        told(made, "GM0015", band -> 20, band -> 1_000);
        tell(made, "GM0015", "Alle leeftijden", 400, 19_000);
        tell(made, "GM0015", "onbekend", 7, 0);
        made.addUp(Map.of());
        assertThat(row(made, "GM0014").values()[0]).isEqualTo(380);
        assertThat(made.findings().first())
                .extracting(Wrong::what, Wrong::value, Wrong::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("zorg GM0015 2024", "7", Rule.AGE_UNKNOWN),
                        org.assertj.core.groups.Tuple.tuple("zorg GM0015 2024", "400 / 387", Rule.AGE_NOT_THE_SUM));
    }

    @ParameterizedTest
    @CsvSource({
        "'5-9,10-44,45-64,65-79,80+', AGE_NO_START, 5-9",
        "'0-14,15-24,35-44,45-64,65+', AGE_GAP, 15-24 | 35-44",
        "'0-14,10-24,25-44,45-64,65+', AGE_OVERLAP, 0-14 | 10-24",
        "'0-14,15-24,25-44,45-64,65-99', AGE_NOT_OPEN, 65-99",
        "'0-11,12-17,18-44,45-64,65-79,80+', AGE_MISFIT, 0-11 … 80+",
        "'0-19,20-64,65+', AGE_COARSE, 0-19 … 65+"
    })
    void bands_that_make_no_whole_are_refused_with_area_and_year(String bands, Rule rule, String value) {
        var made = assembly(RATE);
        Arrays.stream(bands.split(",")).forEach(band -> tell(made, "GM0014", band, 20, 1_000));
        made.addUp(Map.of());
        assertThat(made.findings().first()).singleElement().satisfies(wrong -> {
            assertThat(wrong.rule()).isEqualTo(rule);
            assertThat(wrong.what()).isEqualTo("zorg GM0014 2024");
            assertThat(wrong.value()).isEqualTo(value);
        });
        assertThat(rule.isError()).isTrue();
        assertThat(row(made, "GM0014").reasons()[2]).isNotEqualTo(Draft.Row.VALUE);
    }

    @Test
    void an_age_that_cannot_be_read_and_one_that_stands_twice_are_told_by_row() {
        var made = assembly(RATE);
        told(made, "GM0014", band -> 20, band -> 1_000);
        tell(made, "GM0014", "sep-09", 20, 1_000);
        tell(made, "GM0014", "5 tot 10 jaar", 20, 1_000);
        assertThat(made.findings().first())
                .extracting(Wrong::rule, Wrong::place, Wrong::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Rule.AGE_UNREAD, "7", "GM0014 2024"),
                        org.assertj.core.groups.Tuple.tuple(Rule.TWICE, "7", "GM0014 2024: 5-9"));
    }

    @Test
    void what_is_kept_back_at_one_age_keeps_the_whole_back() {
        var made = assembly(RATE);
        told(made, "GM0014", band -> 20, band -> 1_000);
        made.take(new Heard(
                "8",
                "GM0015",
                YEAR,
                "zorg",
                Optional.of(AgeGroup.of("0+")),
                Map.of(Number.COUNTED, new Figure.None(Figure.Reason.WITHHELD), Number.ASKED, Figure.Known.of(10))));
        made.addUp(Map.of());
        assertThat(row(made, "GM0015").reasons()).containsExactly('w', 'w', 'w');
        assertThat(rules(made)).containsExactly(Rule.AGE_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARDISED, STANDARDISED_PER_1000, 0, 1000, TOO_FEW_EVENTS_TO_STANDARDISE",
        "STANDARDISED, STANDARDISED_PER_1000, 20, 0, EMPTY_AGE_BAND",
        "EXPECTED, OF_EXPECTED, 0, 1000, NOTHING_EXPECTED",
        "LIFE_YEARS, YEAR, 2, 200, TOO_FEW_PEOPLE",
        "LIFE_YEARS, YEAR, 0, 2000, NO_DEATHS_IN_LAST_BAND",
        "LIFE_YEARS, YEAR, 1500, 1000, MORE_DEATHS_THAN_PEOPLE"
    })
    void says_why_an_area_has_no_figure(Shape shape, Unit unit, int events, int people, Rule rule) {
        var made = assembly(described(shape, unit));
        told(made, "GM0014", band -> events, band -> people);
        made.addUp(Map.of());
        assertThat(rules(made)).containsExactly(rule);
        assertThat(row(made, "GM0014").reasons()[2]).isEqualTo(Figure.Reason.TOO_FEW.code());
        assertThat(made.workings())
                .singleElement()
                .extracting(Workings.Of::tree)
                .isEqualTo(Reason.valueOf(rule.name()).explained());
    }

    @Test
    void bands_too_wide_for_a_life_table_and_other_bands_than_the_reference_are_refused() {
        var made = assembly(LIFE, described("anders", Shape.EXPECTED, Unit.OF_EXPECTED));
        List.of("0-14", "15-24", "25-44", "45-64", "65-79", "80+")
                .forEach(band -> tell(made, "GM0014", band, 500, 10_000));
        made.take(new Heard("7", "GM0014", YEAR, "anders", Optional.of(AgeGroup.of("0+")), numbers(20, 100)));
        List.of("0-49", "50+")
                .forEach(band -> made.take(new Heard(
                        "7", "BU00140101", YEAR, "anders", Optional.of(AgeGroup.of(band)), numbers(20, 100))));
        made.addUp(Map.of());
        assertThat(rules(made)).containsExactly(Rule.AGE_WIDE, Rule.AGE_DIFFERENT);
    }

    /** How many live there of each age can be read elsewhere; with it nobody finds who of which age was counted. */
    @ParameterizedTest
    @CsvSource({"10, 1", "12, 2", "20, 3", "40, 4"})
    void other_counts_by_age_make_what_is_told_of_an_area_with_few(int events, int seed) {
        var random = new Random(seed);
        double[] people = IntStream.range(0, 19)
                .mapToDouble(band -> 150 + random.nextInt(400))
                .toArray();
        long[] counted = new long[19];
        IntStream.range(0, events).forEach(event -> counted[random.nextInt(19)]++);
        var told = figure(counted, people);
        var possible = new HashMap<Integer, java.util.Set<Long>>();
        for (int i = 0; i < 20_000; i++) {
            long[] other = counted.clone();
            for (int moved = 0; moved < 2 + i % 6; moved++) {
                int from = random.nextInt(19);
                if (other[from] > 0) {
                    other[from]--;
                    other[random.nextInt(19)]++;
                }
            }
            if (figure(other, people).equals(told)) {
                IntStream.range(0, 19)
                        .forEach(band -> possible.computeIfAbsent(band, first -> new java.util.HashSet<>())
                                .add(other[band]));
            }
        }
        assertThat(IntStream.range(0, 19).filter(band -> counted[band] > 0).mapToObj(possible::get))
                .isNotEmpty()
                .allSatisfy(numbers -> assertThat(numbers).hasSizeGreaterThan(1));
    }

    private static AgeFigure figure(long[] events, double[] people) {
        return AgeFigure.of(RATE, EventsByAge.of(FIVE, events, people), Optional.empty());
    }

    /** 1,170 of 100,000 between 1,110 and 1,230 is no 1,170.0. */
    @ParameterizedTest
    @CsvSource({"STANDARDISED_PER_1000, 1", "STANDARDISED_PER_10000, 1", "STANDARDISED_PER_100000, 0"})
    void a_rate_shows_no_digits_that_it_does_not_have(Unit unit, int decimals) {
        var terms = new Terms(Protection.REGISTER, 10, false, 1, Indicator.Whose.RESIDENTS, 2024, Optional.empty());
        assertThat(new Catalogued(described(Shape.STANDARDISED, unit), terms)
                        .indicators()
                        .getLast()
                        .decimals())
                .isEqualTo(decimals);
    }

    @Test
    void a_description_of_ages_has_the_unit_that_goes_with_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> described(Shape.STANDARDISED, Unit.PER_1000));
        assertThatIllegalArgumentException().isThrownBy(() -> described(Shape.EXPECTED, Unit.PERCENT));
        assertThatIllegalArgumentException().isThrownBy(() -> described(Shape.LIFE_YEARS, Unit.MEAN));
        assertThatIllegalArgumentException().isThrownBy(() -> described(Shape.VALUE, Unit.STANDARDISED_PER_1000));
        assertThatIllegalArgumentException().isThrownBy(() -> described(Shape.VALUE, Unit.OF_EXPECTED));
    }

    private interface Counts {
        double of(int band);
    }

    private static void told(Assembly made, String area, Counts events, Counts people) {
        for (int band = 0; band < FIVE.size(); band++) {
            tell(made, area, FIVE.name(band), events.of(band), people.of(band));
        }
    }

    private static void tell(Assembly made, String area, String age, double events, double people) {
        made.take(new Heard("7", area, YEAR, "zorg", Optional.of(AgeGroup.of(age)), numbers(events, people)));
    }

    private static Map<Number, Figure> numbers(double events, double people) {
        return Map.of(Number.COUNTED, Figure.Known.of(events), Number.ASKED, Figure.Known.of(people));
    }

    private static Assembly assembly(Described... described) {
        return new Assembly(
                List.of(described), (share, n, effect) -> new double[] {share, share}, area -> OptionalDouble.empty());
    }

    private static Described described(Shape shape, Unit unit) {
        return described("zorg", shape, unit);
    }

    private static Described described(String label, Shape shape, Unit unit) {
        return new Described(
                label,
                "eigen-" + label,
                shape,
                unit,
                "care",
                new Words(label, label),
                new Words(label, label),
                new Words("inwoners", "residents"),
                Indicator.Direction.LOWER_IS_BETTER,
                Optional.empty());
    }

    private static Draft.Row row(Assembly made, String area) {
        return made.rows().drafted().stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rule> rules(Assembly made) {
        return made.findings().first().stream().map(Wrong::rule).toList();
    }
}
