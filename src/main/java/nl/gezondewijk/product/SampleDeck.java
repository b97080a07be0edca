package nl.gezondewijk.product;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.document.Deck;
import nl.gezondewijk.document.Exhibit;
import nl.gezondewijk.document.Exhibit.Point;
import nl.gezondewijk.document.Exhibit.Tone;
import nl.gezondewijk.document.Slide;
import nl.gezondewijk.page.Here;

/** Slides without figures of anyone, to see how a house style looks. */
final class SampleDeck {
    private SampleDeck() {}

    static Deck of(Here here, HouseStyle style) {
        var name = here.say("product.house.sample");
        return new Deck(
                name,
                name,
                style.organisation(),
                here.locale(),
                Instant.EPOCH,
                List.of(
                        new Slide.Opening(name, List.of(style.organisation()), ""),
                        new Slide.Chapter(
                                here.say("product.house.sample.chapter"), here.say("product.house.sample.words"), ""),
                        new Slide.Shown(
                                here.say("product.house.sample.chart"),
                                bars(here),
                                Optional.of(new Slide.Aside(
                                        "30%", List.of(here.say("product.house.sample.aside")), Optional.empty())),
                                here.say("product.house.sample.source"),
                                here.say("product.house.sample.notes")),
                        new Slide.Conclusion(
                                here.say("product.house.sample.conclusion"),
                                List.of(here.say("product.house.sample.words")),
                                here.say("product.slides.group"),
                                ""),
                        new Slide.Text(
                                here.say("product.slides.closing"),
                                List.of(here.say("product.house.sample.source")),
                                Optional.empty(),
                                "")));
    }

    private static Exhibit bars(Here here) {
        var name = here.say("product.house.sample.chart");
        return new Exhibit.Plot(
                name,
                Exhibit.Form.BARS,
                "0\"%\"",
                List.of("A", "B", "C"),
                List.of(new Exhibit.Series(
                        name,
                        Tone.OWN,
                        List.of(
                                Point.of(30, Tone.OWN).within(27, 33),
                                Point.of(25, Tone.REFERENCE),
                                Point.of(20, Tone.THIRD)))));
    }
}
