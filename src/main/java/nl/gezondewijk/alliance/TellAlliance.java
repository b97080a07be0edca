package nl.gezondewijk.alliance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Home.Note;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** What groups and agreements tell on the home page: who carries too much, who pulls alone, whose money ends. */
@Component
class TellAlliance {
    private static final int ORDER = 40;
    private static final int TOO_MUCH = 3;
    private static final int AHEAD_DAYS = 90;

    private final Teams teams;
    private final Agreements agreements;
    private final Who who;
    private final Clock clock;

    TellAlliance(Home home, Teams teams, Agreements agreements, Who who, Clock clock) {
        this.teams = teams;
        this.agreements = agreements;
        this.who = who;
        this.clock = clock;
        home.ask(ORDER, this::tell);
    }

    private List<Note> tell(Approach approach, Here here) {
        var notes = new ArrayList<Note>();
        var working = teams.list(approach.id()).stream().filter(Team::works).toList();
        var holding =
                agreements.list(approach.id()).stream().filter(Agreement::holds).toList();
        notes.add(Note.door(
                Ring.PARTNERS,
                here.say("alliance.teams"),
                here.say("alliance.teams.count", working.size()),
                TeamController.url(approach)));
        notes.add(Note.door(
                Ring.PARTNERS,
                here.say("alliance.agreements"),
                here.say("alliance.agreements.count", holding.size()),
                AgreementController.url(approach)));
        var known = who.of(approach, true, here);
        notes.addAll(load(approach, working, known, here));
        notes.addAll(pulling(approach, working, known, here));
        notes.addAll(money(approach, holding, known, here));
        return notes;
    }

    /** One who leads or pulls several groups at once. */
    private static List<Note> load(Approach approach, List<Team> working, Who.Known known, Here here) {
        return working.stream()
                .flatMap(team -> team.now().stream())
                .filter(place -> place.task().carries())
                .collect(Collectors.groupingBy(Team.Place::person, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(one -> one.getValue() >= TOO_MUCH)
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Note.warning(
                        Ring.GROUP,
                        here.say("alliance.warn.load", known.name(one.getKey())),
                        here.say("alliance.warn.load.text", one.getValue()),
                        TeamController.url(approach),
                        here.say("alliance.warn.load.link")))
                .toList();
    }

    private static List<Note> pulling(Approach approach, List<Team> working, Who.Known known, Here here) {
        return working.stream()
                .flatMap(team -> TeamView.pulling(team, known).stream()
                        .map(why -> Note.next(
                                Ring.FACILITATORS,
                                here.say("alliance.next.pulling", team.name()),
                                here.say(why),
                                TeamController.url(approach) + "/" + team.id())))
                .toList();
    }

    private List<Note> money(Approach approach, List<Agreement> holding, Who.Known known, Here here) {
        var soon = Days.today(clock).plusDays(AHEAD_DAYS);
        var notes = new ArrayList<Note>();
        for (var one : holding) {
            var until = one.fundsUntil();
            if (until != null && until.isBefore(soon)) {
                notes.add(Note.warning(
                        Ring.PARTNERS,
                        here.say("alliance.warn.money", known.organisationName(one.organisation())),
                        here.say("alliance.warn.money.text", Days.said(until, here)),
                        AgreementController.url(approach),
                        here.say("alliance.warn.money.link")));
            }
        }
        return notes;
    }
}
