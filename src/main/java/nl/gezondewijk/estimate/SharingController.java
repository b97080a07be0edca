package nl.gezondewijk.estimate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.sharing.LookForm;
import nl.gezondewijk.sharing.SharingDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks that more people may read estimated figures, and answers that. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
class SharingController {
    private final StudyTray tray;
    private final SharingDesk desk;
    private final StudyPages pages;

    SharingController(StudyTray tray, SharingDesk desk, StudyPages pages) {
        this.tray = tray;
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping("/schattingen/{id:\\d+}/gevraagd")
    String ask(
            @PathVariable int id, @RequestParam(defaultValue = "") String lezers, Actor by, HttpServletRequest from) {
        var study = tray.owned(id, by);
        desk.ask(study.shared(), lezers, by, from);
        return "redirect:" + study.url() + "#publiceren";
    }

    @PostMapping("/schattingen/{id:\\d+}/beoordeeld")
    String answer(
            @PathVariable int id,
            LookForm said,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var study = tray.seen(id, by);
        return desk.answer(
                study.shared(), said, by, from, response, here, wrong -> pages.look(study, by, wrong, here, model));
    }
}
