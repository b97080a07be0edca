package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.approach.Threads;
import nl.gezondewijk.approach.Threads.Knot;
import nl.gezondewijk.approach.Threads.Stage;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.portrait.PortraitView.FigureView;
import nl.gezondewijk.portrait.PortraitView.ThemeView;
import nl.gezondewijk.profile.Marks;
import org.springframework.stereotype.Component;

/** Tells on the home page of an approach how its themes came from figures and experience: the beginning of each thread. */
@Component
class TellThread {
    private static final int ORDER = 10;

    private final Portraits portraits;
    private final Versions versions;
    private final Looking looking;
    private final Voices voices;
    private final FigureNames names;

    TellThread(
            Portraits portraits,
            Versions versions,
            Looking looking,
            Voices voices,
            FigureNames names,
            Threads threads) {
        this.portraits = portraits;
        this.versions = versions;
        this.looking = looking;
        this.voices = voices;
        this.names = names;
        threads.ask(ORDER, this::tell);
    }

    private List<Knot> tell(Approach approach, Actor reader, Here here) {
        var part = approach.partOf(reader);
        var visit = part.filter(Ring.PARTNERS::holds).isPresent()
                ? new Visit(approach, part, reader, "", here)
                : Visit.ofAnyone(approach, here);
        return part.flatMap(one -> version(approach, one)).stream()
                .flatMap(portrait -> knots(portrait, visit))
                .toList();
    }

    /** The newest that somebody may read who takes part as this. */
    private Optional<Portrait> version(Approach approach, Part part) {
        return versions.list(approach.id()).stream()
                .filter(version -> Ring.GROUP.holds(part)
                        || (Ring.PARTNERS.holds(part)
                                ? version.state() != Portrait.State.DRAFT
                                : version.adoption()
                                        .filter(Portrait.Adoption::forEveryone)
                                        .isPresent()))
                .findFirst()
                .flatMap(version -> portraits.find(approach.id(), version.number()));
    }

    private Stream<Knot> knots(Portrait portrait, Visit visit) {
        if (portrait.themes().isEmpty()) {
            return Stream.empty();
        }
        var views = new PortraitViews(visit, portrait, looking.at(portrait, visit), voices.list(portrait), names);
        return portrait.themes().stream()
                .flatMap(theme -> knots("theme:" + theme.root(), views.theme(theme), views, visit, portrait));
    }

    private static Stream<Knot> knots(String key, ThemeView view, PortraitViews views, Visit visit, Portrait portrait) {
        var figures = view.grounds().size();
        var heard = view.voices().size();
        return Stream.concat(
                figures > 0 ? fromFigures(key, view, views, visit) : fromExperience(key, heard, visit),
                Stream.of(done(
                        key,
                        Stage.THEME,
                        view.name(),
                        from(figures, heard, visit),
                        visit.url(portrait) + "#t" + view.id())));
    }

    /** The figure that was a finding, where one was. */
    private static Stream<Knot> fromFigures(String key, ThemeView view, PortraitViews views, Visit visit) {
        var first = view.grounds().stream()
                .filter(ground -> !ground.finding().isEmpty())
                .findFirst()
                .orElse(view.grounds().getFirst());
        var figure = first.indicator().isEmpty()
                ? Optional.<FigureView>empty()
                : Optional.of(views.figure(first.indicator()));
        return Stream.of(
                done(
                        key,
                        Stage.FIGURE,
                        figure.map(FigureView::name).orElse(first.sentence()),
                        figure.map(TellThread::value).orElse(""),
                        first.url()),
                done(
                        key,
                        Stage.FINDING,
                        first.finding().isEmpty() ? visit.say("portrait.thread.chosen") : first.finding(),
                        figure.flatMap(FigureView::difference)
                                .map(Marks.Difference::words)
                                .orElse(""),
                        first.url()));
    }

    /** Or why none is told. */
    private static String value(FigureView figure) {
        return figure.note().isEmpty()
                ? figure.told()
                        .map(one -> said(one.value(), one.kind(), one.reference()))
                        .orElse("")
                : figure.note();
    }

    private static Stream<Knot> fromExperience(String key, int heard, Visit visit) {
        return heard == 0
                ? Stream.empty()
                : Stream.of(
                        done(key, Stage.FIGURE, visit.say("portrait.thread.noFigure"), "", ""),
                        done(key, Stage.FINDING, visit.say("portrait.thread.voices", heard), "", ""));
    }

    private static String from(int figures, int heard, Visit visit) {
        var parts = said(
                figures == 0 ? "" : visit.say("portrait.thread.figures", figures),
                heard == 0 ? "" : visit.say("portrait.thread.voices", heard));
        return parts.isEmpty() ? "" : visit.say("portrait.thread.from", parts);
    }

    private static String said(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Knot done(String theme, Stage stage, String head, String text, String url) {
        return new Knot(theme, stage, Home.State.DONE, head, text, url);
    }
}
