package nl.gezondewijk.estimate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.sharing.Retraction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Publishes what came out of a study, and takes it back. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
class PublicationController {
    private final StudyTray tray;
    private final Calculations calculations;
    private final PublishEstimates publish;
    private final StudyPages pages;

    PublicationController(StudyTray tray, Calculations calculations, PublishEstimates publish, StudyPages pages) {
        this.tray = tray;
        this.calculations = calculations;
        this.publish = publish;
        this.pages = pages;
    }

    @PostMapping("/schattingen/{id:\\d+}/gepubliceerd")
    String publish(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String uitleg,
            @RequestParam(defaultValue = "") String explanation,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String richting,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var study = tray.owned(id, by);
        var form = new PublicationForm(naam, name, uitleg, explanation, onderwerp, wie, who, richting);
        var wrong = form.wrong()
                .or(() -> pages.isTopic(onderwerp) ? Optional.empty() : Optional.of("estimate.wrong.topic"));
        if (wrong.isPresent()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("publicationWrong", here.say(wrong.get()));
            return pages.show(study, PlanForm.of(study.plan()), "", Optional.of(form), here, model);
        }
        if (!(calculations.of(study, study.plan()) instanceof Outcome.Figures figures)
                || !figures.plan().method().isPublished()
                || figures.publishable().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        if (!publish.publish(study, figures, form, by, from.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:/schattingen/" + id + "#publiceren";
    }

    @PostMapping("/schattingen/{id:\\d+}/ingetrokken")
    String withdraw(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String getallen,
            Actor by,
            HttpServletRequest from) {
        var study = tray.owned(id, by);
        var how = Retraction.of(reden, getallen).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        if (!publish.withdraw(study, how, by, from.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:/schattingen/" + id + "#publiceren";
    }
}
