package nl.gezondewijk.programme;

import java.util.List;
import java.util.stream.Collectors;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Home.Note;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** The door to the programmes on the home page of an approach. */
@Component
class TellProgrammes {
    private static final int ORDER = 90;

    private final Programmes programmes;

    TellProgrammes(Home home, Programmes programmes) {
        this.programmes = programmes;
        home.ask(ORDER, this::tell);
    }

    private List<Note> tell(Approach approach, Here here) {
        var all = programmes.list();
        var joined = all.stream()
                .filter(one -> one.approaches().contains(approach.id()))
                .map(Programme::name)
                .collect(Collectors.joining(", "));
        return all.isEmpty()
                ? List.of()
                : List.of(Note.door(
                        Ring.FACILITATORS,
                        here.say("programme.title"),
                        joined.isEmpty() ? here.say("programme.none.joined") : joined,
                        approach.url() + "/programmas"));
    }
}
