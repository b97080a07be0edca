package nl.gezondewijk.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Referring: a new card, and the ticks on those that one made. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/verwijskaarten")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.EVERYBODY)
class CardController {
    private final Approaches approaches;
    private final ReferralCards cards;
    private final Clock clock;

    CardController(Approaches approaches, ReferralCards cards, Clock clock) {
        this.approaches = approaches;
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable int approach, HttpServletRequest from, Here here, Model model) {
        var one = approaches.get(approach);
        var tally = cards.tally(one);
        model.addAttribute("page", page(here.say("referral.title"), List.of(), one, here));
        model.addAttribute("approach", one.name());
        model.addAttribute("url", url(one));
        model.addAttribute("total", CardView.total(tally, here));
        model.addAttribute("tally", CardView.of(tally, here));
        model.addAttribute(
                "cards",
                cards.listOf(one, Actor.of(from.getUserPrincipal())).stream()
                        .map(card -> CardView.of(card, clock.instant(), here))
                        .toList());
        return "referral/list";
    }

    /** Filled in already where a page of the social map leads here. */
    @GetMapping("/nieuw")
    String ask(@PathVariable int approach, @ModelAttribute("form") CardForm form, Here here, Model model) {
        return ask(approaches.get(approach), form, "", here, model);
    }

    @PostMapping
    String make(
            @PathVariable int approach,
            @ModelAttribute("form") CardForm form,
            HttpServletRequest from,
            Here here,
            Model model) {
        var one = approaches.get(approach);
        if (!form.wrong().isEmpty()) {
            return ask(one, form, form.wrong(), here, model);
        }
        return cards.make(one, form.activity(), Actor.of(from.getUserPrincipal()), from.getRemoteAddr())
                .map(code -> "redirect:" + PublicCardController.url(code) + "/papier")
                .orElseGet(() -> ask(one, form, "referral.wrong.many", here, model));
    }

    private static String ask(Approach one, CardForm form, String wrong, Here here, Model model) {
        model.addAttribute(
                "page",
                page(
                        here.say("referral.new"),
                        List.of(new Page.Crumb(here.say("referral.title"), url(one))),
                        one,
                        here));
        model.addAttribute("approach", one.name());
        model.addAttribute("url", url(one));
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        return "referral/new";
    }

    private static Page page(String title, List<Page.Crumb> below, Approach one, Here here) {
        var way = new java.util.ArrayList<Page.Crumb>();
        way.add(new Page.Crumb(here.say("referral.approaches"), "/wijkaanpakken"));
        way.add(new Page.Crumb(one.name(), one.url()));
        way.addAll(below);
        return Page.titled(title).under(way);
    }

    static String url(Approach one) {
        return one.url() + "/verwijskaarten";
    }
}
