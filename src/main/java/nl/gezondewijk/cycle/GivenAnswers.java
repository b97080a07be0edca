package nl.gezondewijk.cycle;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.page.Typed;

/** What somebody filled in on the checklist of a step, by question. */
record GivenAnswers(Map<String, Given> given) {
    static final GivenAnswers NONE = new GivenAnswers(Map.of());

    /**
     * One of them.
     *
     * @param seen the version of the answer that stood on the page; 0 where there was none
     */
    record Given(Question question, Optional<Answer.Kind> kind, String note, int seen) {

        boolean isEmpty() {
            return kind.isEmpty() && note.isEmpty();
        }

        /** A note belongs to an answer, and has a length. */
        boolean isFit() {
            return (kind.isPresent() || note.isEmpty()) && note.length() <= Answer.LONGEST_NOTE;
        }

        boolean saysAnewBeside(Optional<Answer> now) {
            return now.filter(answer -> kind.equals(Optional.of(answer.kind())) && note.equals(answer.note()))
                    .isEmpty();
        }
    }

    static GivenAnswers of(List<Question> questions, Map<String, String> form) {
        var given = new LinkedHashMap<String, Given>();
        for (var question : questions) {
            var key = question.key();
            var kind = form.getOrDefault("antwoord-" + key, "");
            given.put(
                    key,
                    new Given(
                            question,
                            Arrays.stream(Answer.Kind.values())
                                    .filter(one -> one.name().equals(kind))
                                    .findFirst(),
                            Typed.lines(form.getOrDefault("notitie-" + key, "")),
                            seen(form.getOrDefault("gezien-" + key, ""))));
        }
        return new GivenAnswers(given);
    }

    private static int seen(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    boolean isFit() {
        return given.values().stream().allMatch(Given::isFit);
    }

    /** Those that were filled in otherwise than they stand now. */
    List<Given> anew(Standing standing) {
        return given.values().stream()
                .filter(one -> !one.isEmpty() && one.saysAnewBeside(standing.answerTo(one.question())))
                .toList();
    }

    Optional<Given> find(Question question) {
        return Optional.ofNullable(given.get(question.key()));
    }
}
