package nl.gezondewijk.portrait;

/**
 * How one theme acts on another, as the group sees it.
 *
 * @param cause id of the theme that acts
 * @param effect id of the theme that is acted on
 */
public record Link(int id, int cause, int effect, Kind kind, String because) {
    static final int LONGEST = 300;

    /** Makes it worse, or helps. */
    public enum Kind {
        WORSENS,
        HELPS
    }

    public Link {
        if (cause == effect || because.length() > LONGEST) {
            throw new IllegalArgumentException("a link goes from one theme to another: " + cause + ", " + effect);
        }
    }
}
