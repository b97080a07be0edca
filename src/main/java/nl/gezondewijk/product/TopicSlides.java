package nl.gezondewijk.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondewijk.document.Slide;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Spoken;

/** A topic step by step: its name, its figures one at a time, where they are high and low, all of them, and what it comes down to. */
final class TopicSlides {
    /** More would be read out, not talked about. */
    private static final int MOST_OF_A_TOPIC = 8;

    private static final int TRIES = 2;

    private final Story story;
    private final Set<String> topics;
    private final FigureSlides figures;
    private final MapSlide map;
    private final Language here;
    private final Map<Indicator, Spoken> findings;

    /** @param topics that were chosen; none is those in which something stands out */
    TopicSlides(Story story, Set<String> topics, FigureSlides figures, MapSlide map) {
        this.story = story;
        this.topics = topics;
        this.figures = figures;
        this.map = map;
        this.here = story.words().language();
        this.findings = findings(story);
    }

    private static Map<Indicator, Spoken> findings(Story story) {
        var found = new HashMap<Indicator, Spoken>();
        Stream.of(story.strong(), story.attention(), story.weighing())
                .flatMap(List::stream)
                .forEach(one -> found.putIfAbsent(one.line().indicator(), one));
        return found;
    }

    List<Slide> all() {
        return told().stream().flatMap(chapter -> slides(chapter).stream()).toList();
    }

    private List<Story.Chapter> told() {
        return story.chapters().stream().filter(this::inFull).toList();
    }

    private boolean inFull(Story.Chapter chapter) {
        return topics.isEmpty()
                ? chapter.figures().stream()
                        .anyMatch(one -> findings.containsKey(one.line().indicator()))
                : topics.contains(chapter.key());
    }

    private List<Slide> slides(Story.Chapter chapter) {
        var shown = shown(chapter);
        var slides = new ArrayList<Slide>();
        slides.add(new Slide.Chapter(
                chapter.heading(), chapter.summary().orElse(""), here.say("product.slides.chapter.notes")));
        shown.forEach(one -> slides.add(figures.of(one)));
        shown.stream()
                .limit(TRIES)
                .flatMap(one -> map.of(story, one).stream())
                .findFirst()
                .ifPresent(slides::add);
        if (shown.size() < chapter.figures().size()) {
            slides.addAll(figures.tables(chapter));
        }
        voices(chapter).ifPresent(slides::add);
        slides.add(conclusion(chapter));
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

    private Optional<Slide> voices(Story.Chapter chapter) {
        return chapter.voices().isEmpty()
                ? Optional.empty()
                : Optional.of(new Slide.Text(
                        here.say("product.slides.voices", chapter.heading()),
                        chapter.voices().stream()
                                .map(voice -> here.say("product.slides.voice", voice.quote(), voice.who()))
                                .toList(),
                        Optional.empty(),
                        here.say("product.slides.voices.notes")));
    }

    private Slide conclusion(Story.Chapter chapter) {
        return new Slide.Conclusion(
                here.say("product.slides.conclusion", chapter.heading()),
                chapter.conclusion().or(chapter::summary).stream().toList(),
                here.say("product.slides.group"),
                here.say("product.slides.conclusion.notes"));
    }

    /** Of what is not known at all, a table of reasons says no more than the reason in short does. */
    private static boolean isKnown(Story.Chapter chapter) {
        return chapter.figures().stream()
                .anyMatch(one -> one.line().own().known().isPresent());
    }

    /** What is ordinary is not talked about, and may be asked for. */
    List<Slide> rest() {
        var told = told();
        var rest = story.chapters().stream()
                .filter(chapter -> !told.contains(chapter) && isKnown(chapter))
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
}
