package nl.gezondewijk.statistics.conversion;

/**
 * How much of one area lies in another.
 *
 * @param from an area that has figures
 * @param to an area that wants them
 * @param weight inhabitants or addresses that the two have in common; 0 or more
 */
public record Link(String from, String to, double weight) {

    public Link {
        if (!(weight >= 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException(from + " and " + to + " must share 0 or more, not " + weight);
        }
    }
}
