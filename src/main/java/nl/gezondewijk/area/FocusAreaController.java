package nl.gezondewijk.area;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.area.FocusArea.Outcome;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Making, renaming and removing focus areas. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
class FocusAreaController {
    private static final Set<Area.Kind> PARTS =
            Set.of(Area.Kind.BUURT, Area.Kind.WIJK, Area.Kind.GEMEENTE, Area.Kind.POSTCODE);

    private final FocusAreas focusAreas;
    private final Areas areas;
    private final Search search;
    private final Trail trail;

    FocusAreaController(FocusAreas focusAreas, Areas areas, Search search, Trail trail, Names names) {
        this.focusAreas = focusAreas;
        this.areas = areas;
        this.search = search;
        this.trail = trail;
        names.ask("focus", this::names);
    }

    private Map<String, String> names(Set<String> codes) {
        return focusAreas.list().stream()
                .filter(area -> codes.contains(area.code()))
                .collect(Collectors.toMap(FocusArea::code, FocusArea::name));
    }

    @GetMapping("/focusgebieden")
    String list(Here here, Model model) {
        return list("", here, model);
    }

    @GetMapping("/focusgebieden/nieuw")
    String choose(
            @RequestParam(defaultValue = "0") int jaar,
            @RequestParam(defaultValue = "") List<String> deel,
            @RequestParam(defaultValue = "") String q,
            Here here,
            Model model) {
        return choose(jaar, deel, q, "", "", here, model);
    }

    @PostMapping("/focusgebieden")
    String make(
            @RequestParam int jaar,
            @RequestParam(defaultValue = "") List<String> deel,
            @RequestParam(defaultValue = "") String naam,
            HttpServletRequest from,
            Here here,
            Model model) {
        var by = Actor.of(from.getUserPrincipal());
        return switch (focusAreas.make(naam, jaar, deel, by.name())) {
            case Outcome.Made made -> done("area.focus-made", made.area().code(), from);
            case Outcome refused -> choose(jaar, deel, "", naam, said(refused, here), here, model);
        };
    }

    @PostMapping("/focusgebieden/{code}/hernoemd")
    String rename(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String naam,
            HttpServletRequest from,
            Here here,
            Model model) {
        var area = focusAreas.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (focusAreas.rename(area, naam)) {
            case Outcome.Made made -> done("area.focus-renamed", code, from);
            case Outcome refused -> list(said(refused, here), here, model);
        };
    }

    @PostMapping("/focusgebieden/{code}/verwijderd")
    String remove(@PathVariable String code, HttpServletRequest from) {
        var area = focusAreas.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        focusAreas.remove(area.code());
        return done("area.focus-removed", area.code(), from);
    }

    private String done(String deed, String code, HttpServletRequest from) {
        trail.record(
                Actor.of(from.getUserPrincipal()),
                deed,
                "focus:" + code,
                nl.gezondewijk.audit.Outcome.DONE,
                from.getRemoteAddr());
        return "redirect:/focusgebieden";
    }

    private String list(String wrong, Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("area.focus")));
        model.addAttribute("wrong", wrong);
        model.addAttribute(
                "areas",
                focusAreas.list().stream()
                        .map(area -> FocusAreaView.of(area, gemeenten(area.year(), area.parts()), here))
                        .toList());
        return "area/focus-areas";
    }

    private String choose(int jaar, List<String> deel, String q, String name, String wrong, Here here, Model model) {
        var years = areas.listYears().reversed();
        int year = years.contains(jaar) ? jaar : years.isEmpty() ? jaar : years.getFirst();
        var chosen = areas.list(year, deel);
        var choosing = new Choosing(year, chosen, q);
        model.addAttribute(
                "page",
                Page.titled(here.say("area.focus.new"))
                        .under(List.of(new Page.Crumb(here.say("area.focus"), "/focusgebieden"))));
        model.addAttribute("years", years);
        model.addAttribute("year", year);
        model.addAttribute("query", q);
        model.addAttribute("name", name);
        model.addAttribute("wrong", wrong);
        model.addAttribute("parts", choosing.parts(gemeenten(year, chosen), here));
        model.addAttribute("found", choosing.found(hits(q, year), here));
        return "area/focus-area-new";
    }

    /** Names by code of the gemeenten that areas lie in: many a Tuinwijk or Centrum is in the country. */
    private Map<String, String> gemeenten(int year, List<Area> of) {
        var codes =
                of.stream().flatMap(area -> area.gemeente().stream()).distinct().toList();
        return areas.list(year, codes).stream().collect(Collectors.toMap(Area::code, Area::name));
    }

    /** Search knows the newest year of each place; here it must be the year that was chosen. */
    private List<Search.Hit> hits(String query, int year) {
        return search.find(query).stream()
                .filter(hit -> PARTS.contains(hit.area().kind()))
                .flatMap(hit -> then(hit, year).stream())
                .toList();
    }

    private Optional<Search.Hit> then(Search.Hit hit, int year) {
        return hit.area().year() == year
                ? Optional.of(hit)
                : areas.find(new Area.Id(hit.area().code(), year))
                        .map(area -> new Search.Hit(area, hit.within(), hit.share()));
    }

    private static String said(Outcome outcome, Here here) {
        return switch (outcome) {
            case Outcome.Made made -> made.area().name();
            case Outcome.Overlap overlap ->
                here.say(
                        "area.focus.overlap",
                        overlap.part().name(),
                        here.say("area.kind." + overlap.part().kind()),
                        overlap.other().name(),
                        here.say("area.kind." + overlap.other().kind()));
            case Outcome.UnknownPart unknown ->
                here.say("area.focus.unknown", unknown.code(), String.valueOf(unknown.year()));
            case Outcome.BadName bad -> here.say("area.focus.badName");
            case Outcome.NoParts none -> here.say("area.focus.noParts");
        };
    }
}
