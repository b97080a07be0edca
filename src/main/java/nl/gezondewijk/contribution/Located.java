package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.Area;

/**
 * Which area each name of a sheet is.
 *
 * @param codes by the key of a place; those that are left out have none
 * @param questions places that are not plain, with what was said of them or what they may be
 */
record Located(Map<String, String> codes, List<Question> questions) {
    Located {
        codes = Map.copyOf(codes);
        questions = List.copyOf(questions);
    }

    /** As kept of a place that is left out. */
    static final String LEFT_OUT = "";

    /**
     * Somebody must say which area this is.
     *
     * @param said what they said: a code, {@link #LEFT_OUT}, or nothing yet
     * @param choices areas that it may be, the likeliest first
     */
    record Question(Inventory.Place place, Optional<String> said, List<Area> choices) {
        Question {
            choices = List.copyOf(choices);
        }
    }

    boolean isSettled() {
        return questions.stream().allMatch(question -> question.said().isPresent());
    }
}
