package nl.gezondewijk.product;

import java.util.Map;
import nl.gezondewijk.document.Paper;
import nl.gezondewijk.document.Pdf;
import org.springframework.stereotype.Component;

/** Tells a story to residents, on a page or on at most two sheets of paper with room to write. */
@Component
public class ResidentEdition {
    private static final int PAGES = 2;

    private final Paper paper;
    private final ResidentChoice choice = ResidentChoice.read();

    ResidentEdition(Paper paper) {
        this.paper = paper;
    }

    ResidentView view(Story story) {
        return new ResidentViews(story, choice).view();
    }

    public Pdf print(Story story) {
        var parameters = Map.<String, Object>of("here", story.words().language(), "view", view(story));
        return paper.print("product/residents-paper", parameters, Newest.of(story), PAGES)
                .orElseThrow(() -> new IllegalStateException("no room on two pages for residents of " + story.title()));
    }
}
