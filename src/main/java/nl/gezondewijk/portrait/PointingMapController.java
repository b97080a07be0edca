package nl.gezondewijk.portrait;

import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The map of a neighbourhood as a picture that a form can be pointed at, without a script. */
@Controller
@ConditionalOnWebApplication
class PointingMapController {
    private final Desk desk;
    private final VoiceFormPage pages;

    PointingMapController(Desk desk, VoiceFormPage pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(value = "/wijkaanpakken/{approach:\\d+}/portret/kaart.svg", produces = "image/svg+xml")
    @OpenTo(OpenTo.Audience.SIGNED_IN)
    @ForMembers(Ring.GROUP)
    @ResponseBody
    String map(
            Visit visit,
            @RequestParam(required = false) Optional<Integer> x,
            @RequestParam(required = false) Optional<Integer> y) {
        var at = x.flatMap(east -> y.map(north -> new Voice.Point(east, north)));
        return pages.pointing(visit, desk.get(visit), at)
                .map(map -> map.svg().markup())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
