package nl.gezondewijk.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.document.Exhibit;
import nl.gezondewijk.document.Slide;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Drawing;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** What is told of a place before its topics: where it is, what it comes down to, who lives there, how health stands. */
final class OverviewSlides {
    private static final int MOST_OF_EACH = 3;

    private final Story story;
    private final HouseStyle style;
    private final Wording words;
    private final Language here;

    OverviewSlides(Story story, HouseStyle style) {
        this.story = story;
        this.style = style;
        this.words = story.words();
        this.here = words.language();
    }

    Slide opening() {
        return new Slide.Opening(
                story.title(),
                Stream.of(
                                story.eyebrow(),
                                here.say("product.slides.comparedWith", words.reference()),
                                style.organisation())
                        .filter(line -> !line.isBlank())
                        .toList(),
                here.say("product.slides.opening.notes", String.join(" ", story.sources()), story.address()));
    }

    Optional<Slide> place(Drawing drawing) {
        return drawing.located(story.profile().surroundings(), here)
                .map(map -> new Slide.Shown(
                        words.within()
                                .map(gemeente -> here.say("product.slides.place.in", words.own(), gemeente))
                                .orElse(here.say("product.slides.place", words.own())),
                        Exhibit.Picture.of(map.svg(), words.own()),
                        Optional.empty(),
                        "",
                        here.say("product.slides.place.notes")));
    }

    Slide inShort() {
        return new Slide.Text(story.lead(), points(), Optional.empty(), String.join("\n", story.caveats()));
    }

    /** What stands out; else what weighs most; else why nothing can be said. */
    private List<String> points() {
        var outstanding = new ArrayList<>(sentences(story.strong()));
        outstanding.addAll(sentences(story.attention()));
        if (outstanding.isEmpty()) {
            outstanding.addAll(sentences(story.weighing()));
        }
        return outstanding.isEmpty()
                ? Gaps.of(story).map(FactsheetView.Notes::texts).orElse(story.caveats())
                : outstanding;
    }

    private static List<String> sentences(List<Spoken> said) {
        return said.stream().limit(MOST_OF_EACH).map(Spoken::sentence).toList();
    }

    Optional<Slide> wheel() {
        return words.wheel().map(wheel -> {
            var drawn = wheel.svg();
            var sentence = wheel.caption().sentence();
            return new Slide.Shown(
                    sentence.isBlank() ? wheel.caption().title() : sentence,
                    Exhibit.Picture.of(drawn, sentence),
                    Optional.of(new Slide.Aside(
                            "",
                            List.of(
                                    here.say("product.slides.wheel.ring", words.reference()),
                                    here.say("product.slides.wheel.out"),
                                    here.say("product.slides.wheel.none")),
                            WheelKeys.of(here).stream()
                                    .map(key ->
                                            new Slide.Key(Exhibit.Picture.of(key.swatch(), key.words()), key.words()))
                                    .toList(),
                            Optional.empty())),
                    here.say("product.slides.source", FigureSlides.titles(story.releases().stream())),
                    here.say("product.slides.wheel.notes") + "\n" + String.join("\n", story.sources()));
        });
    }
}
