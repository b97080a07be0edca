package nl.gezondewijk.approach;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Takes an approach along whole, for the archive or for who goes on with it. */
@Controller
@ConditionalOnWebApplication
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class DossierController {
    private final Approaches approaches;
    private final Dossier dossier;
    private final Trail trail;
    private final Clock clock;

    DossierController(Approaches approaches, Dossier dossier, Trail trail, Clock clock) {
        this.approaches = approaches;
        this.dossier = dossier;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/wijkaanpakken/{approach:\\d+}/dossier.zip")
    void take(@PathVariable int approach, Actor by, HttpServletRequest from, Here here, HttpServletResponse to)
            throws IOException {
        var one = approaches.get(approach);
        trail.record(by, "approach.taken-along", one.reference(), Outcome.DONE, from.getRemoteAddr());
        to.setContentType("application/zip");
        to.setHeader("Content-Disposition", "attachment; filename=\"dossier-" + approach + ".zip\"");
        dossier.write(
                one, here.say("approach.dossier.about", one.name(), here.date(clock.instant())), to.getOutputStream());
    }
}
