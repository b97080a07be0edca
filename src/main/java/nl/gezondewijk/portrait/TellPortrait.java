package nl.gezondewijk.portrait;

import java.util.List;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Home.Note;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** The door to the portrait on the home page of an approach; a draft is the working group's. */
@Component
class TellPortrait {
    private static final int ORDER = 20;

    private final Portraits portraits;

    TellPortrait(Home home, Portraits portraits) {
        this.portraits = portraits;
        home.ask(ORDER, this::tell);
    }

    private List<Note> tell(Approach approach, Here here) {
        var state = portraits.find(approach.id()).map(Portrait::state);
        var url = PortraitViews.url(approach.id());
        var head = here.say("portrait.home");
        return List.of(state.filter(one -> one != Portrait.State.DRAFT)
                .map(one -> Note.door(Ring.PARTNERS, head, here.say("portrait.home." + one), url))
                .orElseGet(() -> Note.door(
                        Ring.GROUP,
                        head,
                        here.say(state.isPresent() ? "portrait.home.DRAFT" : "portrait.home.none"),
                        url)));
    }
}
