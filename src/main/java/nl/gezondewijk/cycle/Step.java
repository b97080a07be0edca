package nl.gezondewijk.cycle;

import java.util.List;
import nl.gezondewijk.page.Words;

/**
 * A step of a model.
 *
 * @param key the number that it goes by; one that begins with a plus is not shown
 * @param precondition something to build on all the while, rather than to pass through
 */
record Step(
        String key,
        Place place,
        boolean precondition,
        Words name,
        Words why,
        List<Words> activities,
        List<Question> questions,
        List<Words> chances,
        List<Words> pitfalls,
        List<Words> tips) {

    Step {
        activities = List.copyOf(activities);
        questions = List.copyOf(questions);
        chances = List.copyOf(chances);
        pitfalls = List.copyOf(pitfalls);
        tips = List.copyOf(tips);
    }

    boolean isNumbered() {
        return !key.startsWith("+");
    }
}
