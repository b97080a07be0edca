package nl.gezondewijk.contribution;

import java.util.List;

/** The labels of a sheet with what each means, and what holds for all. */
record MeaningView(int id, String read, List<Label> labels, Terms terms, List<Problem> problems) {

    /**
     * A label of the sheet.
     *
     * @param found which numbers stand with it
     */
    record Label(
            int number,
            String label,
            String found,
            boolean taken,
            String name,
            List<Option> forms,
            List<Option> topics,
            List<Option> directions,
            String meaning,
            String who,
            String question,
            String english,
            String meaningInEnglish) {}

    record Terms(
            List<Option> kinds,
            List<Option> whose,
            List<Option> years,
            String fewest,
            String rounded,
            boolean sensitive,
            String address) {}

    String wrong(String field) {
        return Problem.of(field, problems);
    }

    /** Whether something is wrong among the fields that are folded away. */
    boolean isFoldedWrong(int label) {
        return List.of("uitleg-", "wie-", "vraag-", "engels-", "uitleg-engels-").stream()
                .anyMatch(field -> !wrong(field + label).isEmpty());
    }
}
