package nl.gezondewijk.statistics.conversion;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.gezondewijk.statistics.Cover;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;

/** Two postcodes over two wijken: 9711 lies for three quarters in Noord, 9712 wholly in Zuid. */
class ConversionTests {
    private static final Conversion BY_PEOPLE = Conversion.by(List.of(
            new Link("9711", "Noord", 3_000),
            new Link("9711", "Zuid", 1_000),
            new Link("9712", "Zuid", 2_000),
            new Link("9713", "Haven", 10)));

    @Test
    void numerators_and_denominators_are_added_apart_and_then_divided() {
        var figures = figures(SourceFigure.of("9711", 400, 2_000), SourceFigure.of("9712", 900, 1_500));
        var moved = (Moved.Converted) BY_PEOPLE.share("Zuid", figures, 100, Pooled.ENOUGH);

        assertGolden(moved.numerator().value(), 100 + 900);
        assertGolden(moved.denominator().value(), 500 + 1_500);
        assertGolden(moved.value(), 50);
        assertThat(moved.mixed()).isEqualTo(2);
        assertThat(moved.cover().share()).isOne();
    }

    /**
     * Reference: R 4.2.2, {@code L = matrix(c(1820, 640, 0, 310, 2755, 95, 0, 12, 4410), 3, byrow = TRUE); s = prop.table(L, 1); 100 * (x %*% s) / (n
     * %*% s)} with {@code x = c(212, 655, 801); n = c(1900, 3010, 4300)}.
     */
    @Test
    void three_postcodes_over_three_wijken_agree_with_r() {
        var links = Conversion.by(List.of(
                new Link("a", "x", 1820),
                new Link("a", "y", 640),
                new Link("b", "x", 310),
                new Link("b", "y", 2755),
                new Link("b", "z", 95),
                new Link("c", "y", 12),
                new Link("c", "z", 4410)));
        var figures = figures(
                SourceFigure.of("a", 212, 1900), SourceFigure.of("b", 655, 3010), SourceFigure.of("c", 801, 4300));

        var wijken = Stream.of("x", "y", "z")
                .map(wijk -> (Moved.Converted) links.share(wijk, figures, 100, 1))
                .toList();

        assertGolden(wijken.get(0).value(), 12.998529952946093);
        assertGolden(wijken.get(0).numerator().value(), 221.10185756920862);
        assertGolden(wijken.get(1).value(), 20.074750844993879);
        assertGolden(wijken.get(1).denominator().value(), 3130.2025547205735);
        assertGolden(wijken.get(2).value(), 18.69264970041479);
    }

    @Test
    void a_percentage_brings_its_people_along() {
        var figures = figures(SourceFigure.percentage("9711", 20, 2_000), SourceFigure.percentage("9712", 60, 1_500));

        assertGolden(((Moved.Converted) BY_PEOPLE.share("Zuid", figures, 100, 1)).value(), 50);
    }

    @Test
    void a_part_of_one_larger_area_has_that_areas_figure_and_says_so() {
        var figures = figures(SourceFigure.of("9711", 400, 2_000));
        var moved = BY_PEOPLE.share("Noord", figures, 100, Pooled.ENOUGH);

        assertThat(moved).isInstanceOfSatisfying(Moved.Borrowed.class, borrowed -> {
            assertThat(borrowed.from()).isEqualTo("9711");
            assertGolden(borrowed.value(), 20);
        });
        assertThat(moved.explanation()).asString().startsWith("statistics.conversion.borrowed = 20.0 (9711)");
    }

    @Test
    void what_is_left_of_a_mix_when_the_rest_is_missing_is_borrowed_too() {
        var figures = figures(SourceFigure.of("9711", 400, 2_000));

        assertThat(BY_PEOPLE.share("Zuid", figures, 100, 0.3))
                .isInstanceOfSatisfying(Moved.Borrowed.class, borrowed -> {
                    assertGolden(borrowed.cover().share(), 1 / 3.0);
                    assertThat(borrowed.cover().missing()).isOne();
                });
    }

    @Test
    void an_area_that_is_wholly_one_other_keeps_its_own_figure() {
        var moved = BY_PEOPLE.share("Haven", figures(SourceFigure.of("9713", 4, 8)), 100, 1);

        assertThat(moved).isInstanceOfSatisfying(Moved.Converted.class, converted -> {
            assertGolden(converted.value(), 50);
            assertThat(converted.mixed()).isOne();
        });
    }

    @Test
    void a_figure_may_be_borrowed_outright() {
        assertThat(Moved.borrowedFrom("Groningen", 12.5).explanation())
                .asString()
                .startsWith("statistics.conversion.borrowed = 12.5 (Groningen)");
    }

    @Test
    void too_little_covered_is_no_figure() {
        var figures = figures(SourceFigure.of("9711", 400, 2_000), SourceFigure.without("9712"));

        var none = Moved.None.of(Reason.TOO_LITTLE_COVERED, new Cover(1 / 3.0, 1, 1));
        assertThat(BY_PEOPLE.share("Zuid", figures, 100, Pooled.ENOUGH)).isEqualTo(none);
        assertThat(BY_PEOPLE.count("Zuid", figures, Pooled.ENOUGH)).isEqualTo(none);
        assertThat(none.explanation()).asString().contains("statistics.cover = 0.333");
    }

    @Test
    void an_area_without_links_has_no_figure() {
        assertThat(BY_PEOPLE.share("Elders", Map.of(), 100, 0)).isEqualTo(Moved.None.of(Reason.NOT_LINKED));
        assertThat(BY_PEOPLE.count("Elders", Map.of(), 0)).isEqualTo(Moved.None.of(Reason.NOT_LINKED));
    }

    @Test
    void a_share_of_nobody_is_none() {
        assertThat(BY_PEOPLE.share("Haven", figures(SourceFigure.of("9713", 0, 0)), 100, 1))
                .isEqualTo(Moved.None.of(Reason.NOBODY, new Cover(1, 1, 0)));
    }

    @Test
    void an_area_in_which_nobody_lives_gives_nothing() {
        var empty = Conversion.by(List.of(new Link("a", "x", 0), new Link("b", "x", 5)));
        var moved = empty.share("x", figures(SourceFigure.of("a", 7, 9), SourceFigure.of("b", 1, 2)), 100, 1);

        assertGolden(((Moved.Converted) moved).value(), 50);
    }

    @Test
    void a_count_carries_how_many_areas_it_mixes() {
        var figures = figures(SourceFigure.count("9711", 40), SourceFigure.count("9712", 7));
        var moved = (Moved.Counted) BY_PEOPLE.count("Zuid", figures, 1);

        assertGolden(moved.value(), 17);
        assertThat(moved.mixed()).isEqualTo(2);
        assertThat(moved.explanation()).asString().contains("statistics.conversion.mixed = 2.0", "statistics.cover");
    }

    @Test
    void wrong_weights_and_figures_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link("a", "b", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceFigure.of("a", Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceFigure.of("a", 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Moved.borrowedFrom(" ", 1));
    }

    @Property(tries = 200)
    void counts_that_are_moved_wholly_add_up_to_what_they_were(
            @ForAll @IntRange(min = 1, max = 12) int sources,
            @ForAll @IntRange(min = 1, max = 12) int targets,
            @ForAll long seed) {
        var random = new Random(seed);
        var links = new ArrayList<Link>();
        var figures = new ArrayList<SourceFigure>();
        double all = 0;
        for (int s = 0; s < sources; s++) {
            for (int t = 0; t < targets; t++) {
                links.add(new Link("s" + s, "t" + t, 1 + random.nextInt(1_000)));
            }
            double count = random.nextInt(10_000);
            all += count;
            figures.add(SourceFigure.count("s" + s, count));
        }
        var conversion = Conversion.by(links);
        var byArea = figures(figures.toArray(SourceFigure[]::new));

        double moved = conversion.targets().stream()
                .mapToDouble(to -> ((Moved.Counted) conversion.count(to, byArea, 1)).value())
                .sum();
        assertThat(moved).isCloseTo(all, within(1e-9 * (1 + all)));
    }

    @Property(tries = 200)
    void a_moved_share_lies_within_those_it_is_made_of(@ForAll long seed) {
        var random = new Random(seed);
        var links = Stream.of("a", "b", "c")
                .flatMap(from -> Stream.of("x", "y").map(to -> new Link(from, to, 1 + random.nextInt(100))));
        var figures = Stream.of("a", "b", "c")
                .map(area -> SourceFigure.percentage(area, random.nextDouble(100), 1 + random.nextInt(5_000)))
                .toList();
        var shares = figures.stream()
                .mapToDouble(figure -> 100
                        * figure.numerator().orElseThrow()
                        / figure.denominator().orElseThrow())
                .summaryStatistics();
        var moved = Conversion.by(links.toList()).share("x", figures(figures.toArray(SourceFigure[]::new)), 100, 1);

        assertThat(((Moved.Converted) moved).value()).isBetween(shares.getMin() - 1e-9, shares.getMax() + 1e-9);
    }

    private static Map<String, SourceFigure> figures(SourceFigure... figures) {
        return Stream.of(figures).collect(Collectors.toMap(SourceFigure::area, Function.identity()));
    }
}
