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
    /**
     * How much paper there is, and letters of what a group concluded about a chapter; a third page is for that alone, and on the screen all of
     * it stands.
     */
    private record Room(int pages, int letters) {}

    private static final List<Room> ROOMS = List.of(
            new Room(2, 600), new Room(2, 250), new Room(3, 600), new Room(3, 250), new Room(3, 120), new Room(2, 0));

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
        return ROOMS.stream()
                .flatMap(room -> print(story, whole.shortened(room.letters()), room.pages()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room on paper for residents of " + story.title()));
    }

    private Optional<Pdf> print(Story story, ResidentView view, int pages) {
        var parameters = Map.<String, Object>of("here", story.words().language(), "view", view);
        return paper.print("product/residents-paper", parameters, Newest.of(story), pages);
    }
}
