package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.account.People;
import nl.gezondewijk.chart.Mark;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.portrait.PortraitView.ChapterView;
import nl.gezondewijk.portrait.PortraitView.CommentView;
import nl.gezondewijk.portrait.PortraitView.FigureView;
import nl.gezondewijk.portrait.PortraitView.GroundView;
import nl.gezondewijk.portrait.PortraitView.ThemeView;
import nl.gezondewijk.profile.Marks;

/** Puts a portrait into words for one reader. */
final class PortraitViews {
    private final Visit visit;
    private final Language here;
    private final Portrait portrait;
    private final Sight sight;
    private final VoiceViews voices;
    private final FigureNames names;

    PortraitViews(Visit visit, Portrait portrait, Sight sight, List<Voice> voices, FigureNames names) {
        this.visit = visit;
        this.here = visit.here();
        this.portrait = portrait;
        this.sight = sight;
        this.voices = new VoiceViews(here, voices.stream().filter(visit::maySee).toList());
        this.names = names;
    }

    VoiceViews voices() {
        return voices;
    }

    static String url(int approach) {
        return "/wijkaanpakken/" + approach + "/portret";
    }

    String made() {
        return here.say("portrait.made", portrait.filledBy(), Days.said(portrait.since(), here));
    }

    String adopted() {
        return portrait.adoption()
                .map(one -> here.say("portrait.adopted", one.in(), Days.said(one.on(), here)))
                .orElse("");
    }

    String withdrawn() {
        return portrait.withdrawn() == 0 ? "" : here.say("portrait.withdrawn", portrait.withdrawn());
    }

    List<ChapterView> chapters(List<Comment> comments, Map<String, People.Person> people) {
        return portrait.chapters().stream()
                .map(chapter -> new ChapterView(
                        chapter.id(),
                        chapter.title(),
                        chapter.conclusion(),
                        chapter.choices().stream()
                                .map(Choice::indicator)
                                .filter(this::mayBeNamed)
                                .map(this::figure)
                                .toList(),
                        comments.stream()
                                .filter(one -> one.chapter() == chapter.id())
                                .map(one -> comment(one, people))
                                .toList(),
                        url(portrait.approach()) + "/hoofdstukken/" + chapter.id()))
                .toList();
    }

    /** Of what is closed, everyone's page does not even say that it is there. */
    private boolean mayBeNamed(String key) {
        return !(visit.isAnyone() && sight.closed().contains(key));
    }

    FigureView figure(String key) {
        boolean closed = isClosed(key);
        return new FigureView(
                closed ? "" : key,
                closed ? "" : indicatorUrl(key),
                name(key),
                sight.of(key),
                note(key),
                sight.of(key).flatMap(PortraitViews::difference),
                voices.on(key),
                portrait.themesFrom(key).stream().map(Theme::name).collect(Collectors.joining(", ")));
    }

    private static Optional<Marks.Difference> difference(Cited.Told told) {
        var mark =
                switch (told.tone()) {
                    case "bad" -> Mark.UNFAVOURABLE;
                    case "good" -> Mark.FAVOURABLE;
                    case "same" -> Mark.SIMILAR;
                    default -> Mark.NEITHER;
                };
        return told.tone().isEmpty()
                ? Optional.empty()
                : Optional.of(new Marks.Difference(told.tone(), mark.svg(), told.difference(), told.judgement()));
    }

    String name(String key) {
        return names.of(key, here);
    }

    private String indicatorUrl(String key) {
        return "/wijkprofiel/" + portrait.area() + "/" + key;
    }

    private String note(String key) {
        if (portrait.figuresHidden()) {
            return here.say("portrait.figure.hidden");
        }
        if (isClosed(key)) {
            return here.say("portrait.figure.closed");
        }
        return sight.withdrawn().contains(key)
                ? here.say("portrait.figure.withdrawn")
                : sight.of(key).isPresent() ? "" : here.say("portrait.figure.none");
    }

    private boolean isClosed(String key) {
        return sight.of(key).isEmpty() && (sight.closed().contains(key) || names.isClosed(key));
    }

    private CommentView comment(Comment comment, Map<String, People.Person> people) {
        return new CommentView(
                comment.id(),
                comment.words(),
                here.say("portrait.comment.by", who(comment.by(), people), here.date(comment.at())),
                comment.answer().map(Comment.Answer::words).orElse(""),
                comment.answer()
                        .map(one -> here.say("portrait.comment.by", who(one.by(), people), here.date(one.at())))
                        .orElse(""));
    }

    private String who(String reference, Map<String, People.Person> people) {
        return Optional.ofNullable(people.get(reference))
                .map(People.Person::name)
                .orElse(here.say("portrait.someone"));
    }

    List<ThemeView> themes() {
        return portrait.themes().stream().map(this::theme).toList();
    }

    ThemeView theme(Theme theme) {
        var said = voices.on(theme);
        return new ThemeView(
                theme.id(),
                theme.name(),
                theme.story(),
                theme.namedFirst() ? here.say("portrait.theme.first") : "",
                here.say("portrait.theme.stands." + standing(theme, !said.isEmpty())),
                isLived(theme),
                theme.grounds().stream()
                        .filter(ground -> mayBeNamed(ground.indicator()))
                        .map(this::ground)
                        .toList(),
                said,
                url(portrait.approach()) + "/themas/" + theme.id());
    }

    /** On experience alone: nobody has figures of it, and people know. */
    boolean isLived(Theme theme) {
        return theme.grounds().isEmpty() && !voices.on(theme).isEmpty();
    }

    private static String standing(Theme theme, boolean heard) {
        return theme.grounds().isEmpty() ? heard ? "experience" : "nothing" : heard ? "both" : "figures";
    }

    private GroundView ground(Theme.Ground ground) {
        var key = ground.indicator();
        boolean closed = isClosed(key);
        return new GroundView(
                closed ? "" : key,
                closed ? "" : indicatorUrl(key),
                sight.of(key).map(Cited.Told::sentence).orElse(name(key) + ". " + note(key)),
                ground.finding().map(why -> here.say("portrait.why." + why)).orElse(""));
    }
}
