package nl.gezondewijk.programme;

import java.util.List;
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
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** Where each approach of a programme stands, as a commissioner sees it. */
@Component
class Overview {
    private final Approaches approaches;
    private final Areas areas;
    private final Home home;

    Overview(Approaches approaches, Areas areas, Home home) {
        this.approaches = approaches;
        this.areas = areas;
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
