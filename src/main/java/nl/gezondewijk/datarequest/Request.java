package nl.gezondewijk.datarequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One partner asked for one figure of one area.
 *
 * @param wanted which figure, in words
 * @param supply key of the entry of the catalogue that it is from
 * @param area code and name of the area when it was asked
 * @param askedBy reference of who asked
 * @param due the day from which to ask again
 * @param reminded how often it was asked again
 * @param answers oldest first
 * @param linkUntil until when the partner's link works; absent when there is none
 */
record Request(
        int id,
        Partner partner,
        String wanted,
        Optional<String> supply,
        Place area,
        String askedBy,
        Instant askedAt,
        LocalDate due,
        int reminded,
        State state,
        List<Answer> answers,
        Optional<Instant> linkUntil) {
    static final String KIND = "request";
    static final int DAYS = 14;

    /** The area as it was called. */
    record Place(String code, String name) {}

    /** How far it is. */
    enum State {
        ASKED,
        YES,
        LATER,
        NO,
        SUPPLIED,
        /** Who asked does not want it any more. */
        CLOSED;

        /** Whether something is still to come. */
        boolean isOpen() {
            return this == ASKED || this == YES || this == LATER;
        }

        /** A partner may come back on a no. */
        boolean canAnswer() {
            return isOpen() || this == NO;
        }
    }

    Request {
        answers = List.copyOf(answers);
    }

    /** As the trail calls it. */
    static String reference(int id) {
        return KIND + ":" + id;
    }

    String reference() {
        return reference(id);
    }

    /** Without what the staff wrote down of a talk, and without the address they have. */
    Request asPartnerSeesIt() {
        var theirs = answers.stream()
                .filter(answer -> answer.by().equals(reference()))
                .toList();
        return new Request(
                id,
                new Partner(partner.organisation(), "", ""),
                wanted,
                supply,
                area,
                askedBy,
                askedAt,
                due,
                reminded,
                state,
                theirs,
                linkUntil);
    }

    boolean isDue(LocalDate today) {
        return state.isOpen() && !due.isAfter(today);
    }

    /** How often this was asked, the first time too. */
    int times() {
        return 1 + reminded;
    }
}
