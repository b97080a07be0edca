package nl.gezondewijk.statistics.smallarea;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Part;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;

class DirectTests {
    private static final List<Cell> TABLE = List.of(
            new Cell("18 to 34", 40, 12, 25.5), new Cell("35 to 64", 25, 3, 61.25), new Cell("65+", 60, 33, 12.4));

    /**
     * Reference: R 4.2.2 with survey 4.1, {@code svymean(~y, svydesign(~1, weights = w))} over the 125 respondents, and {@code 1 + var0(w) / mean(w)^2}
     * with {@code var0 = mean((w - mean(w))^2)}; the limits and variances: mpmath 1.3.0 with 40 digits.
     */
    @Test
    void a_weighted_percentage_agrees_with_high_precision() {
        var direct = (Direct.Known) Direct.from(TABLE);

        assertGolden(direct.value(), 27.280176010924816);
        assertThat(direct.respondents()).isEqualTo(125);
        assertGolden(direct.designEffect(), 1.4852720458850285);
        assertThat(direct.represented()).isEqualTo(3295.25);
        assertGolden(direct.interval(Confidence.P95), 18.913444560166385, 37.630456376050248);
        assertGolden(direct.interval(Confidence.P99_8), 15.189812810824944, 44.001114765604692);
        assertGolden(direct.variance(), 23.571975521018994);
        assertGolden(direct.varianceIfTrueValueIs(30), 24.952570370868479);
    }

    @Test
    void with_equal_weights_it_is_a_plain_proportion() {
        var direct = (Direct.Known) Direct.from(List.of(new Cell("all", 100, 37, 12.5)));
        var plain = new Proportion(37, 100).interval(Confidence.P95);

        assertThat(direct.designEffect()).isOne();
        assertGolden(direct.interval(Confidence.P95), plain.lower(), plain.upper());
    }

    @Test
    void nobody_asked_is_no_figure() {
        assertThat(Direct.from(List.of())).isEqualTo(new Direct.None(Reason.NO_RESPONDENTS));
        assertThat(Direct.from(List.of(new Cell("all", 0, 0, 1)))).isEqualTo(new Direct.None(Reason.NO_RESPONDENTS));
    }

    @Test
    void respondents_who_all_agree_have_no_variance_of_their_own_but_have_an_interval() {
        var direct = (Direct.Known) Direct.from(List.of(new Cell("all", 4, 4, 10)));

        assertThat(direct.value()).isEqualTo(100);
        assertThat(direct.variance()).isZero();
        assertThat(direct.varianceIfTrueValueIs(50)).isEqualTo(625);
        assertThat(direct.interval(Confidence.P95).lower()).isLessThan(60);
    }

    @Test
    void more_counted_than_asked_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell("all", 4, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell("all", 4, 3, 0));
    }

    @Test
    void the_explanation_names_its_design_effect() {
        assertThat(Direct.from(TABLE).explanation())
                .asString()
                .contains("statistics.smallarea.designEffect = 1.485", "(Kish 1965)", "(Horvitz & Thompson 1952)");
    }

    /** Reference: R 4.2.2 with survey 4.1, {@code svymean(~y, postStratify(design, ~group, data.frame(group, Freq = c(300, 100))))}. */
    @Test
    void a_synthetic_figure_weighs_the_municipality_by_who_live_here() {
        var synthetic = Synthetic.postStratified(List.of(Part.of("young", 40, 300), Part.of("old", 60, 100)));

        assertGolden(value(Composite.of(Direct.from(List.of()), synthetic, 400, Composite.USUAL)), 45);
        assertThat(synthetic.explanation()).asString().startsWith("statistics.smallarea.synthetic = 45.0");
    }

    @Test
    void a_group_without_a_figure_leaves_no_synthetic_figure_unless_nobody_is_of_it() {
        var missing = Synthetic.postStratified(List.of(Part.of("young", 40, 300), Part.without("old", 1)));
        var absent = Synthetic.postStratified(List.of(Part.of("young", 40, 300), Part.without("old", 0)));

        assertThat(missing.explanation()).asString().startsWith("statistics.reason.tooLittleCovered");
        assertThat(absent.explanation()).asString().startsWith("statistics.smallarea.synthetic = 40.0");
    }

    @Test
    void the_more_were_asked_the_more_the_direct_figure_counts() {
        var synthetic = Synthetic.postStratified(List.of(Part.of("all", 50, 1000)));
        var direct = Direct.from(List.of(new Cell("all", 25, 5, 10)));

        assertGolden(value(Composite.of(direct, synthetic, 1000, 1)), 0.25 * 20 + 0.75 * 50);
        assertGolden(value(Composite.of(direct, synthetic, 1000, 0.5)), 0.5 * 20 + 0.5 * 50);
        assertGolden(value(Composite.of(direct, synthetic, 200, 1)), 20);
    }

    /** Reference: R 4.2.2, {@code phi = min(1, 3295.25 / (1 * 8000)); phi * 27.280176010924816 + (1 - phi) * 45}, the first from the survey above. */
    @Test
    void a_mix_agrees_with_r() {
        var synthetic = Synthetic.postStratified(List.of(Part.of("young", 40, 300), Part.of("old", 60, 100)));
        var mix = (Composite.Known) Composite.of(Direct.from(TABLE), synthetic, 8000, Composite.USUAL);

        assertGolden(mix.phi(), 0.41190624999999997);
        assertGolden(mix.value(), 37.701093750000005);
    }

    @Test
    void a_mix_without_a_synthetic_part_stands_only_on_enough_respondents() {
        var synthetic = Synthetic.postStratified(List.of(Part.without("all", 1000)));
        var direct = Direct.from(List.of(new Cell("all", 25, 5, 10)));

        assertThat(Composite.of(direct, synthetic, 1000, 1)).isInstanceOf(Composite.None.class);
        assertGolden(value(Composite.of(direct, synthetic, 250, 1)), 20);
    }

    @Property
    void a_mix_lies_between_its_halves(
            @ForAll @IntRange(min = 1, max = 500) int respondents,
            @ForAll @DoubleRange(min = 0, max = 100) double expected,
            @ForAll @DoubleRange(min = 1, max = 1e6) double inhabitants) {
        var direct = Direct.from(List.of(new Cell("all", respondents, respondents / 3, 10)));
        double found = 100.0 * (respondents / 3) / respondents;
        var mix = Composite.of(direct, Synthetic.postStratified(List.of(Part.of("all", expected, 1))), inhabitants, 1);

        assertThat(value(mix)).isBetween(Math.min(found, expected) - 1e-9, Math.max(found, expected) + 1e-9);
    }

    @Property
    void weights_in_another_unit_change_nothing_but_whom_they_stand_for(
            @ForAll @DoubleRange(min = 0.01, max = 1000) double unit) {
        var one = (Direct.Known) Direct.from(TABLE);
        var other = (Direct.Known) Direct.from(TABLE.stream()
                .map(cell -> new Cell(cell.group(), cell.respondents(), cell.counted(), cell.weight() * unit))
                .toList());

        assertThat(other.value()).isCloseTo(one.value(), within(1e-9));
        assertThat(other.designEffect()).isCloseTo(one.designEffect(), within(1e-9));
    }

    private static double value(Composite composite) {
        return ((Composite.Known) composite).value();
    }
}
