package nl.gezondewijk.contribution;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.OwnIndicators;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.theme.Themes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the labels of a sheet mean, of whom they tell, and what small counts need. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
@RequestMapping(Tray.HOME + "/{id}/betekenis")
class MeaningController {
    private final Tray tray;
    private final Sayings sayings;
    private final Contents contents;
    private final Works works;
    private final Locating locating;
    private final Jobs jobs;
    private final Themes themes;
    private final Areas areas;
    private final OwnIndicators own;

    MeaningController(
            Tray tray,
            Sayings sayings,
            Contents contents,
            Works works,
            Locating locating,
            Jobs jobs,
            Themes themes,
            Areas areas,
            OwnIndicators own) {
        this.tray = tray;
        this.sayings = sayings;
        this.contents = contents;
        this.works = works;
        this.locating = locating;
        this.jobs = jobs;
        this.themes = themes;
        this.areas = areas;
        this.own = own;
    }

    @GetMapping
    String meaning(@PathVariable int id, Actor by, Here here, Model model) {
        var contribution = tray.owned(id, by);
        if (!contribution.state().isOpen() || contribution.layout().isEmpty()) {
            return "redirect:" + Tray.url(id);
        }
        return page(contribution, Map.of(), List.of(), here, model);
    }

    @PostMapping
    String describe(
            @PathVariable int id,
            @RequestParam Map<String, String> typed,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var contribution = tray.open(id, by);
        var inventory = contents.inventory(id);
        if (inventory.isEmpty()) {
            return "redirect:" + Tray.url(id);
        }
        var form = new MeaningForm(typed, here);
        var terms = form.terms(areas.listYears());
        var labels = form.labels(contribution, inventory.get(), themes, own.listTaken(by));
        if (terms.isEmpty() || !form.problems().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(contribution, typed, form.problems(), here, model);
        }
        sayings.describe(id, labels, terms.get(), by, from.getRemoteAddr());
        var located = locating.locate(inventory.get().places(), terms.get().areaYear(), contribution.areas());
        if (!located.isSettled()) {
            return "redirect:" + Stages.Name.PLACES.url(id);
        }
        jobs.start(id, Work.Deed.CHECK, by);
        return "redirect:" + Tray.url(id);
    }

    private String page(
            Contribution contribution, Map<String, String> typed, List<Problem> problems, Here here, Model model) {
        model.addAttribute("page", Tray.page(contribution.title(), here));
        model.addAttribute("stages", Stages.of(contribution, Stages.Name.MEANING, here));
        var work = works.newest(contribution.id()).filter(one -> one.deed() == Work.Deed.READ);
        var inventory = contents.inventory(contribution.id());
        if (work.filter(Work::isWaiting).isPresent()) {
            model.addAttribute("progress", ProgressView.of(work.get(), here));
            return "contribution/progress";
        }
        if (work.filter(one -> one.state() == Work.State.FAILED).isPresent()) {
            return unreadable(contribution, work.get().said(), here, model);
        }
        if (inventory.isEmpty()) {
            return "redirect:" + Tray.url(contribution.id());
        }
        var counts = inventory.get().findings().counts();
        if (counts.containsKey(Rule.MANY_LABELS) || counts.containsKey(Rule.MANY_PLACES)) {
            var rule = counts.containsKey(Rule.MANY_LABELS) ? Rule.MANY_LABELS : Rule.MANY_PLACES;
            return unreadable(contribution, rule.key(), here, model);
        }
        model.addAttribute(
                "view",
                new MeaningViews(contribution, inventory.get(), typed, themes, here)
                        .view(areas.listYears().reversed(), problems));
        return "contribution/meaning";
    }

    private static String unreadable(Contribution contribution, String why, Here here, Model model) {
        model.addAttribute("id", contribution.id());
        model.addAttribute("wrong", here.say(why));
        model.addAttribute("good", here.say(why + ".good"));
        return "contribution/unreadable";
    }
}
