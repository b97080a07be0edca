package nl.gezondewijk.statistics.effect;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeforeTheEffectTests {
    private static final Candidate TREATED = new Candidate("Noordwest", 8_000, 30);
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("A", 7_000, 31),
            new Candidate("B", 20_000, 30),
            new Candidate("C", 8_200, 45),
            new Candidate("D", 7_900, 28));

    /** Reference: mpmath 1.3.0 with 40 digits, quantiles by its {@code erfinv}. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            percentage, asked, points
            45,  300, 11.380092952905085
             5, 1000, 2.7306474960403868
            50,  100, 19.810199057996728
            10,   50, 16.809511308677811
            """)
    void the_smallest_change_agrees_with_high_precision(double percentage, long asked, double points) {
        assertGolden(((SmallestChange.Known) SmallestChange.of(percentage, asked)).points(), points);
    }

    @Test
    void three_hundred_people_at_45_percent_show_a_change_of_eleven_points_and_four_tenths() {
        assertThat(((SmallestChange.Known) SmallestChange.of(45, 300)).points()).isCloseTo(11.4, within(0.05));
    }

    @Test
    void where_hardly_anybody_is_expected_no_change_can_be_told() {
        assertThat(SmallestChange.of(0, 1_000)).isEqualTo(new SmallestChange.None(Reason.TOO_FEW_EVENTS, 0, 1_000));
        assertThat(SmallestChange.of(99, 300)).isInstanceOf(SmallestChange.None.class);
        assertThat(SmallestChange.of(45, 0)).isInstanceOf(SmallestChange.None.class);
        assertThatIllegalArgumentException().isThrownBy(() -> SmallestChange.of(101, 300));
    }

    @Property
    void more_people_show_a_smaller_change(
            @ForAll @DoubleRange(min = 20, max = 80) double percentage,
            @ForAll @IntRange(min = 30, max = 100_000) int asked) {
        assertThat(((SmallestChange.Known) SmallestChange.of(percentage, 4L * asked)).points())
                .isCloseTo(((SmallestChange.Known) SmallestChange.of(percentage, asked)).points() / 2, within(1e-9));
    }

    /** Reference: mpmath 1.3.0 with 40 digits, from the definition. */
    @Test
    void controls_are_the_nearest_in_inhabitants_and_baseline() {
        var choice = (ControlChoice.Known) ControlChoice.nearest(FigureKind.COUNTED, TREATED, CANDIDATES, 4);

        assertThat(choice.chosen())
                .extracting(chosen -> chosen.candidate().area())
                .containsExactly("D", "A", "B", "C");
        assertGolden(choice.chosen().get(0).distance(), 0.25879765997950993);
        assertGolden(choice.chosen().get(1).distance(), 0.30490379635137059);
        assertGolden(choice.chosen().get(2).distance(), 1.8965885083404367);
        assertGolden(choice.chosen().get(3).distance(), 1.9318110704409168);
    }

    @Test
    void the_treated_area_is_no_control_of_itself() {
        var candidates = List.of(TREATED, CANDIDATES.get(0), CANDIDATES.get(1));
        var choice = (ControlChoice.Known) ControlChoice.nearest(FigureKind.COUNTED, TREATED, candidates, 2);

        assertThat(choice.candidates()).isEqualTo(2);
        assertThat(choice.chosen()).extracting(ControlChoice.Chosen::candidate).doesNotContain(TREATED);
        assertThat(choice.explanation()).asString().contains("statistics.effect.candidates = 2.0");
    }

    @Test
    void candidates_that_are_all_equal_come_by_name() {
        var equal = List.of(new Candidate("b", 100, 5), new Candidate("a", 100, 5), new Candidate("c", 100, 5));
        var choice = (ControlChoice.Known) ControlChoice.nearest(FigureKind.ASKED, TREATED, equal, 2);

        assertThat(choice.chosen())
                .extracting(chosen -> chosen.candidate().area())
                .containsExactly("a", "b");
    }

    @Test
    void too_few_candidates_and_modelled_baselines_are_refused() {
        assertThat(ControlChoice.nearest(FigureKind.COUNTED, TREATED, CANDIDATES, 5))
                .isEqualTo(new ControlChoice.None(Reason.TOO_FEW_CONTROLS));
        assertThat(ControlChoice.nearest(FigureKind.COUNTED, TREATED, List.of(), 1))
                .isEqualTo(new ControlChoice.None(Reason.TOO_FEW_CONTROLS));
        assertThat(ControlChoice.nearest(FigureKind.MODELLED, TREATED, CANDIDATES, 2))
                .isEqualTo(new ControlChoice.None(Reason.MODELLED));
    }
}
