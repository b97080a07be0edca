package nl.gezondewijk.product;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.document.Book;
import nl.gezondewijk.document.Presentation;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.profile.Question;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What can be taken along of an area. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
@RequestMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}")
class ProductsController {
    private final Stories stories;
    private final Slides slides;
    private final Workbooks workbooks;
    private final OnDemand onDemand;

    ProductsController(Stories stories, Slides slides, Workbooks workbooks, OnDemand onDemand) {
        this.stories = stories;
        this.slides = slides;
        this.workbooks = workbooks;
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

    @GetMapping("/producten")
    String products(@ModelAttribute(binding = false) Question question, Here here, Model model) {
        var story = story(question, here);
        var view = ProductsView.of(story, question, here);
        model.addAttribute("page", Page.titled(view.title()).under(view.way()).with(story.sources()));
        model.addAttribute("view", view);
        return "product/products";
    }

    @GetMapping("/presentatie.pptx")
    ResponseEntity<byte[]> slides(
            @ModelAttribute(binding = false) Question question,
            @RequestParam(defaultValue = "") Set<String> onderwerp,
            Here here) {
        var about = List.of(question, onderwerp);
        var content = onDemand.make("slides", about, here.locale(), () -> slides.of(story(question, here), onderwerp));
        return file(question, "pptx", Presentation.TYPE, content);
    }

    @GetMapping("/werkmap.xlsx")
    ResponseEntity<byte[]> workbook(@ModelAttribute(binding = false) Question question, Here here) {
        var content = onDemand.make("workbook", question, here.locale(), () -> workbooks.of(story(question, here)));
        return file(question, "xlsx", Book.TYPE, content);
    }

    private Story story(Question question, Here here) {
        return stories.find(question, here, site())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static URI site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
    }

    private static ResponseEntity<byte[]> file(Question question, String kind, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + question.code() + "." + kind + "\"")
                .body(content);
    }
}
