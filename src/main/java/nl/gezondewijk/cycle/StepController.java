package nl.gezondewijk.cycle;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step: reading it, how far it is, and its checklist. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/stappen/{place:[a-z-]+}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class StepController {
    private final StepDesk desk;
    private final StepPage pages;
    private final KeepStep keep;

    StepController(StepDesk desk, StepPage pages, KeepStep keep) {
        this.desk = desk;
        this.pages = pages;
        this.keep = keep;
    }

    @GetMapping
    @ForMembers(Ring.EVERYBODY)
    String read(Visit visit, @PathVariable String place, @RequestParam Optional<Integer> ronde, Model model) {
        var round = desk.get(visit, ronde);
        return pages.show(visit, round, desk.standing(round, place), GivenAnswers.NONE, model);
    }

    @PostMapping("/staat")
    String mark(
            Visit visit,
            @PathVariable String place,
            @RequestParam int ronde,
            @RequestParam(defaultValue = "") String staat,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes next) {
        var round = desk.open(visit, ronde);
        var standing = desk.standing(round, place);
        var state = Arrays.stream(Mark.State.values())
                .filter(one -> one.name().equals(staat))
                .findFirst();
        var reason = Typed.line(reden);
        if (state.isEmpty() || reason.length() > Mark.LONGEST_REASON || isUnexplained(state.get(), reason)) {
            next.addFlashAttribute("typedState", staat);
            next.addFlashAttribute("typedReason", reden);
            return back(visit, place, "wrong", "cycle.wrong.state", "staat", next);
        }
        keep.mark(visit, round, standing.step().place(), state.get(), reason);
        return back(visit, place, "done", "cycle.done.state", "", next);
    }

    private static boolean isUnexplained(Mark.State state, String reason) {
        return state == Mark.State.SKIPPED && reason.isEmpty();
    }

    @PostMapping("/antwoorden")
    String answer(
            Visit visit,
            @PathVariable String place,
            @RequestParam int ronde,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes next) {
        var round = desk.open(visit, ronde);
        var standing = desk.standing(round, place);
        var given = GivenAnswers.of(standing.step().questions(), form);
        if (!given.isFit()) {
            model.addAttribute("wrong", "cycle.wrong.answer");
            return pages.show(visit, round, standing, given, model);
        }
        if (!keep.answer(visit, round, standing, given)) {
            model.addAttribute("wrong", "cycle.wrong.overtaken");
            return pages.show(visit, round, desk.standing(round, place), given, model);
        }
        return back(visit, place, "done", "cycle.done.answer", "vragen", next);
    }

    static String back(Visit visit, String place, String kind, String message, String at, RedirectAttributes next) {
        next.addFlashAttribute(kind, message);
        return "redirect:" + visit.url() + "/" + place + (at.isEmpty() ? "" : "#" + at);
    }
}
