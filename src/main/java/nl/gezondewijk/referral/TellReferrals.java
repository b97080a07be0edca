package nl.gezondewijk.referral;

import java.util.List;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Home.Note;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** Tells on the home page of an approach how often people were shown the way. */
@Component
class TellReferrals {
    private static final int ORDER = 65;

    private final ReferralCards cards;

    TellReferrals(Home home, ReferralCards cards) {
        this.cards = cards;
        home.ask(ORDER, this::tell);
    }

    private List<Note> tell(Approach approach, Here here) {
        var tally = cards.tally(approach);
        var came = tally.told().stream()
                .filter(told -> told.kinds().equals(List.of(Tally.Kind.CAME)))
                .findFirst()
                .map(told -> " " + here.say("referral.home.came", told.number()))
                .orElse("");
        return List.of(Note.door(
                Ring.EVERYBODY,
                here.say("referral.title"),
                tally.total().isEmpty() ? here.say("referral.home.none") : CardView.total(tally, here) + came,
                CardController.url(approach)));
    }
}
