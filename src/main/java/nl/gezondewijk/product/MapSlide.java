package nl.gezondewijk.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.document.Exhibit;
import nl.gezondewijk.document.Slide;
import nl.gezondewijk.profile.DrawMap;
import nl.gezondewijk.profile.MapPicture;
import nl.gezondewijk.profile.Spoken;
import org.springframework.stereotype.Component;

/** Where in a place a figure is high and where it is low, on one slide. */
@Component
class MapSlide {
    private final DrawMap maps;

    MapSlide(DrawMap maps) {
        this.maps = maps;
    }

    /** Empty where there is nothing to tell apart, or no borders are known. */
    Optional<Slide> of(Story story, Spoken figure) {
        return maps.find(story.profile(), figure.line(), story.words().language())
                .map(map -> slide(story, figure, map));
    }

    private static Slide slide(Story story, Spoken figure, MapPicture map) {
        var here = story.words().language();
        var source = here.say(
                "product.slides.source",
                String.join(
                        " ", story.words().sources(List.of(figure.line().own().release()))));
        return new Slide.Shown(
                map.sentence(),
                Exhibit.Picture.of(map.map(), map.sentence()),
                Optional.of(new Slide.Aside(
                        "",
                        List.of(figure.name(), figure.who() + " · " + figure.period() + " · " + figure.kind()),
                        map.keys().stream()
                                .map(key -> new Slide.Key(Exhibit.Picture.of(key.swatch(), key.words()), key.words()))
                                .toList(),
                        Optional.empty())),
                source,
                Stream.of(
                                Stream.of(map.sentence(), here.say("product.slides.map.notes")),
                                map.notes().stream(),
                                Stream.of(figure.cover(), source))
                        .flatMap(lines -> lines)
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")));
    }
}
