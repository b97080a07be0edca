package nl.gezondewijk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Indicator.Direction;
import nl.gezondewijk.indicator.Indicator.Kind;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.theme.Themes;
import org.junit.jupiter.api.Test;

class IndicatorsTests {
    private final Indicators indicators = new Indicators(new Themes());

    @Test
    void what_the_head_of_a_profile_shows_is_there_by_name() {
        assertThat(indicators.listShown())
                .extracting(Indicator::key)
                .contains("inwoners", "huishoudens", "oppervlakte-land", "bevolkingsdichtheid", "stedelijkheid");
    }

    @Test
    void age_origin_household_sex_and_marital_status_are_never_better_or_worse() {
        assertThat(indicators.list())
                .filteredOn(indicator -> indicator.topic().equals("population-composition"))
                .hasSizeGreaterThan(40)
                .allSatisfy(indicator ->
                        assertThat(indicator.direction()).as(indicator.key()).isEqualTo(Direction.NEITHER));
    }

    @Test
    void a_health_measure_has_an_indicator_for_each_age_group() {
        var lonely = indicators.get("eenzaam");

        assertThat(lonely.isMain()).isTrue();
        assertThat(indicators.siblings(lonely))
                .extracting(Indicator::key)
                .containsExactly("eenzaam-18-65", "eenzaam-65plus");
        assertThat(indicators.find("eenzaam", "65+")).contains(indicators.get("eenzaam-65plus"));
        assertThat(indicators.find("eenzaam", "18+")).contains(lonely);
        assertThat(indicators.find("eenzaam", "12-18")).isEmpty();
    }

    @Test
    void sentences_name_the_people_they_are_about() {
        var older = indicators.get("eenzaam-65plus").sentences().orElseThrow();

        assertThat(older.more().nl()).isEqualTo("Meer 65-plussers voelen zich eenzaam");
        assertThat(older.fewer().en()).isEqualTo("Fewer people aged 65 and over feel lonely");
        assertThat(older.are().orElseThrow().nl()).isEqualTo("mensen van 65 jaar en ouder voelen zich eenzaam");
    }

    @Test
    void all_of_rivm_is_modelled_and_weighed_by_the_people_it_is_about() {
        assertThat(indicators.list())
                .filteredOn(indicator -> indicator.source().equals("rivm-health"))
                .hasSizeGreaterThan(100)
                .allSatisfy(indicator -> {
                    assertThat(indicator.kind()).as(indicator.key()).isEqualTo(Kind.MODELLED);
                    assertThat(indicator.weight()).as(indicator.key()).isPresent();
                });
        assertThat(indicators.get("overgewicht").weight().orElseThrow().nearest())
                .isTrue();
        assertThat(indicators.get("overgewicht-65plus").weight())
                .contains(new Indicator.Weight(List.of("inwoners-65plus"), false));
    }

    @Test
    void every_figure_that_is_compared_can_be_said_aloud() {
        assertThat(indicators.listShown())
                .filteredOn(indicator ->
                        !List.of(Unit.COUNT, Unit.CODE, Unit.HECTARE).contains(indicator.unit()))
                .allSatisfy(indicator ->
                        assertThat(indicator.sentences()).as(indicator.key()).isPresent());
    }

    @Test
    void sentences_are_short_and_whole() {
        assertThat(indicators.list().stream().flatMap(IndicatorsTests::wholeSentences))
                .allSatisfy(text -> {
                    assertThat(text).hasSizeLessThan(90).matches("\\p{Lu}.*[^.]");
                    assertThat(text).doesNotContain("  ").doesNotContain("{");
                });
    }

    @Test
    void every_text_stands_in_both_languages() {
        assertThat(indicators.list()).allSatisfy(indicator -> {
            assertThat(indicator.meaning().nl())
                    .as(indicator.key())
                    .endsWith(".")
                    .isNotEqualTo(indicator.meaning().en());
            assertThat(indicator.meaning().en()).as(indicator.key()).endsWith(".");
            assertThat(indicator.name().nl())
                    .as(indicator.key())
                    .hasSizeLessThan(60)
                    .doesNotContain("{");
            assertThat(indicator.name().en())
                    .as(indicator.key())
                    .hasSizeLessThan(60)
                    .doesNotContain("{");
        });
    }

    @Test
    void rates_means_and_distances_say_which_difference_matters() {
        assertThat(indicators.listShown())
                .filteredOn(indicator -> !List.of(Unit.PERCENT, Unit.COUNT, Unit.CODE, Unit.HECTARE)
                        .contains(indicator.unit()))
                .hasSizeGreaterThan(30)
                .allSatisfy(indicator -> assertThat(indicator.matters().orElse(0.0))
                        .as(indicator.key())
                        .isPositive());
    }

    @Test
    void shares_are_made_of_counts_in_one_unit() {
        assertThat(indicators.list())
                .allSatisfy(indicator -> indicator.share().ifPresent(share -> {
                    assertThat(indicator.unit())
                            .as(indicator.key())
                            .isEqualTo(share.per() == 100 ? Unit.PERCENT : Unit.PER_1000);
                    assertThat(indicators.get(share.numerator()).unit())
                            .as(indicator.key())
                            .isEqualTo(indicators.get(share.denominator()).unit())
                            .isIn(Unit.COUNT, Unit.HECTARE);
                }));
    }

    @Test
    void new_origin_groups_break_with_the_old_ones() {
        for (var key : List.of("aandeel-herkomst-europa", "aandeel-niet-westers")) {
            assertThat(indicators.get(key).breaks()).as(key).singleElement().satisfies(one -> {
                assertThat(one.year()).isEqualTo(2023);
                assertThat(one.what().nl()).contains("2022");
            });
        }
    }

    @Test
    void no_norm_is_made_up() {
        assertThat(indicators.list())
                .allSatisfy(indicator ->
                        assertThat(indicator.norm()).as(indicator.key()).isEmpty());
    }

    private static Stream<String> wholeSentences(Indicator indicator) {
        return indicator.sentences().stream()
                .flatMap(one -> Stream.of(one.more(), one.fewer()))
                .flatMap((Words words) -> Stream.of(words.nl(), words.en()));
    }
}
