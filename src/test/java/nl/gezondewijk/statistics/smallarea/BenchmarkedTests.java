package nl.gezondewijk.statistics.smallarea;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;

class BenchmarkedTests {
    private static final FittedModel MILK = (FittedModel) AreaModel.of(Milk.areas());

    @Property(tries = 200)
    void together_the_areas_give_the_figure_of_the_municipality(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 100) double municipality) {
        var inhabitants = new Random(seed).doubles(43, 0, 10_000).toArray();
        var values = ((Benchmarked.Known) Benchmarked.to(municipality, MILK, inhabitants)).values();

        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * inhabitants[i];
        }
        assertThat(sum / Arrays.stream(inhabitants).sum()).isCloseTo(municipality, within(1e-12 * municipality));
    }

    /**
     * Reference: R 4.2.2 with metafor 3.8-1, {@code b = blup(rma(direct, error^2, mods = ~factor(region), method = "REML", control = list(threshold =
     * 1e-14)))$pred; w = 100 * 1:43; f = 1.05 / weighted.mean(b, w)}, and {@code f * b}.
     */
    @Test
    void the_milk_data_agree_with_metafor() {
        var inhabitants = IntStream.rangeClosed(1, 43).mapToDouble(i -> 100 * i).toArray();
        var benchmarked = (Benchmarked.Known) Benchmarked.to(1.05, MILK, inhabitants);

        assertGolden(benchmarked.factor(), 1.2041993798426567);
        assertGolden(benchmarked.value(0), 1.2306562954836331);
        assertGolden(benchmarked.value(5), 1.1733390084366291);
        assertGolden(benchmarked.value(42), 0.82016440460910878);
    }

    @Test
    void errors_are_raised_with_the_figures() {
        var inhabitants = new double[43];
        Arrays.fill(inhabitants, 100);
        var benchmarked = (Benchmarked.Known) Benchmarked.to(2, MILK, inhabitants);

        assertGolden(benchmarked.error(5) / MILK.error(5), benchmarked.factor());
        assertThat(benchmarked.explanation()).asString().contains("statistics.smallarea.municipality = 2.0");
        assertThat(benchmarked.explanation(5))
                .asString()
                .startsWith("statistics.smallarea.benchmarked = ")
                .contains("statistics.smallarea.modelled = ");
    }

    @Test
    void where_nobody_lives_there_is_nothing_to_add_up() {
        assertThat(Benchmarked.to(1, MILK, new double[43])).isEqualTo(new Benchmarked.None(Reason.NOBODY));
    }

    @Test
    void no_factor_makes_nothing_of_something() {
        var inhabitants = new double[43];
        Arrays.fill(inhabitants, 100);

        assertThat(Benchmarked.to(0, MILK, inhabitants)).isEqualTo(new Benchmarked.None(Reason.NO_FACTOR));
    }

    @Test
    void each_area_needs_its_inhabitants() {
        assertThatIllegalArgumentException().isThrownBy(() -> Benchmarked.to(1, MILK, new double[42]));
    }
}
