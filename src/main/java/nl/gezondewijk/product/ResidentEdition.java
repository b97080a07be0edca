package nl.gezondewijk.product;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.document.Paper;
import nl.gezondewijk.document.Pdf;
import nl.gezondewijk.page.Page;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells a story to residents, on a page or on at most two sheets of paper with room to write. */
@Component
public class ResidentEdition {
    private static final int PAGES = 2;
    /** Letters of what a group concluded about a chapter, from much to none; on the page all of it stands. */
    private static final List<Integer> LETTERS = List.of(600, 250, 120, 0);

    private final Paper paper;
    private final ResidentChoice choice = ResidentChoice.read();

    ResidentEdition(Paper paper) {
        this.paper = paper;
    }

    ResidentView view(Story story) {
        return new ResidentViews(story, choice).view();
    }

    /** Fills the page of it, and names its template. */
    public String show(Story story, Model model) {
        var view = view(story);
        model.addAttribute("page", Page.titled(view.title()).with(view.sources()));
        model.addAttribute("view", view);
        return "product/residents";
    }

    public Pdf print(Story story) {
        var whole = view(story);
        return LETTERS.stream()
                .map(whole::shortened)
                .flatMap(view -> print(story, view).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room on two pages for residents of " + story.title()));
    }

    private Optional<Pdf> print(Story story, ResidentView view) {
        var parameters = Map.<String, Object>of("here", story.words().language(), "view", view);
        return paper.print("product/residents-paper", parameters, Newest.of(story), PAGES);
    }
}
