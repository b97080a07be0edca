package nl.gezondewijk.contribution;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

/** One sheet: what would become of it, and publishing or discarding it. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
@RequestMapping(Tray.HOME + "/{id}")
class ContributionController {
    private final Tray tray;
    private final Contributions contributions;
    private final Contents contents;
    private final Recipes recipes;
    private final Works works;
    private final Jobs jobs;
    private final OutcomePage outcome;

    ContributionController(
            Tray tray,
            Contributions contributions,
            Contents contents,
            Recipes recipes,
            Works works,
            Jobs jobs,
            OutcomePage outcome) {
        this.tray = tray;
        this.contributions = contributions;
        this.contents = contents;
        this.recipes = recipes;
        this.works = works;
        this.jobs = jobs;
        this.outcome = outcome;
    }

    @GetMapping
    String contribution(@PathVariable int id, Actor by, Here here, Model model) {
        var contribution = tray.seen(id, by);
        model.addAttribute("page", Tray.page(contribution.title(), here));
        if (!contribution.state().isOpen()) {
            return outcome.show(contribution, by, "", here, model);
        }
        var work = works.newest(id);
        if (work.filter(Work::isWaiting).isPresent()
                && contribution.description().isPresent()) {
            model.addAttribute("stages", Stages.of(contribution, Stages.Name.CHECK, here));
            model.addAttribute("progress", ProgressView.of(work.get(), here));
            return "contribution/progress";
        }
        if (contents.bytes(id).isPresent()
                && (contribution.description().isEmpty()
                        || contents.inventory(id).isEmpty())) {
            var next = contribution.layout().isEmpty() || work.isEmpty() ? Stages.Name.COLUMNS : Stages.Name.MEANING;
            return "redirect:" + next.url(id);
        }
        return check(contribution, contribution.title(), "", here, model);
    }

    @PostMapping("/gecontroleerd")
    String check(@PathVariable int id, Actor by) {
        tray.open(id, by);
        jobs.start(id, Work.Deed.CHECK, by);
        return "redirect:" + Tray.url(id);
    }

    /** Keeps how it was read, under a name, and makes its figures. */
    @PostMapping("/gepubliceerd")
    String publish(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String werkwijze,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var contribution = tray.open(id, by);
        var name = werkwijze.strip();
        if (!name.isEmpty() && !HandedForm.isName(name)) {
            return wrong(
                    contribution,
                    name,
                    here.say("contribution.recipe.wrong", HandedForm.LONGEST),
                    response,
                    here,
                    model);
        }
        if (contents.checked(id).filter(Checked::isFit).isEmpty()) {
            return "redirect:" + Tray.url(id);
        }
        if (!name.isEmpty()
                && recipes.keep(name, contribution, by, from.getRemoteAddr()).isEmpty()) {
            return wrong(contribution, name, here.say("contribution.recipe.taken"), response, here, model);
        }
        jobs.start(id, Work.Deed.PUBLISH, by);
        return "redirect:" + Tray.url(id);
    }

    @PostMapping("/weggegooid")
    String discard(@PathVariable int id, Actor by, HttpServletRequest from) {
        tray.open(id, by);
        contributions.discard(id, by, from.getRemoteAddr());
        return "redirect:" + Tray.HOME;
    }

    private String wrong(
            Contribution contribution, String name, String why, HttpServletResponse response, Here here, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("page", Tray.page(contribution.title(), here));
        return check(contribution, name, why, here, model);
    }

    private String check(Contribution contribution, String recipe, String wrong, Here here, Model model) {
        int id = contribution.id();
        var failed = works.newest(id).filter(work -> work.state() == Work.State.FAILED);
        boolean gone = contents.bytes(id).isEmpty();
        model.addAttribute("stages", Stages.of(contribution, Stages.Name.CHECK, here));
        model.addAttribute(
                "view",
                CheckView.of(
                        contribution,
                        contents.checked(id),
                        gone ? Optional.of("contribution.said.gone") : failed.map(Work::said),
                        gone,
                        recipe,
                        wrong,
                        here));
        return "contribution/check";
    }
}
