package nl.gezondewijk.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Parties that look like one, side by side, to be made one or left. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class DoublesController {
    private final Organisations organisations;
    private final Persons persons;
    private final MergeOrganisations merge;
    private final NetworkDesk desk;

    DoublesController(Organisations organisations, Persons persons, MergeOrganisations merge, NetworkDesk desk) {
        this.organisations = organisations;
        this.persons = persons;
        this.merge = merge;
        this.desk = desk;
    }

    /** One of a pair. */
    record One(int id, String name, String url, String told) {

        static One of(Organisation one) {
            return new One(
                    one.id(),
                    one.name(),
                    one.url(),
                    Stream.of(one.website(), one.phone(), one.address(), one.place())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")));
        }
    }

    /** Two that look alike, and why. */
    record Pair(One one, One other, String why) {}

    @GetMapping("/dubbel")
    String show(Visit visit, Model model) {
        desk.frame(visit, visit.say("network.doubles"), "/dubbel", model);
        model.addAttribute("pairs", pairs(visit));
        return "network/doubles";
    }

    @PostMapping("/organisaties/{id:\\d+}/samengevoegd")
    String merge(
            Visit visit, @PathVariable int id, @RequestParam(defaultValue = "0") int met, RedirectAttributes next) {
        var stays = desk.organisation(visit, id);
        var goes = desk.organisation(visit, met);
        if (stays.id() != goes.id()) {
            merge.merge(stays, goes, visit);
            next.addFlashAttribute("done", visit.say("network.doubles.merged", stays.name()));
        }
        return "redirect:" + visit.url() + "/dubbel";
    }

    private List<Pair> pairs(Visit visit) {
        var all = organisations.list(visit.approach().id());
        var people = persons.list(visit.approach().id());
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                var signs = Alike.signs(Sorting.traits(all.get(i), people), Sorting.traits(all.get(j), people));
                if (!signs.isEmpty()) {
                    pairs.add(new Pair(
                            One.of(all.get(i)),
                            One.of(all.get(j)),
                            signs.stream()
                                    .map(sign -> visit.say("network.alike." + sign))
                                    .collect(Collectors.joining(", "))));
                }
            }
        }
        return pairs;
    }
}
