package nl.gezondewijk.statistics.forecast;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.gezondewijk.statistics.standardised.AgeBands;
import nl.gezondewijk.statistics.standardised.EventsByAge;
import nl.gezondewijk.statistics.standardised.LifeExpectancy;
import org.junit.jupiter.api.Test;

class DeathRatesTests {
    /** The Netherlands 2015-2020, women: United Nations, World Population Prospects 2019. */
    private static final double[] WOMEN = {
        0.00237,
        0.00011,
        0.00005,
        0.00007,
        0.00013,
        0.00017,
        0.00021,
        0.00032,
        0.00049,
        0.00083,
        0.00141,
        0.00219,
        0.00326,
        0.00507,
        0.00807,
        0.01419,
        0.02669,
        0.0527,
        0.1021,
        0.18726,
        0.30807,
        0.46119777
    };

    /** Chiang's life table, proven elsewhere, of very many women who die at these rates; the two differ in the years of the dying. */
    @Test
    void life_expectancy_is_that_of_a_life_table() {
        var women = new double[WOMEN.length];
        Arrays.fill(women, 1e9);
        var deaths =
                Arrays.stream(WOMEN).mapToLong(rate -> Math.round(rate * 1e9)).toArray();
        var chiang =
                (LifeExpectancy.Known) LifeExpectancy.atBirth(EventsByAge.of(AgeBands.ofLifeTable(100), deaths, women));

        assertThat(DeathRates.of(WOMEN).lifeExpectancy()).isCloseTo(chiang.value(), within(0.02));
    }

    /** When as many die at every age, a life lasts one over the rate; the bands make that a little less exact. */
    @Test
    void the_same_rate_at_every_age_gives_its_inverse() {
        var same = new double[WOMEN.length];
        Arrays.fill(same, 0.02);

        assertThat(DeathRates.of(same).lifeExpectancy()).isCloseTo(50, within(0.2));
    }

    /** By hand: q = 0.01/1.009, l₁ = 1−q, then nobody dies for 99 years and the rate of the oldest is 1. */
    @Test
    void years_lived_follow_from_the_rates() {
        var rates = new double[WOMEN.length];
        rates[0] = 0.01;
        rates[rates.length - 1] = 1;
        double q = 0.01 / 1.009;

        var lived = DeathRates.of(rates).yearsLived(1);

        assertGolden(lived.at(0), 1 - 0.9 * q + 4 * (1 - q));
        assertGolden(lived.at(1), 5 * (1 - q));
        assertGolden(lived.at(ByAge.OLDEST), 16 * (1 - q));
    }

    @Test
    void everybody_may_die_within_an_age_and_nobody_lives_on() {
        var rates = WOMEN.clone();
        rates[10] = 50;

        var lived = DeathRates.of(rates).yearsLived(1);

        assertThat(lived.at(8)).isPositive();
        assertThat(lived.at(10)).isZero();
    }

    @Test
    void rates_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DeathRates.of(0.1));
        var below = WOMEN.clone();
        below[3] = -0.1;
        assertThatIllegalArgumentException().isThrownBy(() -> DeathRates.of(below));
        var endless = WOMEN.clone();
        endless[WOMEN.length - 1] = 0;
        assertThatIllegalArgumentException().isThrownBy(() -> DeathRates.of(endless));
    }
}
