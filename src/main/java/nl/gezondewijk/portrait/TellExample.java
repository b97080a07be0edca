package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.portrait.Portrait.State;
import nl.gezondewijk.portrait.Portraits.Making;
import nl.gezondewijk.portrait.Voice.Place;
import nl.gezondewijk.portrait.Voice.Recognisable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a portrait in one go, by the same doors and in the same order as a working group would. */
@Component
public class TellExample {
    private final BeginPortrait begin;
    private final Portraits portraits;
    private final GroupThemes themes;
    private final Chapters chapters;
    private final ThemeLinks links;
    private final Voices voices;
    private final Parts parts;
    private final Comments comments;
    private final AdoptPortrait adopt;
    private final Looking looking;
    private final MessageSource messages;

    TellExample(
            BeginPortrait begin,
            Portraits portraits,
            GroupThemes themes,
            Chapters chapters,
            ThemeLinks links,
            Voices voices,
            Parts parts,
            Comments comments,
            AdoptPortrait adopt,
            Looking looking,
            MessageSource messages) {
        this.begin = begin;
        this.portraits = portraits;
        this.themes = themes;
        this.chapters = chapters;
        this.links = links;
        this.voices = voices;
        this.parts = parts;
        this.comments = comments;
        this.adopt = adopt;
        this.looking = looking;
        this.messages = messages;
    }

    /** Who invents the portrait: one writes, another reads what was written, a third comments on it. */
    public record Cast(Actor writer, Actor reader, Actor partner) {}

    /** Adopted, and for everyone. */
    @Transactional
    public void tell(Approach approach, Example example, Cast cast) {
        var making = new Making(example.filledBy(), example.since(), true);
        var begun = begin.first(approach.id(), approach.area(), making, List.of(), cast.writer);
        example.themes().forEach(theme -> themes.add(begun, theme.name(), theme.story()));
        portraits.showFigures(begun);
        var named = again(begun);
        var sight = looking.now(approach.area(), new Language(messages, Languages.DUTCH));
        example.themes().forEach(theme -> ground(named, theme, sight));
        example.links().forEach(link -> draw(named, link));
        example.chapters().forEach(chapter -> write(named, chapter));
        var written = again(begun);
        example.voices().forEach(voice -> hear(written, voice, cast));
        portraits.move(written, State.SHARED);
        example.comments().forEach(comment -> say(written, comment, cast));
        adopt.adopt(again(begun), example.adoptedIn(), example.adoptedOn(), true, cast.writer);
    }

    private Portrait again(Portrait portrait) {
        return portraits.find(portrait.approach(), portrait.number()).orElseThrow();
    }

    private void ground(Portrait in, Example.Named theme, Sight sight) {
        var made = theme(in, theme.name());
        theme.figures().forEach(key -> themes.ground(made, Offers.ground(key, sight)));
    }

    private static Theme theme(Portrait in, String name) {
        return in.themes().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no theme is called '" + name + "'"));
    }

    private void draw(Portrait in, Example.Drawn link) {
        links.draw(in, theme(in, link.cause()).id(), theme(in, link.effect()).id(), link.kind(), link.because());
    }

    private void write(Portrait in, Example.Told chapter) {
        int made = chapters.add(in.id(), chapter.title());
        chapter.figures().forEach(key -> chapters.choose(in.id(), made, new Choice(key, Choice.Why.TOPIC)));
        chapters.save(in, made, chapter.title(), chapter.conclusion(), 1);
    }

    private void hear(Portrait in, Example.Heard voice, Cast cast) {
        var place = voice.theme() == null
                ? new Place.OnIndicator(Objects.requireNonNull(voice.figure()))
                : new Place.OnTheme(theme(in, voice.theme()).id());
        int made = voices.add(in, voice.text(point(in, voice)), List.of(place), cast.writer);
        voices.read(in, made, 1, Recognisable.NOBODY, "", cast.reader);
    }

    private Optional<Voice.Point> point(Portrait in, Example.Heard voice) {
        return parts.of(in.area()).stream()
                .filter(part -> part.code().equals(voice.part()))
                .flatMap(part -> part.border().stream())
                .map(Border::inside)
                .map(at -> new Voice.Point((int) Math.round(at[0]), (int) Math.round(at[1])))
                .findFirst();
    }

    private void say(Portrait in, Example.Said comment, Cast cast) {
        var chapter = in.chapters().stream()
                .filter(one -> one.title().equals(comment.chapter()))
                .findFirst()
                .orElseThrow();
        comments.add(chapter, comment.words(), cast.partner);
        comments.answer(in, comments.list(in).getLast().id(), comment.answer(), cast.writer);
    }
}
