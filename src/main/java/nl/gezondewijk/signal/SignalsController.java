package nl.gezondewijk.signal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.Site;
import nl.gezondewijk.page.Typed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The signals of an approach: reading them, and bringing together what is about the same thing. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/signalen")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class SignalsController {
    private final Approaches approaches;
    private final SignalDesks desks;
    private final Signals signals;
    private final Matters matters;
    private final SignalTopics topics;
    private final SignalPlaces places;
    private final Site site;

    SignalsController(
            Approaches approaches,
            SignalDesks desks,
            Signals signals,
            Matters matters,
            SignalTopics topics,
            SignalPlaces places,
            Site site) {
        this.approaches = approaches;
        this.desks = desks;
        this.signals = signals;
        this.matters = matters;
        this.topics = topics;
        this.places = places;
        this.site = site;
    }

    @GetMapping
    String list(@PathVariable int approach, HttpServletRequest from, Here here, Model model) {
        var one = approaches.get(approach);
        var buurten = places.buurten(one);
        model.addAttribute("page", page(here.say("signal.title"), one, Optional.empty(), here));
        model.addAttribute("approach", one.name());
        model.addAttribute("url", url(one));
        model.addAttribute("isOpen", desks.isOpen(approach));
        model.addAttribute(
                "leads", one.partOf(Actor.of(from.getUserPrincipal())).equals(Optional.of(Part.FACILITATOR)));
        model.addAttribute("address", SignalDeskController.address(one, site));
        model.addAttribute(
                "signals",
                signals.listNew(one).stream()
                        .map(signal -> SignalView.of(signal, topics, places.name(signal.area(), buurten, here), here))
                        .toList());
        model.addAttribute(
                "matters",
                matters.list(one).stream()
                        .map(matter -> SignalView.MatterView.of(matter, url(one), here))
                        .toList());
        return "signal/list";
    }

    /** Into a matter that there is, or into a new one by its title. */
    @PostMapping("/punten")
    String bring(
            @PathVariable int approach,
            @RequestParam(defaultValue = "") List<Integer> signaal,
            @RequestParam(defaultValue = "0") int punt,
            @RequestParam(defaultValue = "") String titel,
            HttpServletRequest from,
            RedirectAttributes next) {
        var one = approaches.get(approach);
        var title = Typed.line(titel);
        var known = matters.find(one, punt);
        if (signaal.isEmpty() || known.isEmpty() && !Typed.fits(title, Matter.LONGEST_TITLE)) {
            next.addFlashAttribute("wrong", "signal.wrong.matter");
            next.addFlashAttribute("typedTitle", titel);
            next.addFlashAttribute("chosen", signaal);
            return back(approach);
        }
        var by = Actor.of(from.getUserPrincipal());
        int matter = known.map(Matter::id).orElseGet(() -> matters.make(one, title, signaal, by, from.getRemoteAddr()));
        if (known.isPresent()) {
            matters.bring(one, matter, signaal, by, from.getRemoteAddr());
        }
        return "redirect:" + url(one) + "/punten/" + matter;
    }

    @PostMapping("/{signal:\\d{1,9}}/verwijderd")
    String remove(
            @PathVariable int approach, @PathVariable int signal, HttpServletRequest from, RedirectAttributes next) {
        signals.remove(approaches.get(approach), signal, Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        next.addFlashAttribute("done", "signal.removed");
        return back(approach);
    }

    static Page page(String title, Approach one, Optional<String> above, Here here) {
        var way = new java.util.ArrayList<Page.Crumb>();
        way.add(new Page.Crumb(here.say("signal.approaches"), "/wijkaanpakken"));
        way.add(new Page.Crumb(one.name(), one.url()));
        above.ifPresent(url -> way.add(new Page.Crumb(here.say("signal.title"), url)));
        return Page.titled(title).under(way);
    }

    static String url(Approach one) {
        return one.url() + "/signalen";
    }

    static String back(int approach) {
        return "redirect:/wijkaanpakken/" + approach + "/signalen";
    }
}
