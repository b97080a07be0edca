package nl.gezondewijk.statistics.forecast;

import java.util.Arrays;

/**
 * Deaths a year per person of one sex: under 1, of 1 to 4, then of each five years up to 95 to 99, and of 100 and older.
 *
 * <p>Of them the years lived follow as in an abridged life table, with m the rate, n the years of an age and a the share of them that the
 * dying lived (0.1 under 1, 0.4 from 1 to 4, else 0.5): {@code q = nm/(1+nm(1−a))}, {@code L = n(l − (1−a)lq)}, and {@code L = l/m} for the
 * oldest.
 *
 * <p>Range: 0 or more, above 0 for the oldest. Preston SH, Heuveline P, Guillot M. Demography. Oxford: Blackwell, 2001, chapter 3.
 */
public final class DeathRates {
    private static final int AGES = 22;

    private final double[] rates;

    private DeathRates(double[] rates) {
        this.rates = rates;
    }

    public static DeathRates of(double... rates) {
        if (rates.length != AGES) {
            throw new IllegalArgumentException("death rates are of " + AGES + " ages, not " + rates.length);
        }
        if (Arrays.stream(rates).anyMatch(rate -> !(rate >= 0 && Double.isFinite(rate))) || rates[AGES - 1] == 0) {
            throw new IllegalArgumentException("death rates are 0 or more, and above 0 for the oldest");
        }
        return new DeathRates(rates.clone());
    }

    /** The years that so many born live within each age. */
    ByAge yearsLived(double born) {
        var lived = new double[ByAge.BANDS];
        double alive = born;
        for (int age = 0; age < AGES - 1; age++) {
            double years = years(age);
            double unlived = 1 - shareLived(age);
            double dying = Math.min(1, years * rates[age] / (1 + years * rates[age] * unlived));
            lived[band(age)] += years * alive * (1 - unlived * dying);
            alive *= 1 - dying;
        }
        lived[ByAge.OLDEST] += alive / rates[AGES - 1];
        return ByAge.of(lived);
    }

    private static int band(int age) {
        return age < 2 ? 0 : Math.min(age - 1, ByAge.OLDEST);
    }

    private static double years(int age) {
        return age == 0 ? 1 : age == 1 ? ByAge.YEARS - 1 : ByAge.YEARS;
    }

    private static double shareLived(int age) {
        return age == 0 ? 0.1 : age == 1 ? 0.4 : 0.5;
    }

    /** How long somebody born now would live, if these rates stayed. */
    public double lifeExpectancy() {
        return yearsLived(1).sum();
    }
}
