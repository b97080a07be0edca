package nl.gezondewijk.estimate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Hands a table of a survey in, says how it is to be read, and shows what comes out. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
class StudyController {
    private static final int LONGEST_TITLE = 60;

    private final StudyTray tray;
    private final Studies studies;
    private final StudyPages pages;
    private final Calculations calculations;
    private final Areas areas;
    private final Trail trail;
    private final Clock clock;

    StudyController(
            StudyTray tray,
            Studies studies,
            StudyPages pages,
            Calculations calculations,
            Areas areas,
            Trail trail,
            Clock clock) {
        this.tray = tray;
        this.studies = studies;
        this.pages = pages;
        this.calculations = calculations;
        this.areas = areas;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/schattingen")
    String list(Actor by, Here here, Model model) {
        return list("", List.of(), "", by, here, model);
    }

    private String list(String wrong, List<String> more, String title, Actor by, Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("estimate.title")));
        model.addAttribute("wrong", wrong);
        model.addAttribute("more", more);
        model.addAttribute("name", title);
        model.addAttribute("studies", pages.list(by, here));
        model.addAttribute("others", pages.others(by, here));
        return "estimate/studies";
    }

    @PostMapping("/schattingen")
    String handIn(
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String naam,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        boolean named = !naam.isBlank() && naam.strip().length() <= LONGEST_TITLE;
        var handed =
                named ? HandedIn.of(bestand, here) : new HandedIn.Refused(here.say("estimate.wrong.title"), List.of());
        if (handed instanceof HandedIn.Refused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return list(refused.why(), refused.more(), naam, by, here, model);
        }
        var grid = ((HandedIn.Taken) handed).grid();
        int year = areas.listYears().stream()
                .max(Integer::compare)
                .orElseGet(() -> clock.instant().atZone(ZoneOffset.UTC).getYear());
        var file = String.valueOf(java.util.Objects.requireNonNull(bestand).getOriginalFilename())
                .replaceAll("^.*[/\\\\]", "");
        int id = studies.add(naam.strip(), file, grid, Plan.of(grid, year), by);
        trail.record(
                by, "estimate.handed-in", Study.reference(id), nl.gezondewijk.audit.Outcome.DONE, from.getRemoteAddr());
        return "redirect:/schattingen/" + id;
    }

    @GetMapping("/schattingen/{id:\\d+}")
    String study(@PathVariable int id, Actor by, Here here, Model model) {
        var study = tray.seen(id, by);
        return study.isOwnedBy(by)
                ? pages.show(study, PlanForm.of(study.plan()), "", Optional.empty(), here, model)
                : pages.look(study, by, "", here, model);
    }

    @PostMapping("/schattingen/{id:\\d+}/opzet")
    String plan(
            @PathVariable int id,
            @RequestParam(defaultValue = "") List<String> doel,
            @RequestParam(defaultValue = "") String methode,
            @RequestParam(defaultValue = "") List<String> kenmerk,
            @RequestParam(defaultValue = "") String eenheid,
            @RequestParam(defaultValue = "") String jaar,
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "false") boolean ijken,
            @RequestParam(defaultValue = "") String gemeentecijfer,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var study = tray.owned(id, by);
        var form = new PlanForm(doel, methode, kenmerk, eenheid, jaar, periode, ijken, gemeentecijfer);
        var wrong = form.wrong(study.grid());
        if (wrong.isPresent()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return pages.show(study, form, wrong.get(), Optional.empty(), here, model);
        }
        if (!studies.plan(id, form.plan())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        record(by, from, "estimate.planned", id);
        return "redirect:/schattingen/" + id + "#uitkomst";
    }

    /** A table of what is known of all areas, to be set beside the survey's. */
    @PostMapping("/schattingen/{id:\\d+}/kenmerken")
    String covariates(
            @PathVariable int id,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var study = tray.owned(id, by);
        var wrong =
                switch (HandedIn.of(bestand, here)) {
                    case HandedIn.Refused refused -> refused.said();
                    case HandedIn.Taken taken -> widened(study, taken.grid(), here);
                };
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("covariatesWrong", wrong);
            return pages.show(study, PlanForm.of(study.plan()), "", Optional.empty(), here, model);
        }
        record(by, from, "estimate.widened", id);
        return "redirect:/schattingen/" + id + "#opzet";
    }

    /** Gives what is wrong; empty when it is done. */
    private String widened(Study study, Grid other, Here here) {
        var theirs = other.at(Purpose.AREA);
        var own = study.plan().column(Purpose.AREA);
        if (theirs.isEmpty() || own.isEmpty()) {
            return here.say("estimate.wrong.noArea");
        }
        try {
            var wider = study.grid().with(other, own.get(), theirs.get());
            int added = wider.columns().size() - study.grid().columns().size();
            if (added == 0) {
                return here.say("estimate.wrong.noNumbers");
            }
            if (!studies.widen(study.id(), wider, study.plan().withCovariates(added))) {
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            return "";
        } catch (Grid.TooLarge large) {
            return here.say("estimate.wrong.large");
        }
    }

    @PostMapping("/schattingen/{id:\\d+}/verwijderd")
    String discard(@PathVariable int id, Actor by, HttpServletRequest from) {
        tray.owned(id, by);
        if (!studies.discard(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        record(by, from, "estimate.discarded", id);
        return "redirect:/schattingen";
    }

    @GetMapping("/schattingen/{id:\\d+}.csv")
    ResponseEntity<byte[]> table(@PathVariable int id, Actor by) {
        var study = tray.owned(id, by);
        if (!(calculations.of(study, study.plan()) instanceof Outcome.Figures figures)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return CsvTable.named("schatting-" + id).body(EstimateCsv.of(figures));
    }

    private void record(Actor by, HttpServletRequest from, String deed, int id) {
        trail.record(by, deed, Study.reference(id), nl.gezondewijk.audit.Outcome.DONE, from.getRemoteAddr());
    }
}
