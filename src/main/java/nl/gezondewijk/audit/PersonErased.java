package nl.gezondewijk.audit;

/**
 * What was known of somebody was erased; whoever keeps a name of them elsewhere erases it too. Told within the same transaction.
 *
 * @param reference of their account, which stays and leads to nobody any more
 */
public record PersonErased(String reference) {
    /** What stands where a name stood. */
    public static final String NAME = "—";
}
