package nl.gezondewijk.alliance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is read.
 *
 * @param pulling what to mind about who pulls it; empty when that is well
 */
record TeamView(
        int id,
        String kind,
        String name,
        String mandate,
        String since,
        boolean works,
        String pulling,
        List<PlaceView> now,
        List<PlaceView> before) {

    /** Somebody's place in it. */
    record PlaceView(int id, int person, String name, String party, String task, String time) {}

    static TeamView of(Team team, Who.Known known, Here here) {
        return new TeamView(
                team.id(),
                here.say("alliance.kind." + team.kind().name()),
                team.name(),
                team.mandate(),
                time(team.begunOn(), team.endedOn(), here),
                team.works(),
                pulling(team, known).map(here::say).orElse(""),
                team.now().stream().map(place -> place(place, known, here)).toList(),
                team.places().stream()
                        .filter(place -> !place.isNow())
                        .map(place -> place(place, known, here))
                        .toList());
    }

    /** Two pull it, from different domains: one is alone, and two of a kind see the same half. */
    static Optional<String> pulling(Team team, Who.Known known) {
        if (!team.works() || team.kind() != Team.Kind.WORKING) {
            return Optional.empty();
        }
        var pullers = team.pullers();
        if (pullers.size() < 2) {
            return Optional.of("alliance.pulling.alone");
        }
        var domains = new HashSet<String>();
        boolean differ = pullers.stream()
                .map(place -> known.domains(place.person()))
                .anyMatch(one -> {
                    boolean other = !domains.isEmpty() && !domains.containsAll(one);
                    domains.addAll(one);
                    return other;
                });
        return differ ? Optional.empty() : Optional.of("alliance.pulling.alike");
    }

    private static PlaceView place(Team.Place place, Who.Known known, Here here) {
        return new PlaceView(
                place.id(),
                place.person(),
                known.name(place.person()),
                known.party(place.person()),
                here.say("alliance.task." + place.task().name()),
                time(place.since(), place.until(), here));
    }

    private static String time(@Nullable LocalDate since, @Nullable LocalDate until, Here here) {
        if (since == null) {
            return here.say("alliance.since.unknown");
        }
        return until == null
                ? here.say("alliance.since", Days.said(since, here))
                : here.say("alliance.from.until", Days.said(since, here), Days.said(until, here));
    }
}
