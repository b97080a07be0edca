package nl.gezondewijk.network;

import java.time.Clock;
import java.util.List;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a party stands, gauged again. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/organisaties/{id:\\d+}/houding")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class StanceController {
    private final Stances stances;
    private final NetworkDesk desk;
    private final Clock clock;

    StanceController(Stances stances, NetworkDesk desk, Clock clock) {
        this.stances = stances;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String ask(Visit visit, @PathVariable int id, Model model) {
        var one = desk.organisation(visit, id);
        model.addAttribute(
                "form",
                stances.list(id).stream()
                        .findFirst()
                        .map(StanceForm::of)
                        .orElse(new StanceForm("NOT_ASKED", "", "", "", "", "", "", "")));
        return form(visit, one, model);
    }

    @PostMapping
    String note(
            Visit visit,
            @PathVariable int id,
            @ModelAttribute("form") StanceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var one = desk.organisation(visit, id);
        form.check(errors);
        if (errors.hasErrors()) {
            return form(visit, one, model);
        }
        stances.note(form.told(one, visit, clock.instant()), visit);
        next.addFlashAttribute("done", visit.say("network.saved"));
        return "redirect:" + one.url();
    }

    private String form(Visit visit, Organisation one, Model model) {
        desk.frame(visit, visit.say("network.stance.of", one.name()), "/organisaties", model);
        model.addAttribute("action", one.url() + "/houding");
        model.addAttribute("back", one.url());
        model.addAttribute("phases", List.of(Stance.Phase.values()));
        return "network/stanceForm";
    }
}
