package nl.gezondewijk.cycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.page.Words;

/**
 * A way to go, in steps (*stappenplan*).
 *
 * @param source whose way it is; named wherever it is shown
 * @param quietDays after how many days without a change a step at work has gone quiet
 */
record StepModel(String key, Words name, Words about, Words source, int quietDays, List<Step> steps) {
    static final int QUIET_DAYS = 42;

    StepModel {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a step model has steps: " + key);
        }
        if (steps.stream().map(Step::place).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("no two steps of " + key + " are in the same place");
        }
        steps = List.copyOf(steps);
    }

    /** Its own steps, and then those of the other for the phases that it does not reach itself. */
    StepModel goingOn(StepModel closing) {
        var reached = EnumSet.noneOf(Phase.class);
        steps.forEach(step -> reached.add(step.place().phase()));
        var more = closing.steps().stream()
                .filter(step -> !reached.contains(step.place().phase()));
        return new StepModel(
                key,
                name,
                about,
                source,
                quietDays,
                Stream.concat(steps.stream(), more).toList());
    }

    Optional<Step> find(Place place) {
        return steps.stream().filter(step -> step.place().equals(place)).findFirst();
    }
}
