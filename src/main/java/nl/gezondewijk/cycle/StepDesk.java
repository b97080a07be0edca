package nl.gezondewijk.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** What every page of the steps needs: which round, which step, and the frame around it. */
@Component
class StepDesk {
    private final Rounds rounds;
    private final Standings standings;

    StepDesk(Rounds rounds, Standings standings) {
        this.rounds = rounds;
        this.standings = standings;
    }

    /** The round of this number, or the newest where none is asked. */
    Round get(Visit visit, Optional<Integer> number) {
        return rounds.list(visit.approach().id()).stream()
                .filter(round -> number.map(asked -> asked == round.number()).orElse(true))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The round that a form was for; it must be open still. */
    Round open(Visit visit, int number) {
        var round = get(visit, Optional.of(number));
        if (!round.isOpen()) {
            throw new Closed(round);
        }
        return round;
    }

    /** A step of the round's model, or a place of which something is kept from another model. */
    Standing standing(Round round, String address) {
        return standings.of(round).stream()
                .filter(one -> one.step().place().address().equals(address))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Page page(Visit visit, String title, Optional<Round> above, List<String> sources) {
        var way = new ArrayList<Page.Crumb>();
        way.add(new Page.Crumb(visit.say("cycle.approaches"), "/wijkaanpakken"));
        way.add(new Page.Crumb(visit.approach().name(), visit.approach().url()));
        above.ifPresent(round -> way.add(new Page.Crumb(visit.say("cycle.title"), url(visit, round))));
        return Page.titled(title).under(way).with(sources);
    }

    /** An earlier round says which it is. */
    static String url(Visit visit, Round round) {
        return visit.url() + asked(round);
    }

    static String url(Visit visit, Round round, Place place) {
        return visit.url() + "/" + place.address() + asked(round);
    }

    private static String asked(Round round) {
        return round.isOpen() ? "" : "?ronde=" + round.number();
    }

    /** It was closed: what is new goes into the next. */
    @ResponseStatus(HttpStatus.CONFLICT)
    static final class Closed extends RuntimeException {
        Closed(Round round) {
            super("round " + round.number() + " of approach " + round.approach() + " was closed");
        }
    }
}
