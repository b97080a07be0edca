package nl.gezondewijk.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How parties stand to each other: drawn, as a table, at two moments; noted and ended by who leads. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/relaties")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class RelationController {
    private final Relations relations;
    private final TrustNotes notes;
    private final Organisations organisations;
    private final RelationViews views;
    private final NetworkDesk desk;
    private final Clock clock;

    RelationController(
            Relations relations,
            TrustNotes notes,
            Organisations organisations,
            RelationViews views,
            NetworkDesk desk,
            Clock clock) {
        this.relations = relations;
        this.notes = notes;
        this.organisations = organisations;
        this.views = views;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @ForMembers(Ring.GROUP)
    String show(Visit visit, @RequestParam(defaultValue = "") String toen, Model model) {
        desk.frame(visit, visit.say("network.relations"), "/relaties", model);
        var then = Days.in(toen).filter(day -> day.isBefore(Days.today(clock)));
        views.show(visit, Days.today(clock), then, model);
        model.addAttribute("then", toen);
        model.addAttribute("wrongThen", !toen.isEmpty() && then.isEmpty());
        return "network/relations";
    }

    @PostMapping
    String note(
            Visit visit,
            @RequestParam(defaultValue = "0") int van,
            @RequestParam(defaultValue = "0") int naar,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "1") int sterkte,
            @RequestParam(defaultValue = "") String sinds,
            @RequestParam(defaultValue = "") String vertrouwen,
            RedirectAttributes next) {
        var kind = Fields.one(Relation.Kind.class, soort);
        var since = sinds.isBlank()
                ? Optional.of(Days.today(clock))
                : Days.in(sinds).filter(this::hasBeen);
        boolean known = van != naar && isHere(visit, van) && isHere(visit, naar);
        if (!known || kind.isEmpty() || since.isEmpty() || sterkte < 1 || sterkte > 3) {
            var why = !known ? "two" : since.isEmpty() ? "since" : "kind";
            next.addFlashAttribute("wrong", visit.say("network.relation.wrong." + why));
            next.addFlashAttribute("from", van);
            next.addFlashAttribute("to", naar);
            return "redirect:" + visit.url() + "/relaties#nieuw";
        }
        relations.note(new Relation(0, van, naar, kind.get(), sterkte, since.get(), Optional.empty()), visit);
        if (vertrouwen.matches("[0-5]")) {
            notes.note(van, naar, Integer.parseInt(vertrouwen), visit);
        }
        next.addFlashAttribute("done", visit.say("network.saved"));
        next.addFlashAttribute("from", van);
        return "redirect:" + visit.url() + "/relaties#nieuw";
    }

    @PostMapping("/{id:\\d+}/beeindigd")
    String end(Visit visit, @PathVariable int id, RedirectAttributes next) {
        relations.end(id, Days.today(clock), visit);
        next.addFlashAttribute("done", visit.say("network.relation.ended"));
        return "redirect:" + visit.url() + "/relaties";
    }

    private boolean hasBeen(LocalDate day) {
        return !day.isAfter(Days.today(clock));
    }

    private boolean isHere(Visit visit, int id) {
        return organisations.list(visit.approach().id()).stream().anyMatch(one -> one.id() == id);
    }
}
