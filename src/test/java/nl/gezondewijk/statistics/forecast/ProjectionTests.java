package nl.gezondewijk.statistics.forecast;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;

class ProjectionTests {
    private static final ByAge YEARS_OF_WOMEN = ByAge.of(
            498200, 497700, 497400, 496900, 496200, 495400, 494300, 492600, 490000, 485900, 479500, 469600, 454500,
            432000, 399000, 350500, 280100, 420300);
    private static final ByAge YEARS_OF_MEN = ByAge.of(
            497800, 497200, 496800, 495900, 494300, 492600, 490600, 487800, 483800, 477900, 468700, 454200, 432600,
            401500, 357600, 298200, 220700, 230900);
    private static final LifeYears LIFE = new LifeYears(new BySex(YEARS_OF_WOMEN, YEARS_OF_MEN), 100_000);
    private static final ByAge BIRTHS =
            ByAge.of(0, 0, 0, .003, .025, .085, .110, .055, .011, .001, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final Assumptions AS_NOW = Assumptions.of(LIFE, BIRTHS);
    private static final BySex PEOPLE = new BySex(
            ByAge.of(300, 310, 320, 330, 400, 420, 390, 380, 370, 380, 400, 410, 380, 340, 300, 240, 160, 130),
            ByAge.of(315, 325, 330, 340, 410, 430, 395, 385, 372, 383, 398, 405, 370, 325, 280, 205, 120, 70));
    private static final BySex MIGRATION = new BySex(
            ByAge.of(5, -3, -2, 10, 40, 20, 0, -5, -6, -3, -2, -1, 0, 1, 0, -2, -3, -1),
            ByAge.of(6, -2, -1, 8, 30, 25, 4, -5, -6, -3, -2, -1, 0, 1, 0, -2, -2, -1));
    private static final BySex BUILDING = new BySex(
            ByAge.of(30, 20, 10, 5, 20, 60, 70, 50, 30, 15, 10, 8, 6, 4, 2, 1, 0, 0),
            ByAge.of(32, 21, 10, 5, 18, 58, 72, 52, 31, 15, 10, 8, 6, 4, 2, 1, 0, 0));
    private static final List<Moves> MOVES = List.of(
            new Moves(MIGRATION, BUILDING), new Moves(MIGRATION, BySex.nothing()), new Moves(MIGRATION, BUILDING));

    /** Reference: mpmath 1.3.0 with 40 digits: an 18 × 18 matrix for each sex; deaths counted one age at a time. */
    @Test
    void three_steps_agree_with_matrices_in_high_precision() {
        var steps = known(PEOPLE, MOVES).steps();

        assertThat(steps).extracting(Step::year).containsExactly(2030, 2035, 2040);
        assertStep(steps.get(0), 622.19270778808963, 592.83133214391708, 12630.361375644173);
        assertStep(steps.get(1), 658.12428563603027, 672.73922928072229, 12712.746431999481);
        assertStep(steps.get(2), 664.4469552692788, 731.42144058566889, 13428.77194668309);
        assertAges(steps.get(0), 337.4160068488061, 355.28185993537226, 489.06742026645135, 173.02484294688749);
        assertAges(steps.get(1), 324.88050644280027, 341.60486132594796, 478.29072529748495, 216.12264865337668);
        assertAges(steps.get(2), 357.953632307468, 376.82905273141399, 477.99913979656429, 252.79123501186947);
        assertGolden(steps.get(2).people().men().at(ByAge.OLDEST), 149.71796998449756);
    }

    private static void assertStep(Step step, double births, double deaths, double people) {
        assertGolden(step.births(), births);
        assertGolden(step.deaths(), deaths);
        assertGolden(step.people().sum(), people);
    }

    private static void assertAges(Step step, double girls, double boys, double womenOfThirty, double oldestWomen) {
        assertGolden(step.people().women().at(0), girls);
        assertGolden(step.people().men().at(0), boys);
        assertGolden(step.people().women().at(6), womenOfThirty);
        assertGolden(step.people().women().at(ByAge.OLDEST), oldestWomen);
    }

    /** Reference: as above; Σ people · use over 18 ages. */
    @Test
    void demand_follows_the_people_at_each_age() {
        var use = ByAge.of(4, 3, 3, 3, 4, 5, 5, 5, 5, 6, 6, 7, 8, 9, 11, 13, 15, 16);
        var demand = Demand.of(known(PEOPLE, MOVES), new BySex(use, use));

        assertThat(demand.byYear()).extracting(Demand.InYear::year).containsExactly(2025, 2030, 2035, 2040);
        assertGolden(demand.byYear().getLast().amount(), 86589.966837951493);
        assertThat(demand.explanation()).asString().contains("statistics.forecast.asked = ", "(2040)");
    }

    @Test
    void supply_is_per_thousand_inhabitants_and_thins_as_they_become_more() {
        var supply = new Supply(5.5, 11_000);

        assertGolden(supply.perThousand(), 0.5);
        assertThat(supply.among(known(PEOPLE, MOVES).steps().getLast().people()).perThousand())
                .isLessThan(0.5);
        assertThat(supply.explanation()).asString().startsWith("statistics.forecast.supply = 0.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new Supply(1, 0));
    }

    @Test
    void under_five_thousand_inhabitants_it_is_refused() {
        var few = new BySex(
                ByAge.of(new double[] {4_999, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}), ByAge.nothing());
        var enough = new BySex(
                ByAge.of(new double[] {5_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}), ByAge.nothing());

        assertThat(Projection.of(2025, few, AS_NOW, MOVES))
                .isEqualTo(new Projection.None(Reason.TOO_FEW_INHABITANTS, 4_999));
        assertThat(Projection.of(2025, BySex.nothing(), AS_NOW, List.of())).isInstanceOf(Projection.None.class);
        assertThat(Projection.of(2025, enough, AS_NOW, List.of())).isInstanceOf(Projection.Known.class);
    }

    @Test
    void more_leaving_than_there_are_is_refused_but_all_leaving_is_not() {
        var noMove = ((Projection.Known) Projection.of(2025, PEOPLE, AS_NOW, List.of(Moves.none())))
                .steps()
                .getFirst()
                .people();
        double fifth = noMove.women().at(5);

        assertThat(Projection.of(2025, PEOPLE, AS_NOW, List.of(leaving(fifth)))).isInstanceOf(Projection.Known.class);
        assertThat(Projection.of(2025, PEOPLE, AS_NOW, List.of(leaving(fifth + 0.1))))
                .isEqualTo(new Projection.None(Reason.MORE_LEAVE_THAN_LIVE, PEOPLE.sum()));
    }

    private static Moves leaving(double women) {
        var out = new double[ByAge.BANDS];
        out[5] = -women;
        return new Moves(new BySex(ByAge.of(out), ByAge.nothing()), BySex.nothing());
    }

    @Test
    void it_says_that_it_is_a_calculation_and_what_came_and_went() {
        assertThat(known(PEOPLE, MOVES).explanation())
                .asString()
                .startsWith("statistics.forecast.calculation (Preston, Heuveline & Guillot 2001)")
                .contains("statistics.forecast.births = 622.19", "statistics.forecast.moved = ");
    }

    @Test
    void life_years_that_rise_with_age_are_refused() {
        var rising = YEARS_OF_MEN.toArray();
        rising[4] = rising[3] + 1;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LifeYears(new BySex(YEARS_OF_WOMEN, ByAge.of(rising)), 100_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LifeYears(new BySex(YEARS_OF_WOMEN, YEARS_OF_MEN), 90_000));
        assertThatIllegalArgumentException().isThrownBy(() -> ByAge.of(1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assumptions(LIFE, BIRTHS, 1.1));
    }

    @Property(tries = 200)
    void people_are_those_before_plus_births_less_deaths_plus_who_came(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int steps) {
        var random = new Random(seed);
        var people = new BySex(some(random, 1_000), some(random, 1_000)).plus(PEOPLE);
        var moves = random.ints(steps, 0, 3).mapToObj(MOVES::get).toList();
        var known = known(people, moves);

        double before = people.sum();
        for (var step : known.steps()) {
            assertThat(step.people().sum())
                    .isCloseTo(before + step.births() - step.deaths() + step.moved(), within(1e-6));
            assertThat(step.deaths()).isNotNegative();
            before = step.people().sum();
        }
    }

    @Property(tries = 100)
    void two_areas_together_go_as_they_go_apart(@ForAll long seed) {
        var random = new Random(seed);
        var one = PEOPLE.plus(new BySex(some(random, 100), some(random, 100)));
        var other = PEOPLE.plus(new BySex(some(random, 100), some(random, 100)));
        var still = List.of(Moves.none(), Moves.none());

        assertThat(known(one.plus(other), still).steps().getLast().people().sum())
                .isCloseTo(
                        known(one, still).steps().getLast().people().sum()
                                + known(other, still).steps().getLast().people().sum(),
                        within(1e-6));
    }

    private static ByAge some(Random random, double most) {
        var numbers = new double[ByAge.BANDS];
        Arrays.setAll(numbers, band -> random.nextDouble(most));
        return ByAge.of(numbers);
    }

    private static Projection.Known known(BySex people, List<Moves> moves) {
        return (Projection.Known) Projection.of(2025, people, AS_NOW, moves);
    }
}
