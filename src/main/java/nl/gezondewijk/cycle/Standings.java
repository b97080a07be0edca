package nl.gezondewijk.cycle;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Words;
import org.springframework.stereotype.Component;

/** How the steps of a round stand. */
@Component
class Standings {
    private final Marks marks;
    private final StepAnswers answers;
    private final StepNotes notes;
    private final Proofs proofs;

    Standings(Marks marks, StepAnswers answers, StepNotes notes, Proofs proofs) {
        this.marks = marks;
        this.answers = answers;
        this.notes = notes;
        this.proofs = proofs;
    }

    /**
     * All of a round.
     *
     * @param steps those of its model
     * @param others places of which something is kept, and that its model has no step for
     */
    record All(Round round, List<Standing> steps, List<Standing> others) {
        Stream<Standing> stream() {
            return Stream.concat(steps.stream(), others.stream());
        }
    }

    All of(Round round) {
        var told = new Told(
                by(marks.list(round), Mark::place),
                answers.list(round).stream()
                        .collect(Collectors.toMap(
                                Answer::question, one -> one, (one, other) -> one, java.util.LinkedHashMap::new)),
                by(notes.list(round), Note::place),
                by(proofs.list(round), Proof::place));
        var steps = round.model().steps().stream().map(told::of).toList();
        var asked = round.model().steps().stream()
                .flatMap(step -> step.questions().stream())
                .map(Question::key)
                .collect(Collectors.toSet());
        var places = new TreeSet<>(told.places(asked));
        round.model().steps().forEach(step -> places.remove(step.place()));
        return new All(
                round,
                steps,
                places.stream().map(Standings::without).map(told::of).toList());
    }

    private record Told(
            Map<Place, List<Mark>> marks,
            Map<String, Answer> answers,
            Map<Place, List<Note>> notes,
            Map<Place, List<Proof>> proofs) {
        Standing of(Step step) {
            var place = step.place();
            return new Standing(
                    step,
                    marks.getOrDefault(place, List.of()),
                    answers,
                    notes.getOrDefault(place, List.of()),
                    proofs.getOrDefault(place, List.of()));
        }

        List<Place> places(java.util.Set<String> asked) {
            var elsewhere = answers.values().stream()
                    .filter(one -> !asked.contains(one.question()))
                    .map(Answer::place);
            return Stream.of(marks.keySet().stream(), elsewhere, notes.keySet().stream(), proofs.keySet().stream())
                    .flatMap(one -> one)
                    .toList();
        }
    }

    /** Stands for the step of another model, whose words are not at hand; its page says the phase. */
    static Step without(Place place) {
        var none = new Words("-", "-");
        return new Step("+", place, false, none, none, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static <T> Map<Place, List<T>> by(List<T> all, Function<T, Place> place) {
        return all.stream().collect(Collectors.groupingBy(place));
    }
}
