package nl.gezondewijk.network;

import java.time.LocalDate;

/**
 * Something was asked of a party.
 *
 * @param organisation its number
 * @param about for what; may be empty, and is for a talk
 */
public record Asked(int approach, int organisation, LocalDate on, What what, String about) {
    static final int LONGEST = 120;

    /** How it was asked. */
    public enum What {
        TALK,
        QUESTIONNAIRE,
        MEETING,
        OTHER
    }

    boolean isMeeting() {
        return what == What.MEETING;
    }
}
