package nl.gezondewijk.signal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.PhoneCode;
import nl.gezondewijk.page.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whether an approach takes signals, and the poster that leads to where. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/signalen")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class SignalDeskController {
    private final Approaches approaches;
    private final SignalDesks desks;
    private final Site site;

    SignalDeskController(Approaches approaches, SignalDesks desks, Site site) {
        this.approaches = approaches;
        this.desks = desks;
        this.site = site;
    }

    @GetMapping("/poster")
    @ForMembers(Ring.EVERYBODY)
    String poster(@PathVariable int approach, Here here, Model model) {
        var one = approaches.get(approach);
        model.addAttribute(
                "page",
                SignalsController.page(here.say("signal.poster"), one, Optional.of(SignalsController.url(one)), here));
        model.addAttribute("approach", one.name());
        model.addAttribute("isOpen", desks.isOpen(approach));
        model.addAttribute("address", address(one, site).replaceFirst("^https?://", ""));
        model.addAttribute("code", new PhoneCode(address(one, site), here.say("signal.code", address(one, site))));
        return "signal/poster";
    }

    @PostMapping("/geopend")
    String open(@PathVariable int approach, HttpServletRequest from) {
        desks.open(approaches.get(approach), Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        return SignalsController.back(approach);
    }

    @PostMapping("/gesloten")
    String close(@PathVariable int approach, HttpServletRequest from) {
        desks.close(approaches.get(approach), Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        return SignalsController.back(approach);
    }

    static String address(Approach one, Site site) {
        return site.address()
                        .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath()
                                .toUriString())
                + PublicSignalController.url(one.id());
    }
}
