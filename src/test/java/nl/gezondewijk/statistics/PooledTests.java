package nl.gezondewijk.statistics;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PooledTests {
    private static final List<Part> BUURTEN =
            List.of(Part.of("Noord", 40, 3_000), Part.of("Zuid", 60, 1_000), Part.without("Haven", 500));

    @Test
    void a_percentage_is_weighted_by_the_people_it_is_about() {
        var pooled = (Pooled.Known) Pooled.weightedMean(BUURTEN, Pooled.ENOUGH);

        assertGolden(pooled.value(), 45);
    }

    /** Reference: R 4.2.2, {@code weighted.mean(c(12.5, 41.3, 27.75, 8.1), c(3120, 455, 1980.5, 77))}. */
    @Test
    void a_mean_by_people_agrees_with_r() {
        var parts = List.of(
                Part.of("a", 12.5, 3120), Part.of("b", 41.3, 455), Part.of("c", 27.75, 1980.5), Part.of("d", 8.1, 77));

        assertGolden(((Pooled.Known) Pooled.weightedMean(parts, 1)).value(), 20.128553040390589);
    }

    @Test
    void a_weighted_percentage_is_the_summed_numerators_over_the_summed_denominators() {
        var parts = List.of(Part.of("a", 100 * 13.0 / 170, 170), Part.of("b", 100 * 71.0 / 230, 230));

        assertGolden(((Pooled.Known) Pooled.weightedMean(parts, 1)).value(), 100 * 84.0 / 400);
    }

    @Test
    void a_count_is_summed_and_never_raised_for_what_is_missing() {
        assertThat(((Pooled.Known) Pooled.sum(BUURTEN, Pooled.ENOUGH)).value()).isEqualTo(100);
    }

    @Test
    void the_result_says_for_whom_it_speaks() {
        assertThat(Pooled.weightedMean(BUURTEN, Pooled.ENOUGH).cover()).isEqualTo(new Cover(8 / 9.0, 2, 1));
    }

    @Test
    void too_little_covered_is_no_figure() {
        assertThat(reasonOf(Pooled.weightedMean(BUURTEN, 0.9))).isEqualTo(Reason.TOO_LITTLE_COVERED);
        assertThat(reasonOf(Pooled.sum(BUURTEN, 0.9))).isEqualTo(Reason.TOO_LITTLE_COVERED);
    }

    @Test
    void exactly_enough_is_enough() {
        var parts = List.of(Part.of("a", 1, 75), Part.without("b", 25));

        assertThat(Pooled.sum(parts, 0.75)).isInstanceOf(Pooled.Known.class);
    }

    @Test
    void no_part_with_a_value_is_no_figure_even_when_nothing_is_asked() {
        assertThat(reasonOf(Pooled.sum(List.of(Part.without("a", 10)), 0))).isEqualTo(Reason.TOO_LITTLE_COVERED);
    }

    @Test
    void a_mean_over_nobody_is_none_but_a_count_of_nobody_is_zero() {
        var empty = List.of(Part.of("Haven", 0, 0));

        assertThat(reasonOf(Pooled.weightedMean(empty, Pooled.ENOUGH))).isEqualTo(Reason.NOBODY);
        assertThat(((Pooled.Known) Pooled.sum(empty, Pooled.ENOUGH)).value()).isZero();
    }

    @Test
    void a_part_without_people_and_without_a_value_takes_nothing_away() {
        var parts = List.of(Part.of("Noord", 40, 3_000), Part.without("Haven", 0));

        assertThat(Pooled.weightedMean(parts, 1).cover()).isEqualTo(new Cover(1, 1, 1));
    }

    @Test
    void where_nobody_lives_a_missing_part_is_not_covered() {
        var parts = List.of(Part.of("Haven", 0, 0), Part.without("Sluis", 0));

        assertThat(Pooled.sum(parts, 0.5).cover()).isEqualTo(new Cover(0, 1, 1));
    }

    @Test
    void nothing_cannot_be_combined() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pooled.sum(List.of(), 0.5));
    }

    @Test
    void the_explanation_names_every_part() {
        var explanation = Pooled.weightedMean(BUURTEN, Pooled.ENOUGH).explanation();

        assertThat(explanation.parts())
                .extracting(Explanation::key, Explanation::detail)
                .containsExactly(
                        tuple("statistics.cover", ""),
                        tuple("statistics.part", "Noord"),
                        tuple("statistics.part", "Zuid"),
                        tuple("statistics.part.missing", "Haven"));
    }

    @Property
    void a_weighted_mean_lies_within_its_parts(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @Size(value = 20) List<@IntRange(min = 0, max = 10_000) Integer> weights) {
        var parts = parts(values, weights);
        Assume.that(parts.stream().anyMatch(part -> part.weight() > 0));

        assertThat(((Pooled.Known) Pooled.weightedMean(parts, 1)).value())
                .isBetween(
                        values.stream().min(Double::compare).orElseThrow(),
                        values.stream().max(Double::compare).orElseThrow());
    }

    @Property
    void weighing_in_other_units_changes_nothing(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @Size(value = 20) List<@IntRange(min = 1, max = 10_000) Integer> weights) {
        var people = parts(values, weights);
        var thousands = people.stream()
                .map(part -> new Part(part.name(), part.value(), part.weight() / 1000))
                .toList();

        assertThat(((Pooled.Known) Pooled.weightedMean(thousands, 1)).value())
                .isCloseTo(((Pooled.Known) Pooled.weightedMean(people, 1)).value(), within(1e-9));
    }

    private static List<Part> parts(List<Double> values, List<Integer> weights) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> Part.of("buurt " + i, values.get(i), weights.get(i)))
                .toList();
    }

    private static Reason reasonOf(Pooled pooled) {
        return ((Pooled.None) pooled).reason();
    }
}
