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
import org.springframework.web.server.ResponseStatusException;

/** One sheet: what would become of it, publishing or discarding it, and after that who may read its figures. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
@RequestMapping(Tray.HOME + "/{id}")
class ContributionController {
    private static final int LONGEST_REASON = 500;

    private final Tray tray;
    private final Contributions contributions;
    private final Contents contents;
    private final Recipes recipes;
    private final Works works;
    private final Jobs jobs;
    private final Looks looks;
    private final AnswerLook answerLook;
    private final TakeBack takeBack;
    private final Outcomes outcomes;

    ContributionController(
            Tray tray,
            Contributions contributions,
            Contents contents,
            Recipes recipes,
            Works works,
            Jobs jobs,
            Looks looks,
            AnswerLook answerLook,
            TakeBack takeBack,
            Outcomes outcomes) {
        this.tray = tray;
        this.contributions = contributions;
        this.contents = contents;
        this.recipes = recipes;
        this.works = works;
        this.jobs = jobs;
        this.looks = looks;
        this.answerLook = answerLook;
        this.takeBack = takeBack;
        this.outcomes = outcomes;
    }

    @GetMapping
    String contribution(@PathVariable int id, HttpServletRequest from, Here here, Model model) {
        var by = Actor.of(from.getUserPrincipal());
        var contribution = tray.seen(id, by);
        model.addAttribute("page", Tray.page(contribution.title(), here));
        if (!contribution.state().isOpen()) {
            return outcome(contribution, by, "", here, model);
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
        return check(contribution, "", here, model);
    }

    @PostMapping("/gecontroleerd")
    String check(@PathVariable int id, HttpServletRequest from) {
        var by = Actor.of(from.getUserPrincipal());
        tray.open(id, by);
        jobs.start(id, Work.Deed.CHECK, by);
        return "redirect:" + Tray.url(id);
    }

    /** Keeps how it was read, under a name, and makes its figures. */
    @PostMapping("/gepubliceerd")
    String publish(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String werkwijze,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var by = Actor.of(from.getUserPrincipal());
        var contribution = tray.open(id, by);
        var name = werkwijze.strip();
        if (!name.isEmpty() && !HandedForm.isName(name)) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("page", Tray.page(contribution.title(), here));
            return check(contribution, here.say("contribution.recipe.wrong", HandedForm.LONGEST), here, model);
        }
        if (contents.checked(id).filter(Checked::isFit).isEmpty()) {
            return "redirect:" + Tray.url(id);
        }
        if (!name.isEmpty()) {
            recipes.keep(name, contribution, by, from.getRemoteAddr());
        }
        jobs.start(id, Work.Deed.PUBLISH, by);
        return "redirect:" + Tray.url(id);
    }

    @PostMapping("/weggegooid")
    String discard(@PathVariable int id, HttpServletRequest from) {
        var by = Actor.of(from.getUserPrincipal());
        tray.open(id, by);
        contributions.discard(id, by, from.getRemoteAddr());
        return "redirect:" + Tray.HOME;
    }

    @PostMapping("/ingetrokken")
    String withdraw(
            @PathVariable int id,
            @RequestParam(name = "reden-intrekken", defaultValue = "") String reden,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var by = Actor.of(from.getUserPrincipal());
        var contribution = tray.owned(id, by);
        if (reden.isBlank() || reden.length() > LONGEST_REASON) {
            return again(contribution, by, "contribution.withdraw.wrong", response, here, model);
        }
        takeBack.takeBack(contribution, reden.strip(), by, from.getRemoteAddr());
        return "redirect:" + Tray.url(id);
    }

    /** Its owner wants more people to read it. */
    @PostMapping("/gevraagd")
    String ask(@PathVariable int id, @RequestParam(defaultValue = "") String lezers, HttpServletRequest from) {
        var by = Actor.of(from.getUserPrincipal());
        var contribution = tray.owned(id, by);
        var with = outcomes.wider(contribution).stream()
                .filter(one -> one.key().equals(lezers))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        looks.ask(id, with.audience(), with.circle(), by, from.getRemoteAddr());
        return "redirect:" + Tray.url(id);
    }

    /** Somebody else looked at it. */
    @PostMapping("/beoordeeld")
    String answer(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String oordeel,
            @RequestParam(defaultValue = "") String reden,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var by = Actor.of(from.getUserPrincipal());
        var contribution = tray.seen(id, by);
        boolean agreed = oordeel.equals("akkoord");
        if (!agreed && (reden.isBlank() || reden.length() > LONGEST_REASON)) {
            return again(contribution, by, "contribution.look.wrong", response, here, model);
        }
        if (!answerLook.answer(contribution, agreed, reden.strip(), by, from.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:" + Tray.url(id);
    }

    private String check(Contribution contribution, String wrong, Here here, Model model) {
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
                        wrong,
                        here));
        return "contribution/check";
    }

    private String again(
            Contribution contribution, Actor by, String wrong, HttpServletResponse response, Here here, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("page", Tray.page(contribution.title(), here));
        return outcome(contribution, by, here.say(wrong), here, model);
    }

    private String outcome(Contribution contribution, Actor by, String wrong, Here here, Model model) {
        model.addAttribute("view", outcomes.view(contribution, by, wrong, here));
        return "contribution/outcome";
    }
}
