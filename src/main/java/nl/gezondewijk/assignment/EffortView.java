package nl.gezondewijk.assignment;

import java.util.List;
import nl.gezondewijk.page.Here;

/** Something that runs already, as it is read. */
record EffortView(
        int id,
        String kind,
        String name,
        String heldBy,
        String rhythm,
        List<String> programmes,
        String joining,
        String link,
        String until,
        boolean runs) {

    static List<EffortView> list(List<Effort> efforts, Programmes programmes, Here here) {
        return efforts.stream()
                .map(one -> new EffortView(
                        one.id(),
                        here.say("assignment.effort.kind." + one.kind().name()),
                        one.name(),
                        one.heldBy(),
                        one.rhythm(),
                        programmes.list(one.programmes()).stream()
                                .map(programme -> here.say(programme.name()))
                                .toList(),
                        one.joining(),
                        one.link(),
                        AssignmentView.day(one.until(), here),
                        one.runs()))
                .toList();
    }
}
