package nl.gezondewijk.portrait;

import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What who takes part can take along of a portrait; it holds the experiences that may be read, so that is in the trail. */
@Controller
@ConditionalOnWebApplication
@RequestMapping({
    "/wijkaanpakken/{approach:\\d+}/portret",
    "/wijkaanpakken/{approach:\\d+}/portret/versies/{number:\\d+}"
})
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.PARTNERS)
class TakeAlongController {
    private final Desk desk;
    private final TakeAlong take;

    TakeAlongController(Desk desk, TakeAlong take) {
        this.desk = desk;
        this.take = take;
    }

    @GetMapping("/presentatie.pptx")
    ResponseEntity<byte[]> slides(Visit visit, @PathVariable Optional<Integer> number) {
        return take.slides(visit, version(visit, number));
    }

    @GetMapping("/werkmap.xlsx")
    ResponseEntity<byte[]> workbook(Visit visit, @PathVariable Optional<Integer> number) {
        return take.workbook(visit, version(visit, number));
    }

    @GetMapping("/factsheet.pdf")
    ResponseEntity<byte[]> factsheet(Visit visit, @PathVariable Optional<Integer> number) {
        return take.factsheet(visit, version(visit, number));
    }

    @GetMapping("/bewoners")
    String residents(Visit visit, @PathVariable Optional<Integer> number, Model model) {
        return take.forResidents(visit, version(visit, number), model);
    }

    @GetMapping("/bewoners.pdf")
    ResponseEntity<byte[]> residentsOnPaper(Visit visit, @PathVariable Optional<Integer> number) {
        return take.onPaperForResidents(visit, version(visit, number));
    }

    /** The newest where none is named; one of which nobody may see figures yet is not for the meeting. */
    private Portrait version(Visit visit, Optional<Integer> number) {
        var version = number.isPresent() ? desk.get(visit, number.get()) : desk.get(visit);
        if (version.figuresHidden() || !desk.mayRead(visit, version)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        desk.note(visit, "portrait.taken-along");
        return version;
    }
}
