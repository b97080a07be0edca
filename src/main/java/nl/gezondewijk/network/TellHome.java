package nl.gezondewijk.network;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.account.SeesPeople;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** What the home page of an approach says of its network; and that who works with it sees people. */
@Component
class TellHome {
    /** Among the other doors: after what an approach is, before what it made. */
    private static final int ORDER = 30;

    private static final int DAYS_BEFORE = 30;

    private final Organisations organisations;
    private final Persons persons;
    private final LinkCards cards;
    private final AskedTooOften tooOften;
    private final PostedLetters letters;
    private final Approaches approaches;
    private final Clock clock;

    TellHome(
            Organisations organisations,
            Persons persons,
            LinkCards cards,
            AskedTooOften tooOften,
            PostedLetters letters,
            Approaches approaches,
            Clock clock,
            Home home,
            SeesPeople sees) {
        this.organisations = organisations;
        this.persons = persons;
        this.cards = cards;
        this.tooOften = tooOften;
        this.letters = letters;
        this.approaches = approaches;
        this.clock = clock;
        home.ask(ORDER, this::tell);
        sees.ask(this::seesPeople);
    }

    private boolean seesPeople(Actor who) {
        return approaches.listOf(who).stream()
                .anyMatch(one -> one.partOf(who).filter(Ring.GROUP::holds).isPresent());
    }

    private List<Home.Note> tell(Approach approach, Here here) {
        var parties = organisations.list(approach.id());
        var people = persons.list(approach.id());
        var url = NetworkDesk.url(approach.id());
        var notes = new ArrayList<Home.Note>();
        notes.add(Home.Note.door(
                Ring.PARTNERS,
                here.say("network.title"),
                here.say(
                        "network.home",
                        parties.size(),
                        parties.stream()
                                .flatMap(one -> one.domains().stream())
                                .distinct()
                                .count()),
                url));
        notes.add(Home.Note.door(
                Ring.GROUP, here.say("network.relations"), here.say("network.home.relations"), url + "/relaties"));
        var card = cards.of(approach.id());
        if (!card.pins().isEmpty()) {
            notes.add(Home.Note.door(
                    Ring.EVERYBODY,
                    here.say("network.card"),
                    here.say("network.home.card", card.pins().size()),
                    url + "/koppelkaart"));
        }
        if (card.isOver(Days.today(clock))) {
            notes.add(Home.Note.warning(
                    Ring.FACILITATORS,
                    here.say("network.warn.card"),
                    here.say("network.warn.card.text"),
                    url + "/koppelkaart/wijzigen",
                    here.say("network.warn.card.go")));
        }
        notes.addAll(tooOften.warnings(approach.id(), parties, here));
        int stuck = letters.listStuck(approach.id()).size();
        if (stuck > 0) {
            notes.add(Home.Note.warning(
                    Ring.FACILITATORS,
                    here.say("network.warn.letters", stuck),
                    here.say("network.warn.letters.text"),
                    url + "#brieven",
                    here.say("network.warn.letters.go")));
        }
        long untold = NetworkController.untold(people).size();
        if (untold > 0) {
            notes.add(warning(here, "untold", untold, url + "#mensen"));
        }
        var soon = Days.today(clock).plusDays(DAYS_BEFORE);
        long ending = people.stream()
                .filter(person -> person.keeping().until().isBefore(soon))
                .count();
        if (ending > 0) {
            notes.add(warning(here, "ending", ending, url + "#mensen"));
        }
        return notes;
    }

    private static Home.Note warning(Here here, String what, long count, String url) {
        return Home.Note.warning(
                Ring.GROUP,
                here.say("network.warn." + what, count),
                here.say("network.warn." + what + ".text"),
                url,
                here.say("network.warn." + what + ".go"));
    }
}
