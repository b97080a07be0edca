package nl.gezondewijk.forecast;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A table that somebody handed in.
 *
 * @param id ours
 * @param publisher who made it; a forecast is shown as theirs
 * @param madeOn the date that its maker gives it
 * @param file its name
 * @param handedBy the reference of who handed it in
 */
public record Delivery(
        int id,
        Kind kind,
        String title,
        String publisher,
        LocalDate madeOn,
        String file,
        String handedBy,
        Instant handedAt) {

    /** What it is about. */
    public enum Kind {
        /** People by age, and by sex where that is known. */
        POPULATION,
        /** The same in years to come, by somebody else. */
        FORECAST,
        /** Care used a year per person by age. */
        USE,
        /** Full-time workers of a profession. */
        SUPPLY
    }

    /** What its owner says of it. */
    public record Title(Kind kind, String title, String publisher, LocalDate madeOn, String file) {
        private static final int LONGEST = 120;

        public Title {
            if (!isName(title) || !isName(publisher)) {
                throw new IllegalArgumentException("a delivery has a title and a maker of 1 to " + LONGEST + " signs");
            }
        }

        static boolean isName(String text) {
            return !text.isBlank()
                    && text.strip().length() <= LONGEST
                    && text.chars().noneMatch(Character::isISOControl);
        }
    }
}
