package nl.gezondewijk.cycle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Carried;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Home.Note;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** Tells on the home page of an approach how its steps stand, which is next, and what went quiet. */
@Component
class TellSteps {
    private static final int ORDER = 20;

    private final Rounds rounds;
    private final Standings standings;
    private final Clock clock;

    TellSteps(Home home, Carried carried, Rounds rounds, Standings standings, Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.clock = clock;
        home.ask(ORDER, this::tell);
        carried.ask(ORDER, this::inHand);
    }

    private List<Note> tell(Approach approach, Here here) {
        var newest = rounds.newest(approach.id());
        var url = Visit.url(approach);
        if (newest.isEmpty()) {
            return List.of(
                    Note.door(Ring.EVERYBODY, here.say("cycle.title"), here.say("cycle.home.none"), url),
                    Note.next(Ring.FACILITATORS, here.say("cycle.home.choose"), "", url));
        }
        var all = standings.of(newest.get());
        var notes = new ArrayList<Note>();
        notes.add(Note.door(Ring.EVERYBODY, here.say("cycle.title"), door(all, here), url));
        all.steps().forEach(one -> notes.add(step(one, approach, all.round(), url, here)));
        next(all, url, here).ifPresent(notes::add);
        all.stream()
                .filter(one ->
                        all.round().isOpen() && one.isQuiet(all.round().model().quietDays(), clock.instant()))
                .forEach(one -> notes.add(quiet(one, all.round(), url, here)));
        return notes;
    }

    /** The steps at work that they were the last to say so of. */
    private List<Carried.Thing> inHand(Approach approach, String who, Here here) {
        return rounds.newest(approach.id()).filter(Round::isOpen).stream()
                .map(standings::of)
                .flatMap(all -> all.steps().stream()
                        .filter(one -> one.state() == Mark.State.BUSY
                                && one.mark()
                                        .filter(mark -> mark.by().equals(who))
                                        .isPresent())
                        .map(one -> new Carried.Thing(
                                here.say("cycle.carried", StepsView.head(one.step(), all.round(), here)),
                                at(one, Visit.url(approach)))))
                .toList();
    }

    private static String door(Standings.All all, Here here) {
        long over = all.steps().stream().filter(one -> one.state().isOver()).count();
        return here.say(
                "cycle.home.door",
                all.round().number(),
                here.say(all.round().model().name()),
                over,
                all.steps().size());
    }

    private static Note step(Standing one, Approach approach, Round round, String url, Here here) {
        var state =
                switch (one.state()) {
                    case TODO -> Home.State.TODO;
                    case BUSY -> Home.State.NOW;
                    case DONE, SKIPPED -> Home.State.DONE;
                };
        int questions = one.step().questions().size();
        var text = here.say("cycle.state." + one.state())
                + (questions == 0 || approach.example()
                        ? ""
                        : ", " + here.say("cycle.answered", one.answered(), questions));
        return Note.step(Ring.EVERYBODY, state, StepsView.head(one.step(), round, here), text, at(one, url));
    }

    /** What is being done, else what was not begun, else the end of the round; nothing between two rounds but to begin. */
    private static Optional<Note> next(Standings.All all, String url, Here here) {
        if (!all.round().isOpen()) {
            return Optional.of(Note.next(Ring.FACILITATORS, here.say("cycle.home.begin"), "", url));
        }
        return first(all, Mark.State.BUSY)
                .or(() -> first(all, Mark.State.TODO))
                .map(one -> Note.next(
                        Ring.EVERYBODY,
                        StepsView.head(one.step(), all.round(), here),
                        here.say("cycle.state." + one.state()),
                        at(one, url)))
                .or(() -> Optional.of(Note.next(
                        Ring.FACILITATORS,
                        here.say("cycle.home.close", all.round().number()),
                        "",
                        url)));
    }

    private static Optional<Standing> first(Standings.All all, Mark.State state) {
        return all.steps().stream().filter(one -> one.state() == state).findFirst();
    }

    private static Note quiet(Standing one, Round round, String url, Here here) {
        return Note.warning(
                Ring.GROUP,
                here.say("cycle.home.quiet", StepsView.head(one.step(), round, here)),
                here.say("cycle.quiet", here.date(one.changed().orElseThrow())),
                at(one, url),
                here.say("cycle.home.quiet.link"));
    }

    private static String at(Standing one, String url) {
        return url + "/" + one.step().place().address();
    }
}
