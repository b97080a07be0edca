package nl.gezondewijk.network;

import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
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

/** Who knows whom and who refers to whom: for who leads. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/relaties/mensen")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class AcquaintanceController {
    private final Acquaintances acquaintances;
    private final Persons persons;
    private final NetworkDesk desk;

    AcquaintanceController(Acquaintances acquaintances, Persons persons, NetworkDesk desk) {
        this.acquaintances = acquaintances;
        this.persons = persons;
        this.desk = desk;
    }

    @GetMapping
    String show(Visit visit, Model model) {
        var people = persons.list(visit.approach().id());
        var all = acquaintances.list(visit.approach().id());
        if (!people.isEmpty()) {
            desk.note(visit, "network.people-seen");
        }
        var drawn = AcquaintanceViews.drawn(all, people);
        desk.frame(visit, visit.say("network.acquaintances"), "/relaties", model);
        model.addAttribute("rows", AcquaintanceViews.rows(all, people, visit.here()));
        model.addAttribute("drawn", AcquaintanceViews.numbered(drawn));
        AcquaintanceViews.drawing(all, drawn, visit.here())
                .ifPresent(drawing -> model.addAttribute("drawing", drawing));
        model.addAttribute("people", Choice.named(people, Person::id, Person::name));
        return "network/acquaintances";
    }

    @PostMapping
    String note(
            Visit visit,
            @RequestParam(defaultValue = "0") int van,
            @RequestParam(defaultValue = "0") int naar,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String doel,
            RedirectAttributes next) {
        var kind = Fields.one(Acquaintance.Kind.class, soort);
        var purpose = Fields.one(Keeping.Purpose.class, doel);
        int approach = visit.approach().id();
        boolean known = van != naar
                && persons.find(approach, van).isPresent()
                && persons.find(approach, naar).isPresent();
        if (!known || kind.isEmpty() || purpose.isEmpty()) {
            next.addFlashAttribute("wrong", visit.say("network.acquaintance.wrong." + (known ? "kind" : "two")));
        } else {
            acquaintances.note(
                    new Acquaintance(0, approach, van, naar, kind.get(), purpose.get()), visit.who(), visit.origin());
            next.addFlashAttribute("done", visit.say("network.saved"));
        }
        next.addFlashAttribute("from", String.valueOf(van));
        next.addFlashAttribute("to", String.valueOf(naar));
        return back(visit) + "#nieuw";
    }

    @PostMapping("/{id:\\d+}/verwijderd")
    String remove(Visit visit, @PathVariable int id, RedirectAttributes next) {
        Optional<Acquaintance> one = acquaintances.list(visit.approach().id()).stream()
                .filter(each -> each.id() == id)
                .findFirst();
        acquaintances.remove(one.orElseThrow(NetworkDesk::unknown), visit.who(), visit.origin());
        next.addFlashAttribute("done", visit.say("network.acquaintance.removed"));
        return back(visit);
    }

    private static String back(Visit visit) {
        return "redirect:" + visit.url() + "/relaties/mensen";
    }
}
