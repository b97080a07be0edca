package nl.gezondewijk.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What every page of a network needs: its parties and people, the frame around it, and the trail. */
@Component
class NetworkDesk {
    private static final String KIND = "network";

    /** The pages that a reader goes round, and who may. */
    private static final List<Place> PLACES = List.of(
            new Place("", Ring.PARTNERS),
            new Place("/relaties", Ring.GROUP),
            new Place("/kaart", Ring.PARTNERS),
            new Place("/smoelenboek", Ring.GROUP),
            new Place("/koppelkaart", Ring.EVERYBODY),
            new Place("/gesprekken", Ring.GROUP));

    private record Place(String path, Ring ring) {}

    private final Organisations organisations;
    private final Persons persons;
    private final Approaches approaches;
    private final Trail trail;

    NetworkDesk(Organisations organisations, Persons persons, Approaches approaches, Trail trail, Names names) {
        this.organisations = organisations;
        this.persons = persons;
        this.approaches = approaches;
        this.trail = trail;
        names.ask(KIND, this::names);
    }

    /** A page beside this one. */
    record Tab(String label, String url, boolean current) {}

    static String url(int approach) {
        return "/wijkaanpakken/" + approach + "/netwerk";
    }

    Organisation organisation(Visit visit, int id) {
        return organisations.find(visit.approach().id(), id).orElseThrow(NetworkDesk::unknown);
    }

    Person person(Visit visit, int id) {
        return persons.find(visit.approach().id(), id).orElseThrow(NetworkDesk::unknown);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Something was done with the network as a whole, or the people in it were seen. */
    void note(Visit visit, String deed) {
        note(visit, deed, KIND + ":" + visit.approach().id());
    }

    void note(Visit visit, String deed, String object) {
        trail.record(visit.who(), deed, object, Outcome.DONE, visit.origin());
    }

    /** Title, way and tabs; {@code path} is where the page stands below the network. */
    void frame(Visit visit, String title, String path, Model model) {
        model.addAttribute("page", Page.titled(title).under(way(visit, !path.isEmpty())));
        model.addAttribute("tabs", tabs(visit, path));
        model.addAttribute("url", visit.url());
        model.addAttribute("works", visit.works());
        model.addAttribute("leads", visit.leads());
    }

    private static List<Page.Crumb> way(Visit visit, boolean below) {
        var way = new ArrayList<Page.Crumb>();
        way.add(new Page.Crumb(visit.say("network.approaches"), "/wijkaanpakken"));
        way.add(new Page.Crumb(visit.approach().name(), visit.approach().url()));
        if (below) {
            way.add(new Page.Crumb(visit.say("network.title"), visit.url()));
        }
        return way;
    }

    private static List<Tab> tabs(Visit visit, String path) {
        return PLACES.stream()
                .filter(place -> visit.isIn(place.ring()))
                .map(place -> new Tab(
                        visit.say("network.tab."
                                + (place.path().isEmpty()
                                        ? "netwerk"
                                        : place.path().substring(1))),
                        visit.url() + place.path(),
                        place.path().isEmpty() ? path.isEmpty() : path.startsWith(place.path())))
                .toList();
    }

    private Map<String, String> names(Set<String> ofApproaches) {
        return approaches.list().stream()
                .filter(one -> ofApproaches.contains(String.valueOf(one.id())))
                .collect(Collectors.toMap(one -> String.valueOf(one.id()), Approach::name));
    }
}
