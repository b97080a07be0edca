package nl.gezondewijk.contribution;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.sharing.LookForm;
import nl.gezondewijk.sharing.Retraction;
import nl.gezondewijk.sharing.SharingDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Figures of a sheet that was published: who may read them, and taking them back. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
@RequestMapping(Tray.HOME + "/{id}")
class OutcomeController {
    private final Tray tray;
    private final SharingDesk desk;
    private final TakeBack takeBack;
    private final OutcomePage page;

    OutcomeController(Tray tray, SharingDesk desk, TakeBack takeBack, OutcomePage page) {
        this.tray = tray;
        this.desk = desk;
        this.takeBack = takeBack;
        this.page = page;
    }

    /** Its owner wants more people to read it. */
    @PostMapping("/gevraagd")
    String ask(
            @PathVariable int id, @RequestParam(defaultValue = "") String lezers, Actor by, HttpServletRequest from) {
        desk.ask(tray.owned(id, by).shared(), lezers, by, from);
        return "redirect:" + Tray.url(id);
    }

    /** Somebody else looked at it. */
    @PostMapping("/beoordeeld")
    String answer(
            @PathVariable int id,
            LookForm said,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var contribution = tray.seen(id, by);
        return desk.answer(
                contribution.shared(),
                said,
                by,
                from,
                response,
                here,
                wrong -> page.show(contribution, by, wrong, here, model));
    }

    @PostMapping("/ingetrokken")
    String withdraw(
            @PathVariable int id,
            @RequestParam(name = "reden-intrekken", defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String getallen,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var contribution = tray.owned(id, by);
        var how = Retraction.of(reden, getallen);
        if (how.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page.show(contribution, by, here.say("contribution.withdraw.wrong"), here, model);
        }
        takeBack.takeBack(contribution, how.get(), by, from.getRemoteAddr());
        return "redirect:" + Tray.url(id);
    }

    /** Somebody turns out to be recognisable in what was withdrawn before. */
    @PostMapping("/getallen-weggehaald")
    String empty(@PathVariable int id, Actor by, HttpServletRequest from) {
        if (!takeBack.empty(tray.owned(id, by), by, from.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:" + Tray.url(id);
    }
}
