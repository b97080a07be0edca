package nl.gezondewijk.assignment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked (<i>startdocument</i>), as it was said at one moment.
 *
 * @param question what is to be answered or reached
 * @param decider who takes the decisions
 * @param result what there is to be at the end
 * @param hours of the facilitator, per week
 * @param staysUntil the day until which the facilitator stays
 * @param successor who takes over then
 * @param history of the wijk, as far as it matters here
 */
record Assignment(
        int id,
        Kind kind,
        String question,
        String commissioner,
        String decider,
        String result,
        @Nullable Integer hours,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable LocalDate staysUntil,
        String successor,
        String history,
        Instant saidAt) {

    /** With what it began. */
    enum Kind {
        QUESTION,
        MISSION,
        VISION
    }
}
