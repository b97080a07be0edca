package nl.gezondewijk.estimate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.sharing.SecondLook;
import nl.gezondewijk.sharing.Shared;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Asks that more people may read estimated figures, and answers that. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
class SharingController {
    private final StudyTray tray;
    private final SecondLook look;
    private final StudyPages pages;

    SharingController(StudyTray tray, SecondLook look, StudyPages pages) {
        this.tray = tray;
        this.look = look;
        this.pages = pages;
    }

    @PostMapping("/schattingen/{id:\\d+}/gevraagd")
    String ask(
            @PathVariable int id, @RequestParam(defaultValue = "") String lezers, Actor by, HttpServletRequest from) {
        var study = tray.owned(id, by);
        if (!look.ask(shared(study), lezers, by, from.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return "redirect:" + study.url() + "#publiceren";
    }

    @PostMapping("/schattingen/{id:\\d+}/beoordeeld")
    String answer(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String oordeel,
            @RequestParam(defaultValue = "") String reden,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var study = tray.seen(id, by);
        return switch (look.answer(shared(study), oordeel.equals("akkoord"), reden, by, from.getRemoteAddr())) {
            case TAKEN -> "redirect:" + study.url();
            case NOT_ASKED -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case WITHOUT_REASON -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield pages.look(study, by, here.say("sharing.look.wrong"), here, model);
            }
        };
    }

    private static Shared shared(Study study) {
        return study.shared().orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }
}
