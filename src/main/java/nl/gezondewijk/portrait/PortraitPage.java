package nl.gezondewijk.portrait;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.account.People;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.portrait.Portrait.State;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the page on which a version of a portrait is read. */
@Component
class PortraitPage {
    private final Desk desk;
    private final Looking looking;
    private final Voices voices;
    private final Parts parts;
    private final Comments comments;
    private final Sides sides;
    private final FigureNames names;
    private final Areas areas;
    private final People people;
    private final Clock clock;

    PortraitPage(
            Desk desk,
            Looking looking,
            Voices voices,
            Parts parts,
            Comments comments,
            Sides sides,
            FigureNames names,
            Areas areas,
            People people,
            Clock clock) {
        this.desk = desk;
        this.looking = looking;
        this.voices = voices;
        this.parts = parts;
        this.comments = comments;
        this.sides = sides;
        this.names = names;
        this.areas = areas;
        this.people = people;
        this.clock = clock;
    }

    /** @param path below the portrait's own address, for a version */
    String show(Visit visit, Portrait portrait, String path, Model model) {
        var sight = looking.at(portrait, visit);
        var heard = heard(visit, portrait);
        var views = new PortraitViews(visit, portrait, sight, heard, names);
        desk.frame(visit, visit.say("portrait.title.of", visit.approach().name()), path, sight.sources(), model);
        model.addAttribute("view", view(visit, portrait, views));
        return "portrait/portrait";
    }

    /** What is personal is looked at, and that is in the trail. */
    private List<Voice> heard(Visit visit, Portrait portrait) {
        var heard = voices.list(portrait);
        if (heard.stream().anyMatch(visit::maySee)) {
            desk.note(visit, "portrait.voices-seen");
        }
        return heard;
    }

    private PortraitView view(Visit visit, Portrait portrait, PortraitViews views) {
        var said = visit.isAnyone() ? List.<Comment>of() : comments.list(portrait);
        var who = people.list(said.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.by()), one.answer().map(Comment.Answer::by).stream()))
                .distinct()
                .toList());
        var area = areas.find(portrait.area()).map(one -> one.name()).orElse(portrait.area());
        return new PortraitView(
                visit.url(),
                visit.url(portrait),
                visit.approach().name(),
                portrait.number(),
                visit.say("portrait.state." + portrait.state()),
                views.made(),
                portrait.filledBy(),
                portrait.since().toString(),
                Days.today(clock).toString(),
                portrait.revision(),
                views.adopted(),
                views.withdrawn(),
                everyone(portrait),
                portrait.isOpen(),
                portrait.figuresHidden(),
                portrait.state() == State.SHARED,
                visit.works() && portrait.isOpen(),
                visit.leads(),
                visit.adopts() && portrait.isOpen() && (visit.leads() || portrait.state() == State.SHARED),
                balance(visit, portrait),
                views.themes(),
                new WebViews(visit.here(), portrait, views).view(),
                views.chapters(said, who),
                views.voices().seen(area, parts.of(portrait.area())));
    }

    /** The address for everyone; empty while it is for who takes part. */
    private static String everyone(Portrait portrait) {
        return portrait.adoption()
                .filter(Portrait.Adoption::forEveryone)
                .map(adoption -> EveryoneController.url(portrait.approach()))
                .orElse("");
    }

    private String balance(Visit visit, Portrait portrait) {
        var balance = sides.of(portrait.indicators());
        return switch (balance.verdict()) {
            case EVEN, EMPTY -> "";
            case NO_PREVENTION, NO_CARE, MORE_PREVENTION, MORE_CARE ->
                visit.say("portrait.balance." + balance.verdict(), balance.prevention(), balance.care());
        };
    }
}
