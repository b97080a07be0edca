package nl.gezondewijk.network;

import java.util.List;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** Tells the working group, on the home page of an approach, of whom its figures speak and whom its network does not know. */
@Component
class TellMissing {
    private static final int ORDER = 31;

    private final Organisations organisations;
    private final MissingVoices voices;

    TellMissing(Organisations organisations, MissingVoices voices, Home home) {
        this.organisations = organisations;
        this.voices = voices;
        home.ask(ORDER, Ring.GROUP, this::tell);
    }

    private List<Home.Note> tell(Approach approach, Here here) {
        return voices.list(approach.area(), organisations.list(approach.id()), here).stream()
                .map(missing -> Home.Note.warning(
                        Ring.GROUP,
                        here.say("network.missing.home", missing.name()),
                        missing.figure() + ".",
                        NetworkDesk.url(approach.id()) + "#ontbreekt",
                        here.say("network.missing.go")))
                .toList();
    }
}
