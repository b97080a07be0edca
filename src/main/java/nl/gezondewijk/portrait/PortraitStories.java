package nl.gezondewijk.portrait;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.product.Story;
import nl.gezondewijk.profile.Line;
import nl.gezondewijk.profile.Profile;
import nl.gezondewijk.profile.Profiles;
import nl.gezondewijk.profile.Question;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;
import org.springframework.stereotype.Component;

/** Makes of a portrait the story that every product tells: what the group chose, concluded and heard, and nothing else. */
@Component
class PortraitStories {
    private static final int LONGEST_LEAD = 160;

    private final Profiles profiles;
    private final Voices voices;
    private final Figures figures;
    private final CitedFigures cited;
    private final FigureNames names;

    PortraitStories(Profiles profiles, Voices voices, Figures figures, CitedFigures cited, FigureNames names) {
        this.names = names;
        this.profiles = profiles;
        this.voices = voices;
        this.figures = figures;
        this.cited = cited;
    }

    /**
     * Tells it in some form; empty when its area is not known any more.
     *
     * @param site where this program is found
     */
    <T> Optional<T> tell(Portrait portrait, Visit visit, URI site, Function<Story, T> form) {
        Supplier<Optional<T>> telling = () -> of(portrait, visit, site).map(form);
        return portrait.adoption()
                .map(adoption -> figures.asOf(adoption.figures(), visit.who(), telling))
                .orElseGet(telling);
    }

    private Optional<Story> of(Portrait portrait, Visit visit, URI site) {
        return profiles.find(Question.about(portrait.area()))
                .map(profile -> story(portrait, visit, profile, new Wording(visit.here(), profile), site));
    }

    private Story story(Portrait portrait, Visit visit, Profile profile, Wording words, URI site) {
        var whole = Story.of(profile, words, site.resolve(address(portrait, visit)));
        var lines = lines(profile, portrait);
        Predicate<Spoken> told =
                spoken -> lines.told().containsKey(spoken.line().indicator().key());
        return new Story(
                profile,
                words,
                visit.say("portrait.title.of", visit.approach().name()),
                whole.eyebrow(),
                lead(portrait).orElse(whole.lead()),
                whole.strong().stream().filter(told).toList(),
                whole.attention().stream().filter(told).toList(),
                whole.weighing().stream().filter(told).toList(),
                chapters(portrait, visit, lines.told(), words),
                whole.methods(),
                caveats(portrait, lines.withdrawn(), words.caveats(), words),
                whole.address());
    }

    /** Who gets it on paper is let in there, where everyone is. */
    private static String address(Portrait portrait, Visit visit) {
        return portrait.adoption().filter(Portrait.Adoption::forEveryone).isPresent()
                ? EveryoneController.url(portrait.approach())
                : visit.url(portrait);
    }

    /** What the group chose, by indicator: figures that stand, and those that their source took back. */
    private record Lines(Map<String, Line> told, List<Line> withdrawn) {}

    private Lines lines(Profile profile, Portrait portrait) {
        var then = cited.list(portrait);
        var told = new LinkedHashMap<String, Line>();
        var withdrawn = new ArrayList<Line>();
        Looking.lines(profile)
                .filter(line -> portrait.isOpen()
                        ? portrait.allIndicators().contains(line.indicator().key())
                        : isCited(line, then))
                .forEach(line -> {
                    if (line.own().release().withdrawal().isPresent()) {
                        withdrawn.add(line);
                    } else {
                        told.put(line.indicator().key(), line);
                    }
                });
        return new Lines(told, withdrawn);
    }

    /** What the group concluded first, where that is short enough to be one sentence. */
    private static Optional<String> lead(Portrait portrait) {
        return portrait.chapters().stream()
                .map(Chapter::conclusion)
                .filter(conclusion -> !conclusion.isEmpty())
                .map(conclusion -> conclusion.lines().findFirst().orElse(""))
                .findFirst()
                .filter(line -> line.length() <= LONGEST_LEAD);
    }

    /** What this reader may not see has an older figure that they may; that is not what was adopted. */
    private static boolean isCited(Line line, Map<String, Cited> then) {
        var figure = then.get(line.indicator().key());
        return figure != null && figure.release() == line.own().release().id();
    }

    private List<Story.Chapter> chapters(Portrait portrait, Visit visit, Map<String, Line> lines, Wording words) {
        var heard = new VoiceViews(
                words.language(),
                voices.list(portrait).stream().filter(visit::maySee).toList());
        var told = new ChapterTelling(lines, words, heard);
        return Stream.concat(
                        portrait.themes().stream().map(theme -> told.theme(theme, portrait.indicators())),
                        portrait.chapters().stream().map(told::chapter))
                .filter(chapter -> chapter.conclusion().isPresent()
                        || !chapter.figures().isEmpty()
                        || !chapter.voices().isEmpty())
                .toList();
    }

    /** Whose portrait it is and of when its figures are; and which of them may not be used any more. */
    private List<String> caveats(Portrait portrait, List<Line> withdrawn, List<String> usual, Wording words) {
        var here = words.language();
        var own = here.say("portrait.made", portrait.filledBy(), Days.said(portrait.since(), here));
        var then = portrait.adoption().map(one -> here.say("portrait.story.then", Days.said(one.on(), here)));
        var takenBack = withdrawn.stream()
                .map(line -> here.say(line.indicator().name()))
                .distinct()
                .collect(Collectors.joining(", "));
        var gone = takenBack.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(here.say("portrait.story.withdrawn", takenBack));
        long closed = portrait.allIndicators().stream()
                .filter(names::isClosed)
                .distinct()
                .count();
        var hidden = closed == 0 ? Stream.<String>empty() : Stream.of(here.say("portrait.story.closed", closed));
        return Stream.of(Stream.of(own), then.stream(), gone, hidden, usual.stream())
                .flatMap(all -> all)
                .toList();
    }
}
