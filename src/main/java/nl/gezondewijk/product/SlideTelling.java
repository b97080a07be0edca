package nl.gezondewijk.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.document.Deck;
import nl.gezondewijk.document.Slide;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Drawing;

/**
 * The order in which slides tell a story: what it is about, what it comes down to, then topic by topic; at last where all of it comes
 * from, and what was left out.
 */
final class SlideTelling {
    /** Letters in the size of running text, and how many a new line costs. */
    private static final int MOST_ON_A_SLIDE = 800;

    private static final int BETWEEN = 30;

    private final Story story;
    private final HouseStyle style;
    private final OverviewSlides overview;
    private final TopicSlides topics;
    private final Language here;

    SlideTelling(Story story, HouseStyle style, TopicSlides topics) {
        this.story = story;
        this.style = style;
        this.overview = new OverviewSlides(story, style);
        this.topics = topics;
        this.here = story.words().language();
    }

    /** Everything that there is to tell. */
    Deck whole(Drawing drawing, FigureSlides figures, Optional<Slide> inequality) {
        var before = Stream.of(figures.ages(), overview.wheel(), inequality)
                .flatMap(Optional::stream)
                .toList();
        return deck(drawing, before, topics.rest());
    }

    /** Only the topics that were chosen. */
    Deck chosen(Drawing drawing) {
        return deck(drawing, List.of(), List.of());
    }

    private Deck deck(Drawing drawing, List<Slide> before, List<Slide> after) {
        var slides = new ArrayList<Slide>();
        slides.add(overview.opening());
        overview.place(drawing).ifPresent(slides::add);
        slides.add(overview.inShort());
        slides.addAll(before);
        slides.addAll(topics.all());
        slides.addAll(closing());
        slides.add(sources());
        slides.addAll(after);
        return new Deck(
                story.title(),
                story.words().own() + " · " + story.address().getAuthority()
                        + story.address().getPath(),
                style.organisation().isEmpty() ? "Gezonde Wijk" : style.organisation(),
                here.locale(),
                Newest.of(story),
                slides);
    }

    /** On as many slides as it takes to read it from the back of the room. */
    private List<Slide> closing() {
        var pages = pages(Stream.concat(story.methods().stream(), story.caveats().stream())
                .toList());
        var slides = new ArrayList<Slide>();
        for (var page : pages) {
            var title = here.say("product.slides.closing");
            slides.add(new Slide.Text(
                    pages.size() == 1 ? title : here.say("product.slides.part", title, slides.size() + 1, pages.size()),
                    page,
                    Optional.empty(),
                    ""));
        }
        return slides;
    }

    static List<List<String>> pages(List<String> lines) {
        var pages = new ArrayList<List<String>>();
        int room = 0;
        for (var line : lines) {
            int takes = line.length() + BETWEEN;
            if (takes > room) {
                pages.add(new ArrayList<>());
                room = MOST_ON_A_SLIDE;
            }
            pages.getLast().add(line);
            room -= takes;
        }
        return pages;
    }

    private Slide sources() {
        return new Slide.Text(
                here.say("product.slides.sources"),
                story.sources(),
                Optional.of(story.address()),
                here.say("product.slides.sources.notes"));
    }
}
