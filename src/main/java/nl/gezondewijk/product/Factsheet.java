package nl.gezondewijk.product;

import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.document.Paper;
import nl.gezondewijk.document.Pdf;
import nl.gezondewijk.profile.Drawing;
import org.springframework.stereotype.Component;

/** Prints a story on two A4 pages: what there is to say, and the figures that say it. */
@Component
public class Factsheet {
    private static final int PAGES = 2;

    private final Paper paper;
    private final Drawing drawing;

    Factsheet(Paper paper, Drawing drawing) {
        this.paper = paper;
        this.drawing = drawing;
    }

    /** Always two pages: where it would be more, less is told. */
    public Pdf print(Story story) {
        var locator =
                drawing.located(story.profile().surroundings(), story.words().language());
        return Room.FROM_MUCH_TO_LITTLE.stream()
                .map(room -> new FactsheetViews(story, room).view(locator))
                .flatMap(view -> print(story, view).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room on two pages for " + story.title()));
    }

    private Optional<Pdf> print(Story story, FactsheetView view) {
        var parameters = Map.<String, Object>of("here", story.words().language(), "view", view);
        return paper.print("product/factsheet", parameters, Newest.of(story), PAGES);
    }
}
