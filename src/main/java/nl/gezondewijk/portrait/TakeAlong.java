package nl.gezondewijk.portrait;

import java.util.List;
import java.util.function.Function;
import nl.gezondewijk.document.Book;
import nl.gezondewijk.document.Presentation;
import nl.gezondewijk.product.Factsheet;
import nl.gezondewijk.product.OnDemand;
import nl.gezondewijk.product.ResidentEdition;
import nl.gezondewijk.product.Slides;
import nl.gezondewijk.product.Story;
import nl.gezondewijk.product.Workbooks;
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
    private final Workbooks workbooks;
    private final Factsheet factsheet;
    private final ResidentEdition residents;
    private final Voices voices;
    private final OnDemand onDemand;

    TakeAlong(
            PortraitStories stories,
            Slides slides,
            Workbooks workbooks,
            Factsheet factsheet,
            ResidentEdition residents,
            Voices voices,
            OnDemand onDemand) {
        this.stories = stories;
        this.slides = slides;
        this.workbooks = workbooks;
        this.factsheet = factsheet;
        this.residents = residents;
        this.voices = voices;
        this.onDemand = onDemand;
    }

    ResponseEntity<byte[]> slides(Visit visit, Portrait version) {
        return file(Presentation.TYPE, "wijkportret.pptx", visit, version, slides::whole);
    }

    ResponseEntity<byte[]> workbook(Visit visit, Portrait version) {
        return file(Book.TYPE, "wijkportret.xlsx", visit, version, workbooks::ofGroup);
    }

    ResponseEntity<byte[]> factsheet(Visit visit, Portrait version) {
        return file(
                PDF,
                "wijkportret.pdf",
                visit,
                version,
                story -> factsheet.print(story).bytes());
    }

    ResponseEntity<byte[]> onPaperForResidents(Visit visit, Portrait version) {
        return file(
                PDF,
                "wijkportret-bewoners.pdf",
                visit,
                version,
                story -> residents.print(story).bytes());
    }

    String forResidents(Visit visit, Portrait version, Model model) {
        return tell(visit, version, story -> residents.show(story, model));
    }

    private <T> T tell(Visit visit, Portrait version, Function<Story, T> form) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        return stories.tell(version, visit, site, form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What was changed or taken back while it was made for another, is changed for who asks now. */
    private ResponseEntity<byte[]> file(
            String type, String name, Visit visit, Portrait version, Function<Story, byte[]> form) {
        var heard = voices.list(version).stream().filter(visit::maySee).toList();
        var about = List.of(version, heard, visit.approach(), visit.part(), visit.who());
        var content = onDemand.make(name, about, visit.here().locale(), () -> tell(visit, version, form));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
