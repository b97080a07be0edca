package nl.gezondewijk.statistics.forecast;

/**
 * The column L of a life table: the years that those born live within each age; of the oldest, all that are left to
 * them.
 *
 * @param born the number of births that the table begins with, of each sex; often 100,000
 */
public record LifeYears(BySex years, double born) {
    private static final double USUAL = 100_000;

    public LifeYears {
        if (!(born > 0 && Double.isFinite(born))) {
            throw new IllegalArgumentException("a life table begins with births, not " + born);
        }
        require(years.women(), born);
        require(years.men(), born);
    }

    /** As people die at these rates. */
    public static LifeYears of(DeathRates women, DeathRates men) {
        return new LifeYears(new BySex(women.yearsLived(USUAL), men.yearsLived(USUAL)), USUAL);
    }

    private static void require(ByAge years, double born) {
        double before = ByAge.YEARS * born;
        for (int band = 0; band < ByAge.OLDEST; band++) {
            if (!(years.at(band) > 0 && years.at(band) <= before)) {
                throw new IllegalArgumentException(
                        "years lived lie above 0 and do not rise with age: " + years.at(band) + " at age " + band);
            }
            before = years.at(band);
        }
        if (!(years.at(ByAge.OLDEST) > 0)) {
            throw new IllegalArgumentException("the oldest live some years, not " + years.at(ByAge.OLDEST));
        }
    }
}
