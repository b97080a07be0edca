package nl.gezondewijk.cycle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.page.Language;

/**
 * The steps of a round, in the words of the reader.
 *
 * @param own those of the model itself
 * @param after those that come after its last
 * @param others places of which something is kept from another model
 */
record StepsView(
        int number,
        boolean open,
        String name,
        String about,
        String when,
        List<Line> own,
        List<Line> after,
        List<Line> others) {

    /**
     * One step.
     *
     * @param state {@code todo}, {@code now}, {@code done} or {@code warn}, as the drawing of a step has it
     * @param said that state in words
     */
    record Line(String head, String url, String state, String said, String count, String more) {}

    /** A round to go to. */
    record Link(String name, String url, boolean here) {}

    static StepsView of(Standings.All all, Visit visit, Clock clock) {
        var round = all.round();
        var here = visit.here();
        var lines = all.steps().stream()
                .map(one -> new Numbered(one, line(one, round, visit, clock)))
                .toList();
        return new StepsView(
                round.number(),
                round.isOpen(),
                here.say(round.model().name()),
                here.say(round.model().about()),
                visit.isTold()
                        ? ""
                        : round.closed()
                                .map(closed ->
                                        here.say("cycle.round.from-to", here.date(round.begun()), here.date(closed)))
                                .orElseGet(() -> here.say("cycle.round.from", here.date(round.begun()))),
                lines.stream().filter(Numbered::isOwn).map(Numbered::line).toList(),
                lines.stream().filter(one -> !one.isOwn()).map(Numbered::line).toList(),
                all.others().stream().map(one -> line(one, round, visit, clock)).toList());
    }

    private record Numbered(Standing standing, Line line) {
        boolean isOwn() {
            return standing.step().isNumbered();
        }
    }

    private static Line line(Standing one, Round round, Visit visit, Clock clock) {
        var here = visit.here();
        boolean quiet =
                !visit.isTold() && round.isOpen() && one.isQuiet(round.model().quietDays(), clock.instant());
        int questions = one.step().questions().size();
        return new Line(
                head(one.step(), round, here),
                StepDesk.url(visit, round, one.step().place()),
                quiet ? "warn" : drawn(one.state()),
                here.say("cycle.state." + one.state()),
                questions == 0 || visit.isTold() ? "" : here.say("cycle.answered", one.answered(), questions),
                visit.isTold() ? "" : more(one, quiet, here));
    }

    private static String more(Standing one, boolean quiet, Language here) {
        if (quiet) {
            return here.say("cycle.quiet", here.date(one.changed().orElseThrow()));
        }
        return one.mark()
                .map(mark -> here.say("cycle.marked", here.date(mark.at())) + reason(mark))
                .orElse("");
    }

    private static String reason(Mark mark) {
        return mark.reason().isEmpty() ? "" : ": " + mark.reason();
    }

    static String drawn(Mark.State state) {
        return switch (state) {
            case TODO, SKIPPED -> "todo";
            case BUSY -> "now";
            case DONE -> "done";
        };
    }

    /** "3. Map the neighbourhood"; a place without a step of this model goes by its phase. */
    static String head(Step step, Round round, Language here) {
        if (round.model().find(step.place()).isEmpty()) {
            return here.say("cycle.phase." + step.place().phase());
        }
        return step.isNumbered() ? step.key() + ". " + here.say(step.name()) : here.say(step.name());
    }

    static List<Link> links(List<Round> rounds, Round shown, Visit visit) {
        return rounds.size() < 2
                ? List.of()
                : rounds.reversed().stream()
                        .map(one -> new Link(
                                visit.say("cycle.round", one.number()),
                                StepDesk.url(visit, one),
                                one.id() == shown.id()))
                        .toList();
    }

    /** A step model that may be followed. */
    record Choice(String key, String name, String about, String source, boolean followed) {
        static Choice of(StepModels.Written one, Optional<Round> round, Language here) {
            var model = one.model();
            return new Choice(
                    model.key(),
                    here.say(model.name()),
                    here.say(model.about()),
                    here.say(one.adapted() ? "cycle.model.adapted" : "cycle.model.own", here.say(model.source())),
                    round.filter(now -> now.model().key().equals(model.key())).isPresent());
        }
    }
}
