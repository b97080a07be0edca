package nl.gezondewijk.contribution;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which areas the names of a sheet stand for. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
@RequestMapping(Tray.HOME + "/{id}/gebieden")
class PlacesController {
    /** As the form says that a place is left out. */
    static final String LEAVE_OUT = "weg";

    private final Tray tray;
    private final Sayings sayings;
    private final Contents contents;
    private final Locating locating;
    private final Jobs jobs;
    private final Areas areas;

    PlacesController(Tray tray, Sayings sayings, Contents contents, Locating locating, Jobs jobs, Areas areas) {
        this.tray = tray;
        this.sayings = sayings;
        this.contents = contents;
        this.locating = locating;
        this.jobs = jobs;
        this.areas = areas;
    }

    @GetMapping
    String places(@PathVariable int id, Actor by, Here here, Model model) {
        var contribution = tray.owned(id, by);
        if (contribution.description().isEmpty() || contents.inventory(id).isEmpty()) {
            return "redirect:" + Tray.url(id);
        }
        return page(contribution, contents.inventory(id).get(), Map.of(), List.of(), here, model);
    }

    @PostMapping
    String place(
            @PathVariable int id,
            @RequestParam Map<String, String> typed,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var contribution = tray.open(id, by);
        var inventory = contents.inventory(id);
        if (contribution.description().isEmpty() || inventory.isEmpty()) {
            return "redirect:" + Tray.url(id);
        }
        var said = new HashMap<>(contribution.areas());
        var problems = read(contribution, typed, said, here);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(contribution, inventory.get(), typed, problems, here, model);
        }
        sayings.place(id, said, by, from.getRemoteAddr());
        jobs.start(id, Work.Deed.CHECK, by);
        return "redirect:" + Tray.url(id);
    }

    /** A code that is filled in by hand goes before the choice. */
    private List<Problem> read(
            Contribution contribution, Map<String, String> typed, Map<String, String> said, Here here) {
        int year = contribution.terms().orElseThrow().areaYear();
        var problems = new ArrayList<Problem>();
        for (int i = 0; typed.containsKey("plek-" + i); i++) {
            var code = typed.getOrDefault("code-" + i, "").strip().toUpperCase(Locale.ROOT);
            var chosen = code.isEmpty() ? typed.getOrDefault("gebied-" + i, "") : code;
            if (chosen.equals(LEAVE_OUT)) {
                said.put(typed.get("plek-" + i), Located.LEFT_OUT);
            } else if (!areas.list(year, List.of(chosen)).isEmpty()) {
                said.put(typed.get("plek-" + i), chosen);
            } else if (code.isEmpty()) {
                problems.add(new Problem("gebied-" + i, here.say("contribution.places.choose")));
            } else {
                problems.add(
                        new Problem("code-" + i, here.say("contribution.places.unknown", code, String.valueOf(year))));
            }
        }
        return problems;
    }

    private String page(
            Contribution contribution,
            Inventory inventory,
            Map<String, String> typed,
            List<Problem> problems,
            Here here,
            Model model) {
        int year = contribution.terms().orElseThrow().areaYear();
        var located = locating.locate(inventory.places(), year, contribution.areas());
        var gemeenten = located.questions().stream()
                .flatMap(question -> question.choices().stream())
                .flatMap(area -> area.gemeente().stream())
                .distinct()
                .toList();
        model.addAttribute("page", Tray.page(contribution.title(), here));
        model.addAttribute("stages", Stages.of(contribution, Stages.Name.PLACES, here));
        model.addAttribute(
                "view",
                PlacesView.of(
                        contribution,
                        inventory,
                        located,
                        areas.list(year, gemeenten).stream().collect(Collectors.toMap(Area::code, Area::name)),
                        typed,
                        problems,
                        here));
        return "contribution/places";
    }
}
