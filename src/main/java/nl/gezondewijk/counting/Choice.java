package nl.gezondewijk.counting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is counted, and for which areas.
 *
 * @param area heading of the column that tells the area; absent when it is to be found by its heading
 * @param questions none for how many lines there are
 * @param where only lines that have one of these in the column of that heading
 * @param ages where groups of ages begin, for a column of ages; the first begins at 0
 * @param fewest persons from which a count is told
 * @param year that the counts are about
 */
public record Choice(
        Optional<String> area,
        List<Question> questions,
        Map<String, List<String>> where,
        List<Integer> ages,
        int fewest,
        Optional<Integer> year) {
    public static final int USUAL_FEWEST = 10;
    public static final List<Integer> USUAL_AGES = List.of(18, 65);
    private static final int LEAST = 3;
    private static final int MOST = 1_000;

    public Choice {
        questions = List.copyOf(questions);
        where = Map.copyOf(where);
        ages = List.copyOf(ages);
        if (fewest < LEAST || fewest > MOST) {
            throw new IllegalArgumentException(
                    "the fewest persons told lies between " + LEAST + " and " + MOST + ", not " + fewest);
        }
        for (int i = 0; i < ages.size(); i++) {
            if (ages.get(i) <= (i == 0 ? 0 : ages.get(i - 1))) {
                throw new IllegalArgumentException("ages go up, as in 18,65; not " + ages);
            }
        }
    }

    /** The group of an age: 0-17, 18-64, 65+. */
    String ages(int age) {
        int from = 0;
        for (int start : ages) {
            if (age < start) {
                return from + "-" + (start - 1);
            }
            from = start;
        }
        return from + "+";
    }
}
