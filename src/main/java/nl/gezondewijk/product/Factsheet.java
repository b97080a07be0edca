package nl.gezondewijk.product;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.chart.Locator;
import nl.gezondewijk.document.Paper;
import nl.gezondewijk.document.Pdf;
import nl.gezondewijk.profile.DrawMap;
import nl.gezondewijk.profile.Drawing;
import nl.gezondewijk.profile.MapPicture;
import org.springframework.stereotype.Component;

/** Prints a story on two A4 pages: what there is to say, and the figures that say it. */
@Component
public class Factsheet {
    private static final String TEMPLATE = "product/factsheet";
    private static final int PAGES = 2;
    private static final int TRIES = 2;

    private final Paper paper;
    private final Drawing drawing;
    private final DrawMap maps;

    Factsheet(Paper paper, Drawing drawing, DrawMap maps) {
        this.paper = paper;
        this.drawing = drawing;
        this.maps = maps;
    }

    /** What is drawn of borders. */
    record Maps(Optional<Locator> locator, Optional<MapPicture> figure) {}

    /** Always two pages: where it would be more, less is told; first the first page is made to fit, then the second. */
    public Pdf print(Story story) {
        var maps = maps(story);
        return Room.FIRST.stream()
                .filter(room -> paper.fits(TEMPLATE, parameters(story, room, maps), PAGES))
                .findFirst()
                .flatMap(first -> first.second().stream()
                        .flatMap(room ->
                                paper.print(TEMPLATE, parameters(story, room, maps), Newest.of(story), PAGES).stream())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("no room on two pages for " + story.title()));
    }

    /** A figure on the map takes the place of a wheel that would be empty. */
    private Maps maps(Story story) {
        var here = story.words().language();
        var figure = story.words().wheel().isPresent()
                ? Optional.<MapPicture>empty()
                : Stream.of(story.attention(), story.strong(), story.weighing())
                        .flatMap(list -> list.stream())
                        .limit(TRIES)
                        .flatMap(one -> maps.find(story.profile(), one.line(), here).stream())
                        .findFirst();
        return new Maps(drawing.located(story.profile().surroundings(), here), figure);
    }

    private static Map<String, Object> parameters(Story story, Room room, Maps maps) {
        return Map.of("here", story.words().language(), "view", new FactsheetViews(story, room, maps).view());
    }
}
