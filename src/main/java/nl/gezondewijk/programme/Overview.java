package nl.gezondewijk.programme;

import java.util.List;
import java.util.stream.Collectors;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Home.Note;
import nl.gezondewijk.approach.Home.State;
import nl.gezondewijk.approach.Home.Where;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.network.SharedParties;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** Where each approach of a programme stands, as a commissioner sees it. */
@Component
class Overview {
    private final Approaches approaches;
    private final Areas areas;
    private final SharedParties parties;
    private final Home home;

    Overview(Approaches approaches, Areas areas, SharedParties parties, Home home) {
        this.approaches = approaches;
        this.areas = areas;
        this.parties = parties;
        this.home = home;
    }

    /**
     * One approach.
     *
     * @param url its page; empty for who takes no part in it
     * @param now the steps at which it is
     * @param done how many steps are done
     * @param steps how many there are
     * @param warnings what to mind
     * @param shared what is of use to others
     */
    record Line(
            String name,
            String area,
            String url,
            List<String> now,
            int done,
            int steps,
            List<Note> warnings,
            List<Note> shared) {}

    /**
     * A party that several approaches have in their network.
     *
     * @param approaches their names
     * @param asked how often all together asked it something lately, in words
     * @param atOnce whether two or more of them did
     */
    record PartyLine(String name, String approaches, String asked, boolean atOnce) {}

    List<PartyLine> parties(Programme programme, Here here) {
        var names = approaches.list().stream().collect(Collectors.toMap(Approach::id, Approach::name));
        return parties.among(programme.approaches()).stream()
                .map(one -> new PartyLine(
                        one.name(),
                        one.approaches().stream().map(names::get).collect(Collectors.joining(", ")),
                        one.asking().size() > 1
                                ? here.say(
                                        "programme.asked.atOnce",
                                        one.asked(),
                                        one.asking().size())
                                : here.say("programme.asked", one.asked()),
                        one.asking().size() > 1))
                .toList();
    }

    List<Line> of(Programme programme, Actor reader, Here here) {
        return approaches.list().stream()
                .filter(one -> programme.approaches().contains(one.id()))
                .map(one -> line(one, reader, here))
                .toList();
    }

    private Line line(Approach one, Actor reader, Here here) {
        var notes = home.about(one, Part.COMMISSIONER, here);
        var steps = at(Where.STEP, notes);
        return new Line(
                one.name(),
                areas.find(one.area()).map(Area::name).orElse(one.area()),
                one.partOf(reader).isPresent() ? one.url() : "",
                steps.stream()
                        .filter(step -> step.state() == State.NOW)
                        .map(Note::head)
                        .toList(),
                (int) steps.stream().filter(step -> step.state() == State.DONE).count(),
                steps.size(),
                at(Where.WARNING, notes),
                at(Where.SHARED, notes));
    }

    private static List<Note> at(Where where, List<Note> notes) {
        return notes.stream().filter(note -> note.where() == where).toList();
    }
}
