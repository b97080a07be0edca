package nl.gezondewijk.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.document.Exhibit;
import nl.gezondewijk.document.Slide;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Details;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** One figure on a slide: its sentence, a chart that can be edited, how sure it is, and in the notes all that has to be known. */
final class FigureSlides {
    private static final int ROWS = 9;

    private final Story story;
    private final Wording words;
    private final Language here;
    private final FigurePlots plots;

    FigureSlides(Story story, Details details) {
        this.story = story;
        this.words = story.words();
        this.here = words.language();
        this.plots = new FigurePlots(story, details);
    }

    Slide of(Spoken figure) {
        return new Slide.Shown(
                figure.sentence(), plots.of(figure), Optional.of(aside(figure)), source(figure), notes(figure));
    }

    private Slide.Aside aside(Spoken figure) {
        return new Slide.Aside(
                figure.value(),
                List.of(
                        figure.name(),
                        difference(figure),
                        figure.margin().isEmpty() ? "" : here.say("product.slides.margin", figure.margin()),
                        figure.kind() + " · " + figure.period(),
                        figure.cover(),
                        words.spine(figure.line())
                                .map(spine -> here.say("product.slides.spine."
                                        + figure.line().indicator().direction()))
                                .orElse("")),
                words.spine(figure.line()).map(spine -> Exhibit.Picture.of(spine.svg(), figure.name())));
    }

    private static String difference(Spoken figure) {
        return figure.difference()
                .map(one -> one.judgement().isEmpty() ? one.words() : one.words() + ", " + one.judgement())
                .orElse(figure.incomparable());
    }

    private String source(Spoken figure) {
        return here.say(
                "product.slides.source",
                String.join(" ", words.sources(List.of(figure.line().own().release()))));
    }

    private String notes(Spoken figure) {
        var indicator = figure.line().indicator();
        return Stream.of(
                        figure.sentence(),
                        here.say(indicator.meaning()),
                        here.say("product.slides.about", figure.who(), figure.period()),
                        figure.cover(),
                        figure.margin().isEmpty() ? "" : here.say("product.slides.margin.notes", figure.margin()),
                        here.say("product.method." + indicator.kind()),
                        source(figure),
                        here.say("product.slides.where", story.address() + "/" + indicator.key()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Who lives here, by age. */
    Optional<Slide> ages() {
        var bands = story.profile().ages().stream()
                .filter(line -> line.own().known().isPresent())
                .map(words::say)
                .toList();
        if (bands.isEmpty()) {
            return Optional.empty();
        }
        var composition = words.composition();
        return Optional.of(new Slide.Shown(
                composition.isEmpty() ? here.say("product.slides.ages") : composition,
                plots.ages(bands),
                Optional.empty(),
                source(bands.getFirst()),
                notes(bands.getFirst())));
    }

    /** All figures of a chapter, as many slides as that takes. */
    List<Slide> tables(Story.Chapter chapter) {
        var slides = new ArrayList<Slide>();
        var all = chapter.figures();
        int parts = (all.size() + ROWS - 1) / ROWS;
        for (int part = 0; part < parts; part++) {
            // as many on each slide as on the others, so that no row stands alone
            var some = all.subList(all.size() * part / parts, all.size() * (part + 1) / parts);
            var title = parts == 1
                    ? here.say("product.slides.table", chapter.heading())
                    : here.say("product.slides.table.part", chapter.heading(), part + 1, parts);
            slides.add(new Slide.Shown(
                    title,
                    table(title, some),
                    Optional.empty(),
                    here.say(
                            "product.slides.source",
                            titles(some.stream().map(one -> one.line().own().release()))),
                    here.say("product.slides.table.notes", String.join(" ", story.sources()))));
        }
        return slides;
    }

    /** For under a slide; in the notes stand the deliveries in full. */
    static String titles(Stream<Release> releases) {
        return releases.map(Release::title).distinct().collect(Collectors.joining("; "));
    }

    private Exhibit table(String title, List<Spoken> figures) {
        boolean country = !words.country().isEmpty();
        var head = new ArrayList<>(List.of(here.say("product.column.figure"), words.own(), words.reference()));
        var numbers = new ArrayList<>(List.of(false, true, true));
        var widths = new ArrayList<>(List.of(28, 18, 18));
        if (country) {
            head.add(words.country());
            numbers.add(true);
            widths.add(15);
        }
        head.addAll(List.of(here.say("product.column.difference"), here.say("product.column.kind")));
        numbers.addAll(List.of(false, false));
        widths.addAll(List.of(26, 17));
        return new Exhibit.Table(
                title, head, figures.stream().map(one -> row(one, country)).toList(), numbers, widths);
    }

    private List<String> row(Spoken one, boolean country) {
        var cells = new ArrayList<>(List.of(one.name(), one.value(), one.reference()));
        if (country) {
            cells.add(one.country());
        }
        cells.add(one.difference().isPresent() ? difference(one) : here.say("product.row.incomparable"));
        cells.add(one.kind() + " " + one.period());
        return cells;
    }
}
