package nl.gezondewijk.cycle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an approach, which model it follows, and its rounds. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/stappen")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class StepsController {
    private final StepDesk desk;
    private final Rounds rounds;
    private final Standings standings;
    private final StepModels models;
    private final Clock clock;

    StepsController(StepDesk desk, Rounds rounds, Standings standings, StepModels models, Clock clock) {
        this.desk = desk;
        this.rounds = rounds;
        this.standings = standings;
        this.models = models;
        this.clock = clock;
    }

    @GetMapping
    @ForMembers(Ring.EVERYBODY)
    String read(Visit visit, @RequestParam Optional<Integer> ronde, Model model) {
        var all = rounds.list(visit.approach().id());
        if (all.isEmpty()) {
            model.addAttribute("page", desk.page(visit, visit.say("cycle.title"), Optional.empty(), List.of()));
            return choose(visit, Optional.empty(), model);
        }
        var round = desk.get(visit, ronde);
        var source = visit.here().say(round.model().source());
        model.addAttribute("page", desk.page(visit, visit.say("cycle.title"), Optional.empty(), List.of(source)));
        model.addAttribute("steps", StepsView.of(standings.of(round), visit, clock));
        model.addAttribute("rounds", StepsView.links(all, round, visit));
        model.addAttribute("isNewest", round.id() == all.getFirst().id());
        return choose(visit, Optional.of(all.getFirst()), model);
    }

    private String choose(Visit visit, Optional<Round> round, Model model) {
        model.addAttribute("leads", visit.leads());
        model.addAttribute("approach", visit.approach().name());
        model.addAttribute("url", visit.url());
        model.addAttribute(
                "choices",
                models.list().stream()
                        .map(one -> StepsView.Choice.of(one, round, visit.here()))
                        .toList());
        return round.isEmpty() ? "cycle/none" : "cycle/steps";
    }

    /** The model of the round that is open, or of the next one. */
    @PostMapping("/stappenplan")
    String follow(Visit visit, @RequestParam(defaultValue = "") String model, RedirectAttributes next) {
        var chosen = models.find(model);
        chosen.ifPresent(one -> rounds.follow(visit.approach(), one, visit.who(), visit.origin()));
        next.addFlashAttribute(
                chosen.isPresent() ? "done" : "wrong", chosen.isPresent() ? "cycle.follow.done" : "cycle.follow.wrong");
        return "redirect:" + visit.url();
    }

    @PostMapping("/afgesloten")
    String close(Visit visit, @RequestParam int ronde, RedirectAttributes next) {
        rounds.close(visit.approach(), desk.open(visit, ronde), visit.who(), visit.origin());
        next.addFlashAttribute("done", "cycle.close.done");
        return "redirect:" + visit.url();
    }
}
