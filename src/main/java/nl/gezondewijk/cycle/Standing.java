package nl.gezondewijk.cycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a step stands in a round: all that is kept in its place.
 *
 * @param marks the newest first
 * @param answers by question, of the whole round: a question may stand in another step of another model
 */
record Standing(Step step, List<Mark> marks, Map<String, Answer> answers, List<Note> notes, List<Proof> proofs) {

    Mark.State state() {
        return marks.isEmpty() ? Mark.State.TODO : marks.getFirst().state();
    }

    Optional<Mark> mark() {
        return marks.stream().findFirst();
    }

    Optional<Answer> answerTo(Question question) {
        return Optional.ofNullable(answers.get(question.key()));
    }

    long answered() {
        return step.questions().stream()
                .filter(one -> answerTo(one).isPresent())
                .count();
    }

    /** StepAnswers in this place to what its step does not ask: another model did, or asked it in other words. */
    List<Answer> others() {
        var asked = step.questions().stream().map(Question::key).toList();
        return answers.values().stream()
                .filter(answer -> answer.place().equals(step.place()) && !asked.contains(answer.question()))
                .toList();
    }

    /** When something was last kept of it. */
    Optional<Instant> changed() {
        return Stream.of(
                        marks.stream().map(Mark::at),
                        step.questions().stream()
                                .flatMap(one -> answerTo(one).stream())
                                .map(Answer::at),
                        notes.stream().map(Note::at),
                        proofs.stream().map(Proof::at))
                .flatMap(one -> one)
                .max(Instant::compareTo);
    }

    /** At work, and nothing was kept of it for these days. */
    boolean isQuiet(int days, Instant now) {
        return state() == Mark.State.BUSY
                && changed()
                        .filter(last -> last.plus(Duration.ofDays(days)).isBefore(now))
                        .isPresent();
    }

    boolean isEmpty() {
        return marks.isEmpty() && others().isEmpty() && notes.isEmpty() && proofs.isEmpty() && answered() == 0;
    }
}
