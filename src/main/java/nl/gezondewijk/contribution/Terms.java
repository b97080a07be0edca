package nl.gezondewijk.contribution;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
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
 * @param published the address where the figures can be read by everyone already; only they are not protected on somebody's word
 */
public record Terms(
        Protection protection,
        int fewest,
        boolean sensitive,
        int roundedTo,
        Whose whose,
        int areaYear,
        Optional<String> published) {
    static final int LONGEST_ADDRESS = 500;

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
        if ((protection == Protection.PUBLISHED)
                != published.filter(Terms::isAddress).isPresent()) {
            throw new IllegalArgumentException(protection + " is not published at " + published.orElse("any address"));
        }
    }

    /** Of a page that everyone can open. */
    static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            var host = address.getHost();
            return text.length() <= LONGEST_ADDRESS
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && host != null
                    && host.contains(".");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isFewest(int persons) {
        return persons >= LEAST && persons <= MOST;
    }

    static boolean isRounding(int multiple) {
        return multiple >= 1 && multiple <= MOST;
    }
}
