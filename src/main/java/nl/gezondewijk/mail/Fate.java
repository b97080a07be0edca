package nl.gezondewijk.mail;

/** What became of a letter, as far as who posted it needs to know. */
public enum Fate {
    /** It goes at once. */
    UNDERWAY,
    /** The mail server did not take it yet, and is asked again. */
    LATE,
    /** There is no mail server: it lies in the outbox until somebody passes it on. */
    HELD,
    GONE,
    /** The mail server will not take it, or was away too long; it lies in the outbox. */
    LOST;

    static Fate of(Queued.State state, int tries) {
        return switch (state) {
            case WAITING -> tries == 0 ? UNDERWAY : LATE;
            case HELD -> HELD;
            case SENT, PASSED_ON -> GONE;
            case REFUSED, GIVEN_UP -> LOST;
        };
    }

    /** Whether who posted it may have to do something. */
    public boolean isStuck() {
        return this == LATE || this == HELD || this == LOST;
    }
}
