package nl.gezondewijk.product;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondewijk.chart.Svg;
import nl.gezondewijk.document.Deck;
import nl.gezondewijk.document.Exhibit;
import nl.gezondewijk.document.Slide;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Details;
import nl.gezondewijk.profile.Drawing;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/**
 * The order in which slides tell a story: what it is about, what it comes down to, then topic by topic a title, its figures one
 * at a time, all of them in a table and room for what the group makes of it; at last where all of it comes from.
 */
final class SlideTelling {
    /** More would be read out, not talked about. */
    private static final int MOST_OF_A_TOPIC = 8;

    private final Story story;
    private final Set<String> topics;
    private final HouseStyle style;
    private final Drawing drawing;
    private final InequalitySlide inequality;
    private final Wording words;
    private final Language here;
    private final FigureSlides figures;
    private final Map<Indicator, Spoken> findings;

    SlideTelling(
            Story story,
            Set<String> topics,
            HouseStyle style,
            Details details,
            Drawing drawing,
            InequalitySlide inequality) {
        this.story = story;
        this.topics = topics;
        this.style = style;
        this.drawing = drawing;
        this.inequality = inequality;
        this.words = story.words();
        this.here = words.language();
        this.figures = new FigureSlides(story, details);
        this.findings = findings(story);
    }

    private static Map<Indicator, Spoken> findings(Story story) {
        var found = new HashMap<Indicator, Spoken>();
        Stream.of(story.strong(), story.attention(), story.weighing())
                .flatMap(List::stream)
                .forEach(one -> found.putIfAbsent(one.line().indicator(), one));
        return found;
    }

    Deck deck() {
        var slides = new ArrayList<Slide>();
        slides.add(opening());
        place().ifPresent(slides::add);
        slides.add(inShort());
        if (topics.isEmpty()) {
            figures.ages().ifPresent(slides::add);
            wheel().ifPresent(slides::add);
            inequality.of(story).ifPresent(slides::add);
        }
        var told = story.chapters().stream().filter(this::inFull).toList();
        told.forEach(chapter -> slides.addAll(chapter(chapter)));
        slides.add(closing());
        slides.add(sources());
        if (topics.isEmpty()) {
            slides.addAll(rest(told));
        }
        return new Deck(
                story.title(),
                words.own() + " · " + story.address().getAuthority()
                        + story.address().getPath(),
                style.organisation().isEmpty() ? "Gezonde Wijk" : style.organisation(),
                here.locale(),
                Newest.of(story),
                slides);
    }

    private Slide opening() {
        return new Slide.Opening(
                words.own(),
                Stream.of(
                                story.eyebrow(),
                                here.say("product.slides.comparedWith", words.reference()),
                                style.organisation())
                        .filter(line -> !line.isBlank())
                        .toList(),
                here.say("product.slides.opening.notes", String.join(" ", story.sources()), story.address()));
    }

    private Optional<Slide> place() {
        return drawing.located(story.profile().surroundings(), here)
                .map(map -> new Slide.Shown(
                        words.within()
                                .map(gemeente -> here.say("product.slides.place.in", words.own(), gemeente))
                                .orElse(here.say("product.slides.place", words.own())),
                        picture(map.svg(), words.own()),
                        Optional.empty(),
                        "",
                        here.say("product.slides.place.notes")));
    }

    private Slide inShort() {
        var lines = Stream.of(story.strong(), story.attention())
                .flatMap(list -> list.stream().limit(3))
                .map(Spoken::sentence)
                .toList();
        return new Slide.Text(story.lead(), lines, Optional.empty(), String.join("\n", story.caveats()));
    }

    private Optional<Slide> wheel() {
        return words.wheel().map(wheel -> {
            var drawn = wheel.svg();
            var sentence = wheel.caption().sentence();
            return new Slide.Shown(
                    sentence.isBlank() ? wheel.caption().title() : sentence,
                    picture(drawn, drawn.alternative()),
                    Optional.of(new Slide.Aside(
                            "",
                            List.of(
                                    here.say("product.slides.wheel.ring", words.reference()),
                                    here.say("product.slides.wheel.good"),
                                    here.say("product.slides.wheel.bad"),
                                    here.say("product.slides.wheel.same"),
                                    here.say("product.slides.wheel.none")),
                            Optional.empty())),
                    "",
                    here.say("product.slides.wheel.notes"));
        });
    }

    /** A topic that someone chose, or in which something stands out. */
    private boolean inFull(Story.Chapter chapter) {
        return topics.isEmpty()
                ? chapter.figures().stream()
                        .anyMatch(one -> findings.containsKey(one.line().indicator()))
                : topics.contains(chapter.key());
    }

    private List<Slide> chapter(Story.Chapter chapter) {
        var slides = new ArrayList<Slide>();
        slides.add(new Slide.Chapter(
                chapter.heading(), chapter.conclusion().orElse(""), here.say("product.slides.chapter.notes")));
        shown(chapter).forEach(one -> slides.add(figures.of(one)));
        slides.addAll(figures.tables(chapter));
        if (!chapter.voices().isEmpty()) {
            slides.add(new Slide.Text(
                    here.say("product.slides.voices", chapter.heading()),
                    chapter.voices().stream()
                            .map(voice -> here.say("product.slides.voice", voice.quote(), voice.who()))
                            .toList(),
                    Optional.empty(),
                    here.say("product.slides.voices.notes")));
        }
        slides.add(new Slide.Conclusion(
                here.say("product.slides.conclusion", chapter.heading()),
                chapter.conclusion().stream().toList(),
                here.say("product.slides.group"),
                here.say("product.slides.conclusion.notes")));
        return slides;
    }

    private List<Spoken> shown(Story.Chapter chapter) {
        return chapter.figures().stream()
                .map(one -> findings.getOrDefault(one.line().indicator(), one))
                .filter(one -> one.line().own().known().isPresent())
                .filter(one -> !topics.isEmpty() || findings.containsValue(one))
                .limit(MOST_OF_A_TOPIC)
                .toList();
    }

    /** What is ordinary is not talked about, and may be asked for. */
    private List<Slide> rest(List<Story.Chapter> told) {
        var rest = story.chapters().stream()
                .filter(chapter -> !told.contains(chapter))
                .toList();
        if (rest.isEmpty()) {
            return List.of();
        }
        var slides = new ArrayList<Slide>();
        slides.add(new Slide.Chapter(
                here.say("product.slides.rest"),
                here.say("product.slides.rest.words"),
                here.say("product.slides.chapter.notes")));
        rest.forEach(chapter -> slides.addAll(figures.tables(chapter)));
        return slides;
    }

    private Slide closing() {
        return new Slide.Text(
                here.say("product.slides.closing"),
                Stream.concat(story.methods().stream(), story.caveats().stream())
                        .toList(),
                Optional.empty(),
                "");
    }

    private Slide sources() {
        return new Slide.Text(
                here.say("product.slides.sources"),
                story.sources(),
                Optional.of(story.address()),
                here.say("product.slides.sources.notes"));
    }

    static Exhibit.Picture picture(Content drawing, String alternative) {
        var markup = new StringOutput();
        drawing.writeTo(markup);
        var said = drawing instanceof Svg svg && !svg.alternative().isBlank() ? svg.alternative() : alternative;
        return new Exhibit.Picture(said, markup.toString());
    }
}
