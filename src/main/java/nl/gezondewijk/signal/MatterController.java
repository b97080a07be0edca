package nl.gezondewijk.signal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What several signals are about: reading them together, and answering. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/signalen/punten/{matter:\\d{1,9}}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class MatterController {
    private final Approaches approaches;
    private final Matters matters;
    private final Signals signals;
    private final SignalTopics topics;
    private final SignalPlaces places;

    MatterController(
            Approaches approaches, Matters matters, Signals signals, SignalTopics topics, SignalPlaces places) {
        this.approaches = approaches;
        this.matters = matters;
        this.signals = signals;
        this.topics = topics;
        this.places = places;
    }

    @GetMapping
    String one(@PathVariable int approach, @PathVariable int matter, Here here, Model model) {
        var of = approaches.get(approach);
        var one = get(of, matter);
        var buurten = places.buurten(of);
        model.addAttribute(
                "page", SignalsController.page(one.title(), of, Optional.of(SignalsController.url(of)), here));
        model.addAttribute("approach", of.name());
        model.addAttribute("approachUrl", of.url());
        model.addAttribute("matter", SignalView.MatterView.of(one, SignalsController.url(of), here));
        model.addAttribute(
                "signals",
                signals.listOf(of, one).stream()
                        .map(signal -> SignalView.of(signal, topics, places.name(signal.area(), buurten, here), here))
                        .toList());
        return "signal/matter";
    }

    @PostMapping("/antwoord")
    String answer(
            @PathVariable int approach,
            @PathVariable int matter,
            @RequestParam(defaultValue = "") String geworden,
            @RequestParam(defaultValue = "") String antwoord,
            HttpServletRequest from,
            RedirectAttributes next) {
        var of = approaches.get(approach);
        var one = get(of, matter);
        var became = Arrays.stream(Matter.Became.values())
                .filter(kind -> kind.name().equals(geworden))
                .findFirst();
        var answer = Typed.lines(antwoord);
        if (became.isEmpty() || !Typed.fits(answer, Matter.LONGEST_ANSWER)) {
            next.addFlashAttribute("wrong", "signal.wrong.answer");
            next.addFlashAttribute("typedAnswer", antwoord);
            next.addFlashAttribute("typedBecame", geworden);
        } else {
            matters.answer(of, one, became.get(), answer, Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
            next.addFlashAttribute("done", "signal.answer.done");
        }
        return "redirect:" + SignalsController.url(of) + "/punten/" + matter;
    }

    private Matter get(Approach of, int id) {
        return matters.find(of, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
