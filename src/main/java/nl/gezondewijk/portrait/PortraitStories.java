package nl.gezondewijk.portrait;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.portrait.PortraitView.VoiceView;
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

    PortraitStories(Profiles profiles, Voices voices, Figures figures) {
        this.profiles = profiles;
        this.voices = voices;
        this.figures = figures;
    }

    /** Empty when its area is not known any more. */
    Optional<Story> of(Portrait portrait, String name, Language language, URI site) {
        return profiles.find(Question.about(portrait.area()))
                .map(profile -> story(portrait, name, profile, new Wording(language, profile), site));
    }

    private Story story(Portrait portrait, String name, Profile profile, Wording words, URI site) {
        var whole = Story.of(profile, words, site.resolve(PortraitViews.url(portrait)));
        var chosen = portrait.allIndicators();
        Predicate<Spoken> told =
                spoken -> chosen.contains(spoken.line().indicator().key());
        return new Story(
                profile,
                words,
                words.language().say("portrait.title.of", name),
                whole.eyebrow(),
                lead(portrait).orElse(whole.lead()),
                whole.strong().stream().filter(told).toList(),
                whole.attention().stream().filter(told).toList(),
                whole.weighing().stream().filter(told).toList(),
                chapters(portrait, profile, words),
                whole.methods(),
                caveats(portrait, whole.caveats(), words.language()),
                whole.address());
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

    private List<Story.Chapter> chapters(Portrait portrait, Profile profile, Wording words) {
        Map<String, Line> lines = new LinkedHashMap<>();
        Looking.lines(profile).forEach(line -> lines.put(line.indicator().key(), line));
        var heard = new VoiceViews(
                words.language(),
                voices.list(portrait).stream().filter(Voice::isShown).toList());
        var told = new Telling(lines, words, heard);
        return Stream.concat(
                        portrait.themes().stream().map(told::theme),
                        portrait.chapters().stream().map(told::chapter))
                .filter(chapter -> chapter.conclusion().isPresent()
                        || !chapter.figures().isEmpty()
                        || !chapter.voices().isEmpty())
                .toList();
    }

    /** Chapters of a story out of themes and chapters of a portrait; figures that nobody published are left out. */
    private record Telling(Map<String, Line> lines, Wording words, VoiceViews heard) {

        Story.Chapter theme(Theme theme) {
            var keys = theme.grounds().stream().map(Theme.Ground::indicator).toList();
            return new Story.Chapter(
                    "theme-" + theme.id(),
                    theme.name(),
                    Optional.of(theme.story()).filter(text -> !text.isEmpty()),
                    said(keys),
                    heard.on(theme).stream().map(Telling::voice).toList());
        }

        Story.Chapter chapter(Chapter chapter) {
            var keys = chapter.choices().stream().map(Choice::indicator).toList();
            return new Story.Chapter(
                    "chapter-" + chapter.id(),
                    chapter.title(),
                    Optional.of(chapter.conclusion()).filter(text -> !text.isEmpty()),
                    said(keys),
                    keys.stream()
                            .flatMap(key -> heard.on(key).stream())
                            .map(Telling::voice)
                            .toList());
        }

        private List<Spoken> said(List<String> keys) {
            return keys.stream()
                    .flatMap(key -> Optional.ofNullable(lines.get(key)).stream())
                    .map(words::say)
                    .toList();
        }

        private static Story.Voice voice(VoiceView voice) {
            return new Story.Voice(voice.words(), voice.who());
        }
    }

    /** Whose portrait it is; and that its figures are those of now, where others have come since it was adopted. */
    private List<String> caveats(Portrait portrait, List<String> usual, Language here) {
        var own = here.say("portrait.made", portrait.filledBy(), Days.said(portrait.since(), here));
        var later = portrait.adoption()
                .filter(one -> one.edition() != figures.edition().number())
                .map(one -> here.say("portrait.story.later", Days.said(one.on(), here)));
        return Stream.of(Stream.of(own), later.stream(), usual.stream())
                .flatMap(all -> all)
                .toList();
    }
}
