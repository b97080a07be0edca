package nl.gezondewijk.signal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Carried;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Home.Note;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Here;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells on the home page of an approach which signals wait to be read or answered. */
@Component
class TellSignals {
    private static final int ORDER = 60;

    private final SignalDesks desks;
    private final Signals signals;
    private final Matters matters;
    private final Clock clock;
    private final Duration patience;

    /** @param patience how long somebody who told something may wait for an answer before the group is reminded */
    TellSignals(
            Home home,
            Carried carried,
            SignalDesks desks,
            Signals signals,
            Matters matters,
            Clock clock,
            @Value("${gezondewijk.signal.answer-within:28d}") Duration patience) {
        this.desks = desks;
        this.signals = signals;
        this.matters = matters;
        this.clock = clock;
        this.patience = patience;
        home.ask(ORDER, this::tell);
        carried.ask(
                ORDER,
                (approach, who, here) -> matters.listOpenOf(approach, who).stream()
                        .map(one -> new Carried.Thing(
                                here.say("signal.carried", one.title()),
                                SignalsController.url(approach) + "/punten/" + one.id()))
                        .toList());
    }

    private List<Note> tell(Approach approach, Here here) {
        var url = SignalsController.url(approach);
        var notes = new ArrayList<Note>();
        boolean open = desks.isOpen(approach.id());
        if (open) {
            notes.add(Note.door(
                    Ring.EVERYBODY,
                    here.say("signal.ask"),
                    here.say("signal.home.ask"),
                    PublicSignalController.url(approach.id())));
        }
        var waiting = signals.listNew(approach);
        var all = matters.list(approach);
        notes.add(Note.door(
                Ring.GROUP,
                here.say("signal.title"),
                open || !waiting.isEmpty() || !all.isEmpty()
                        ? here.say("signal.home.door", waiting.size(), all.size())
                        : here.say("signal.home.closed"),
                url));
        if (!waiting.isEmpty()) {
            notes.add(Note.next(Ring.GROUP, here.say("signal.home.read", waiting.size()), "", url));
        }
        var before = clock.instant().minus(patience);
        all.stream()
                .filter(one -> one.end().isEmpty() && one.at().isBefore(before))
                .forEach(one -> notes.add(Note.warning(
                        Ring.GROUP,
                        here.say("signal.home.unanswered", one.title()),
                        here.say("signal.home.since", here.date(one.at())),
                        url + "/punten/" + one.id(),
                        here.say("signal.home.answer"))));
        return notes;
    }
}
