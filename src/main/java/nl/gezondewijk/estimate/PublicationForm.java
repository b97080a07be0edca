package nl.gezondewijk.estimate;

import java.util.Optional;
import nl.gezondewijk.indicator.Indicator.Direction;

/** How a study's figures are to be called, as somebody fills it in. */
record PublicationForm(
        String naam,
        String name,
        String uitleg,
        String explanation,
        String onderwerp,
        String wie,
        String who,
        String richting) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 600;

    static PublicationForm about(String title) {
        return new PublicationForm(title, "", "", "", "", "inwoners", "residents", Direction.NEITHER.name());
    }

    /** What is wrong with it, as the key of a message. */
    Optional<String> wrong() {
        if (isNo(naam, LONGEST_NAME) || isNo(name, LONGEST_NAME)) {
            return Optional.of("estimate.wrong.name");
        }
        if (isNo(uitleg, LONGEST_TEXT) || isNo(explanation, LONGEST_TEXT)) {
            return Optional.of("estimate.wrong.meaning");
        }
        if (isNo(wie, LONGEST_NAME) || isNo(who, LONGEST_NAME)) {
            return Optional.of("estimate.wrong.who");
        }
        boolean known = isOneOf(Direction.values(), richting);
        return known && !onderwerp.isBlank() ? Optional.empty() : Optional.of("estimate.wrong.topic");
    }

    private static boolean isNo(String text, int longest) {
        return text.isBlank() || text.strip().length() > longest || text.contains("{");
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return java.util.Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }
}
