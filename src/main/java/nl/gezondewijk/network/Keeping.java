package nl.gezondewijk.network;

import java.time.LocalDate;

/** For what, on which ground and until when somebody's data are kept. */
public record Keeping(Purpose purpose, Basis basis, LocalDate until) {
    /** How long from today it may be at most; then somebody must say again that it is needed. */
    static final int MOST_YEARS = 2;

    /** What they are kept for. */
    public enum Purpose {
        TOGETHER,
        REFER,
        INVITE
    }

    /** On which ground of the AVG (article 6). */
    public enum Basis {
        TASK,
        INTEREST,
        CONSENT
    }

    static boolean isPossible(LocalDate until, LocalDate today) {
        return until.isAfter(today) && !until.isAfter(today.plusYears(MOST_YEARS));
    }
}
