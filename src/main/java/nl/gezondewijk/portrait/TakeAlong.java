package nl.gezondewijk.portrait;

import java.util.function.Function;
import nl.gezondewijk.document.Presentation;
import nl.gezondewijk.product.Factsheet;
import nl.gezondewijk.product.ResidentEdition;
import nl.gezondewijk.product.Slides;
import nl.gezondewijk.product.Story;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What can be taken along of a version: files, and the edition for residents as a page. */
@Component
class TakeAlong {
    private static final String PDF = "application/pdf";

    private final PortraitStories stories;
    private final Slides slides;
    private final Factsheet factsheet;
    private final ResidentEdition residents;

    TakeAlong(PortraitStories stories, Slides slides, Factsheet factsheet, ResidentEdition residents) {
        this.stories = stories;
        this.slides = slides;
        this.factsheet = factsheet;
        this.residents = residents;
    }

    ResponseEntity<byte[]> slides(Visit visit, Portrait version) {
        return file(Presentation.TYPE, "wijkportret.pptx", tell(visit, version, slides::whole));
    }

    ResponseEntity<byte[]> factsheet(Visit visit, Portrait version) {
        return file(
                PDF,
                "wijkportret.pdf",
                tell(visit, version, story -> factsheet.print(story).bytes()));
    }

    ResponseEntity<byte[]> onPaperForResidents(Visit visit, Portrait version) {
        return file(
                PDF,
                "wijkportret-bewoners.pdf",
                tell(visit, version, story -> residents.print(story).bytes()));
    }

    String forResidents(Visit visit, Portrait version, Model model) {
        return tell(visit, version, story -> residents.show(story, model));
    }

    private <T> T tell(Visit visit, Portrait version, Function<Story, T> form) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        return stories.tell(version, visit, site, form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
