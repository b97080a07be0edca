package nl.gezondewijk.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.alliance.TellTeams;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.assignment.TellStart;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.cycle.TellRound;
import nl.gezondewijk.network.TellParties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Real pilots as worked examples, which whoever is signed in can read: facts only, from a source that is named. */
@Component
class Pilots {
    private static final String KIND = "source";
    private static final String ORIGIN = "demonstratie";
    private static final int AREA_YEAR = 2020;

    private final Approaches approaches;
    private final Areas areas;
    private final TellStart start;
    private final TellParties parties;
    private final TellTeams teams;
    private final TellRound round;

    Pilots(
            Approaches approaches,
            Areas areas,
            TellStart start,
            TellParties parties,
            TellTeams teams,
            TellRound round,
            Names names) {
        this.approaches = approaches;
        this.areas = areas;
        this.start = start;
        this.parties = parties;
        this.teams = teams;
        this.round = round;
        names.ask(KIND, asked -> Map.of("e-book", File.read().source()));
    }

    /** @param published the day of the source */
    private record File(String source, LocalDate published, List<Pilot> pilots) {

        static File read() {
            return Written.read("pilots.yaml", File.class);
        }

        Actor writer() {
            return new Actor(KIND + ":e-book", source);
        }
    }

    /** @param places names of areas by their code */
    private record Pilot(
            String name,
            String area,
            Map<String, String> places,
            TellStart.Example start,
            List<TellParties.Example> parties,
            List<TellTeams.Example> teams,
            Way round) {}

    private record Way(String model, Map<String, List<String>> done, Map<String, List<String>> busy) {}

    @Transactional
    void begin() {
        var file = File.read();
        file.pilots().forEach(pilot -> tell(pilot, file));
    }

    private void tell(Pilot pilot, File file) {
        areas.learn(
                AREA_YEAR,
                pilot.places().entrySet().stream()
                        .map(place -> Learned.named(place.getKey(), place.getValue()))
                        .toList());
        var writer = file.writer();
        var made = approaches.make(pilot.name(), pilot.area(), writer, ORIGIN);
        approaches.showAll(made);
        start.tell(made, pilot.start(), writer);
        parties.tell(made, pilot.parties(), writer, ORIGIN);
        teams.tell(made, pilot.teams());
        var way = pilot.round();
        round.tell(made, new TellRound.Example(way.model(), file.published(), way.done(), way.busy()), writer, ORIGIN);
    }

    /** They go with the demonstration. */
    @EventListener
    @Transactional
    void on(Demonstration.Removed removed) {
        approaches.list().stream().filter(Pilots::isOurs).forEach(approaches::forget);
    }

    private static boolean isOurs(Approach approach) {
        return approach.members().stream().anyMatch(member -> member.who().startsWith(KIND + ":"));
    }
}
