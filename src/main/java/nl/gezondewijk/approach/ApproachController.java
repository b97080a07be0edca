package nl.gezondewijk.approach;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Search;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Approaches: the list, a new one, and the page of one. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken")
@OpenTo(Audience.SIGNED_IN)
class ApproachController {
    private final Approaches approaches;
    private final Areas areas;
    private final Search search;
    private final Home home;
    private final Threads threads;

    ApproachController(Approaches approaches, Areas areas, Search search, Home home, Threads threads) {
        this.approaches = approaches;
        this.areas = areas;
        this.search = search;
        this.home = home;
        this.threads = threads;
    }

    /** One's own; an administrator sees which others there are, to help from outside. */
    @GetMapping
    String list(HttpServletRequest from, Here here, Model model) {
        var reader = Actor.of(from.getUserPrincipal());
        var seen = here.may(Audience.ADMINISTRATOR) ? approaches.list() : approaches.listOf(reader);
        model.addAttribute("page", Page.titled(here.say("approach.title")));
        model.addAttribute("approaches", views(seen, false, reader, here));
        model.addAttribute("examples", views(seen, true, reader, here));
        return "approach/list";
    }

    private List<ApproachView> views(List<Approach> seen, boolean examples, Actor reader, Here here) {
        return seen.stream()
                .filter(one -> one.example() == examples)
                .map(one -> ApproachView.of(one, areas.find(one.area()), reader, here))
                .toList();
    }

    @GetMapping("/nieuw")
    @OpenTo(Audience.DATA_MANAGER)
    String ask(
            @RequestParam(defaultValue = "") String gebied,
            @RequestParam(defaultValue = "") String q,
            Here here,
            Model model) {
        return ask(gebied, q, "", "", here, model);
    }

    @PostMapping
    @OpenTo(Audience.DATA_MANAGER)
    String make(
            @RequestParam(defaultValue = "") String gebied,
            @RequestParam(defaultValue = "") String naam,
            HttpServletRequest from,
            Here here,
            Model model) {
        var area = areas.find(gebied);
        if (area.isEmpty() || !Approach.isName(naam.strip())) {
            var wrong = area.isEmpty() ? "approach.wrong.area" : "approach.wrong.name";
            return ask(gebied, "", naam, here.say(wrong), here, model);
        }
        var by = Actor.of(from.getUserPrincipal());
        return "redirect:"
                + approaches
                        .make(naam.strip(), area.get().code(), by, from.getRemoteAddr())
                        .url();
    }

    /** An administrator who takes no part reads what is for everybody in it. */
    @GetMapping("/{approach:\\d+}")
    @ForMembers(value = Ring.EVERYBODY, orAdministrator = true)
    String one(@PathVariable int approach, HttpServletRequest from, Here here, Model model) {
        var one = approaches.get(approach);
        var reader = Actor.of(from.getUserPrincipal());
        var view = ApproachView.of(one, areas.find(one.area()), reader, here);
        model.addAttribute("page", Page.titled(view.name()).under(List.of(crumb(here))));
        model.addAttribute("approach", view);
        model.addAttribute(
                "home", HomeView.of(home.about(one, one.partOf(reader).orElse(Part.RESIDENT), here)));
        model.addAttribute(
                "threads",
                threads.of(one, reader, here).stream()
                        .map(thread -> ThreadView.of(thread, here))
                        .toList());
        return "approach/one";
    }

    private String ask(String code, String query, String name, String wrong, Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("approach.new")).under(List.of(crumb(here))));
        model.addAttribute("area", areas.find(code).map(Area::name).orElse(""));
        model.addAttribute("code", areas.find(code).map(Area::code).orElse(""));
        model.addAttribute("query", query);
        model.addAttribute("name", name);
        model.addAttribute("wrong", wrong);
        model.addAttribute(
                "found",
                query.isBlank()
                        ? List.of()
                        : search.find(query).stream()
                                .map(hit -> new ApproachView.Found(
                                        hit.area().code(),
                                        hit.area().name(),
                                        here.say("area.kind." + hit.area().kind()),
                                        String.join(", ", hit.within())))
                                .toList());
        return "approach/new";
    }

    static Page.Crumb crumb(Here here) {
        return new Page.Crumb(here.say("approach.title"), "/wijkaanpakken");
    }
}
