package nl.gezondewijk.sharing;

import java.util.Optional;

/**
 * Why figures are taken back, and how far.
 *
 * @param why what readers see
 * @param numbersToo whether the numbers themselves go, for somebody could be recognised in them
 */
public record Retraction(String why, boolean numbersToo) {
    private static final int LONGEST_REASON = 500;

    public Retraction {
        if (!isReason(why)) {
            throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
        }
    }

    /**
     * As a form sends it; empty where its reason will not do.
     *
     * @param numbers what the box for taking the numbers away sends; empty while it is not ticked
     */
    public static Optional<Retraction> of(String why, String numbers) {
        return isReason(why) ? Optional.of(new Retraction(why.strip(), !numbers.isEmpty())) : Optional.empty();
    }

    private static boolean isReason(String why) {
        return !why.isBlank() && why.length() <= LONGEST_REASON;
    }
}
