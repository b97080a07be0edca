package nl.gezondewijk.contribution;

import nl.gezondewijk.indicator.Indicator.Whose;

/**
 * What holds for all figures of a contribution.
 *
 * @param protection whether and how small counts are withheld
 * @param fewest persons from which a count is told
 * @param sensitive whether it could harm people when their answer were known
 * @param roundedTo what told counts are rounded to a multiple of; 1 for not at all
 * @param whose whom the figures are about
 * @param areaYear the year whose areas the sheet means
 */
public record Terms(Protection protection, int fewest, boolean sensitive, int roundedTo, Whose whose, int areaYear) {
    private static final int LEAST = 3;
    private static final int MOST = 1_000;

    public Terms {
        if (protection.guards() && !isFewest(fewest)) {
            throw new IllegalArgumentException(
                    "the fewest persons told lies between " + LEAST + " and " + MOST + ", not " + fewest);
        }
        if (!isRounding(roundedTo)) {
            throw new IllegalArgumentException("counts are rounded to 1 up to " + MOST + ", not " + roundedTo);
        }
        if (areaYear < 1995 || areaYear > 2100) {
            throw new IllegalArgumentException("a year of areas is like 2024, not " + areaYear);
        }
    }

    static boolean isFewest(int persons) {
        return persons >= LEAST && persons <= MOST;
    }

    static boolean isRounding(int multiple) {
        return multiple >= 1 && multiple <= MOST;
    }
}
