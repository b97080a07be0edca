package nl.gezondewijk.statistics.forecast;

/**
 * What a projection takes to stay as it is.
 *
 * @param lifeYears how long people live
 * @param births a year per woman of each age; 0 or more
 * @param girls the share of girls among those born
 */
public record Assumptions(LifeYears lifeYears, ByAge births, double girls) {
    /** 105 boys to 100 girls. */
    public static final double USUAL_GIRLS = 1 / 2.05;

    public Assumptions {
        if (births.least() < 0) {
            throw new IllegalArgumentException("births per woman are 0 or more, not " + births.least());
        }
        if (!(girls >= 0 && girls <= 1)) {
            throw new IllegalArgumentException("the share of girls lies between 0 and 1, not " + girls);
        }
    }

    public static Assumptions of(LifeYears lifeYears, ByAge births) {
        return new Assumptions(lifeYears, births, USUAL_GIRLS);
    }
}
