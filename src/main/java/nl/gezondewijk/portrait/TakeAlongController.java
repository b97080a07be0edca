package nl.gezondewijk.portrait;

import jakarta.servlet.http.HttpServletRequest;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.document.Presentation;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.portrait.Portrait.State;
import nl.gezondewijk.product.Factsheet;
import nl.gezondewijk.product.ResidentEdition;
import nl.gezondewijk.product.Slides;
import nl.gezondewijk.product.Story;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What can be taken along of a portrait; it holds the experiences that may be read, so that is in the trail. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers({Part.FACILITATOR, Part.MEMBER, Part.PARTNER})
class TakeAlongController {
    private static final String PDF = "application/pdf";

    private final Desk desk;
    private final PortraitStories stories;
    private final Slides slides;
    private final Factsheet factsheet;
    private final ResidentEdition residents;

    TakeAlongController(
            Desk desk, PortraitStories stories, Slides slides, Factsheet factsheet, ResidentEdition residents) {
        this.desk = desk;
        this.stories = stories;
        this.slides = slides;
        this.factsheet = factsheet;
        this.residents = residents;
    }

    @GetMapping("/presentatie.pptx")
    ResponseEntity<byte[]> slides(@PathVariable int approach, HttpServletRequest from, Here here) {
        return file(Presentation.TYPE, "wijkportret.pptx", slides.whole(story(desk.visit(approach, from, here))));
    }

    @GetMapping("/factsheet.pdf")
    ResponseEntity<byte[]> factsheet(@PathVariable int approach, HttpServletRequest from, Here here) {
        var story = story(desk.visit(approach, from, here));
        return file(PDF, "wijkportret.pdf", factsheet.print(story).bytes());
    }

    /** The first is the address that stands on the paper itself. */
    @GetMapping({"/bewoners", "/bewoners.pdf"})
    ResponseEntity<byte[]> residents(@PathVariable int approach, HttpServletRequest from, Here here) {
        var story = story(desk.visit(approach, from, here));
        return file(PDF, "wijkportret-bewoners.pdf", residents.print(story).bytes());
    }

    /** A draft, and a portrait of which nobody may see figures yet, is not for the meeting. */
    private Story story(Visit visit) {
        var portrait = desk.get(visit);
        if (portrait.figuresHidden() || !visit.works() && portrait.state() == State.DRAFT) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        desk.note(visit, "portrait.taken-along");
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        return stories.of(portrait, visit.approach().name(), visit.here(), site)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
