package nl.gezondewijk.source;

/** Hears how far a load is. */
@FunctionalInterface
public interface Progress {
    /** @param share of the whole that is done, from 0 to 1 */
    void at(long rows, double share);
}
