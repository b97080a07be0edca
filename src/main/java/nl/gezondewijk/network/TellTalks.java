package nl.gezondewijk.network;

import java.util.List;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** Tells who leads, on the home page of an approach, that talks may still name somebody who left. */
@Component
class TellTalks {
    private static final int ORDER = 32;

    private final Conversations conversations;

    TellTalks(Conversations conversations, Home home) {
        this.conversations = conversations;
        home.ask(ORDER, Ring.FACILITATORS, this::tell);
    }

    private List<Home.Note> tell(Approach approach, Here here) {
        return conversations.findToLookThrough(approach.id()).stream()
                .map(day -> Home.Note.warning(
                        Ring.FACILITATORS,
                        here.say("network.look", Days.said(day, here)),
                        "",
                        NetworkDesk.url(approach.id()) + "/gesprekken#nakijken",
                        here.say("network.look.go")))
                .toList();
    }
}
