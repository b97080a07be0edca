package nl.gezondewijk.portrait;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Experience beside figures: what somebody said, what a group saw in the street, what home visits taught.
 *
 * @param root the same for what is the same experience in another version
 * @param speaker whose experience it is
 * @param words as said, or what was seen or learned
 * @param described who that is, so that nobody is known by it: "bewoonster, 70-plus"
 * @param heard the day it was said or seen
 * @param place where it was seen, or empty
 * @param point the same in metres of the Dutch grid
 * @param reading what a second person made of it; absent until then
 * @param places on what it stands in this version; on nothing when its theme was removed
 */
record Voice(
        int id,
        int root,
        Kind kind,
        Speaker speaker,
        String words,
        String described,
        LocalDate heard,
        Consent consent,
        String place,
        Optional<Point> point,
        String writtenBy,
        Optional<Reading> reading,
        int revision,
        List<Place> places) {
    static final int LONGEST_WORDS = 600;
    static final int LONGEST_LINE = 120;

    enum Kind {
        QUOTE,
        OBSERVATION,
        HOME_VISITS
    }

    enum Speaker {
        RESIDENT,
        CARER,
        VOLUNTEER,
        PROFESSIONAL,
        GROUP
    }

    /** @param how it was asked and given: on paper, aloud in the meeting */
    record Consent(Asked asked, String how) {
        enum Asked {
            /** For everyone, also outside the approach. */
            EVERYONE,
            /** For who takes part in the approach. */
            PARTNERS,
            ASKED,
            /** Nobody's words: what a group saw in the street. */
            NOT_NEEDED;

            boolean isGiven() {
                return this == EVERYONE || this == PARTNERS;
            }
        }
    }

    /** Metres of the Dutch grid. */
    record Point(int x, int y) {}

    /** Who could be recognised, in the eyes of somebody else than the writer. */
    record Reading(Recognisable who, String by, String remark) {}

    enum Recognisable {
        NOBODY,
        /** Only by themselves. */
        SPEAKER,
        OTHERS
    }

    /** An indicator, or a theme of this version. */
    sealed interface Place {
        record OnIndicator(String indicator) implements Place {}

        record OnTheme(int theme) implements Place {}
    }

    Voice {
        places = List.copyOf(places);
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException(
                    "an experience has words, at most " + LONGEST_WORDS + " characters: " + words.length());
        }
        if (kind != Kind.OBSERVATION && consent.asked() == Consent.Asked.NOT_NEEDED) {
            throw new IllegalArgumentException("people are asked whether their words may be used");
        }
    }

    /** May be shown to others: it stands on something, a second person found nobody recognisable, and who spoke agreed. */
    boolean isShown() {
        return !places.isEmpty()
                && consent.asked() != Consent.Asked.ASKED
                && reading.map(one -> one.who() != Recognisable.OTHERS).orElse(false);
    }

    /** The same, and who spoke agreed to that as well, or it is nobody's words. */
    boolean isForEveryone() {
        return isShown() && consent.asked() != Consent.Asked.PARTNERS;
    }

    boolean stands(String indicator) {
        return places.contains(new Place.OnIndicator(indicator));
    }

    boolean stands(Theme theme) {
        return places.contains(new Place.OnTheme(theme.id()));
    }
}
