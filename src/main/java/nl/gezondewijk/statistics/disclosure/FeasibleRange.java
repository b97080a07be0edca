package nl.gezondewijk.statistics.disclosure;

/**
 * How far a withheld count can lie from its true value, given all that is told; 0 and 0 for what is told.
 *
 * @param below how much lower it could be
 * @param above how much higher; 10¹³ where nothing bounds it
 */
public record FeasibleRange(long below, long above) {

    public FeasibleRange {
        if (below < 0 || above < 0) {
            throw new IllegalArgumentException("a range reaches to both sides, not " + below + " and " + above);
        }
    }

    /** From the lowest to the highest value that it could have. */
    public long width() {
        return below + above;
    }
}
