package nl.gezondewijk.product;

import java.util.Optional;
import java.util.function.Function;
import nl.gezondewijk.document.Pdf;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.profile.Question;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What anyone may carry away from a profile on paper. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class PaperController {
    private final Stories stories;
    private final Factsheet factsheet;
    private final ResidentEdition residents;
    private final OnDemand onDemand;

    PaperController(Stories stories, Factsheet factsheet, ResidentEdition residents, OnDemand onDemand) {
        this.stories = stories;
        this.factsheet = factsheet;
        this.residents = residents;
        this.onDemand = onDemand;
    }

    @ModelAttribute
    static Question question(
            @PathVariable String code,
            @RequestParam Optional<Integer> jaar,
            @RequestParam Optional<String> tegen,
            @RequestParam Optional<String> naast) {
        return Question.of(code, jaar, tegen, naast);
    }

    @GetMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}/factsheet.pdf")
    ResponseEntity<byte[]> factsheet(@ModelAttribute(binding = false) Question question, Here here) {
        return file("factsheet", question, here, factsheet::print);
    }

    @GetMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}/bewoners")
    String residents(@ModelAttribute(binding = false) Question question, Here here, Model model) {
        return residents.show(story(question, here), model);
    }

    @GetMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}/bewoners.pdf")
    ResponseEntity<byte[]> residentsOnPaper(@ModelAttribute(binding = false) Question question, Here here) {
        return file("bewoners", question, here, residents::print);
    }

    private Story story(Question question, Here here) {
        return stories.find(question, here, ProductsController.site())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> file(String what, Question question, Here here, Function<Story, Pdf> print) {
        var story = story(question, here);
        var content = onDemand.make(
                what, question, here.locale(), () -> print.apply(story).bytes());
        var name = what + "-" + story.profile().area().code() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}
