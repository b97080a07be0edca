package nl.gezondewijk.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.portrait.PortraitView.Tab;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** What every page of a portrait needs: who is there, which portrait, the frame around it, and the trail. */
@Component
class Desk {
    private static final List<String> PAGES =
            List.of("", "/cijfers", "/themas", "/samenhang", "/ervaringen", "/versies");

    private final Approaches approaches;
    private final Portraits portraits;
    private final Trail trail;

    Desk(Approaches approaches, Portraits portraits, Trail trail, Names names) {
        this.approaches = approaches;
        this.portraits = portraits;
        this.trail = trail;
        names.ask("portrait", this::names);
    }

    private Map<String, String> names(Set<String> approachesOfPortraits) {
        return approaches.list().stream()
                .filter(one -> approachesOfPortraits.contains(String.valueOf(one.id())))
                .collect(Collectors.toMap(one -> String.valueOf(one.id()), Approach::name));
    }

    /** The newest version; there must be one. */
    Portrait get(Visit visit) {
        return portraits
                .find(visit.approach().id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A version that who is here may read. */
    Portrait get(Visit visit, int number) {
        return portraits
                .find(visit.approach().id(), number)
                .filter(version -> mayRead(visit, version))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A draft is the group's own. */
    boolean mayRead(Visit visit, Portrait version) {
        return visit.works() || version.state() != Portrait.State.DRAFT;
    }

    /** The version that may be changed. */
    Portrait open(Visit visit) {
        var portrait = get(visit);
        if (!portrait.isOpen()) {
            throw new Closed(portrait);
        }
        return portrait;
    }

    /** It was adopted: what is to change goes into a next version. */
    @ResponseStatus(HttpStatus.CONFLICT)
    static final class Closed extends RuntimeException {
        Closed(Portrait portrait) {
            super("version " + portrait.number() + " of approach " + portrait.approach() + " was adopted");
        }
    }

    /** What everyone may read is no secret of anybody, and nobody is followed while they read it. */
    void note(Visit visit, String deed) {
        if (visit.isAnyone()) {
            return;
        }
        trail.record(visit.who(), deed, "portrait:" + visit.approach().id(), Outcome.DONE, visit.origin());
    }

    void refused(Visit visit, String deed) {
        trail.record(visit.who(), deed, "portrait:" + visit.approach().id(), Outcome.REFUSED, visit.origin());
    }

    /** Title, way and tabs of a page of the portrait; {@code path} is where it stands below it. */
    void frame(Visit visit, String title, String path, List<String> sources, Model model) {
        model.addAttribute(
                "page", Page.titled(title).under(way(visit, !path.isEmpty())).with(sources));
        model.addAttribute("tabs", visit.works() ? tabs(visit, path) : List.of());
        model.addAttribute("url", visit.url());
    }

    private static List<Page.Crumb> way(Visit visit, boolean below) {
        var way = new ArrayList<Page.Crumb>();
        if (visit.isAnyone()) {
            way.add(EveryoneController.crumb(visit.here()));
        } else {
            way.add(new Page.Crumb(visit.say("portrait.approaches"), "/wijkaanpakken"));
            way.add(new Page.Crumb(visit.approach().name(), visit.approach().url()));
        }
        if (below) {
            way.add(new Page.Crumb(visit.say("portrait.title"), visit.url()));
        }
        return way;
    }

    private static List<Tab> tabs(Visit visit, String path) {
        return PAGES.stream()
                .map(one -> new Tab(
                        visit.say("portrait.tab." + (one.isEmpty() ? "portrait" : one.substring(1))),
                        visit.url() + one,
                        one.isEmpty() ? path.isEmpty() : path.startsWith(one)))
                .toList();
    }
}
