package nl.gezondewijk.alliance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.OnPage;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.network.CardPlaces;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
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

/** Somebody leaves: what they carry, and who takes it over. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/groepen/overdracht/{person:\\d+}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class HandoverController {
    private final Approaches approaches;
    private final Handovers handovers;
    private final CardPlaces card;
    private final Who who;
    private final Trail trail;
    private final Clock clock;

    HandoverController(Approaches approaches, Handovers handovers, CardPlaces card, Who who, Trail trail, Clock clock) {
        this.approaches = approaches;
        this.handovers = handovers;
        this.card = card;
        this.who = who;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable int approach, @PathVariable int person, Actor reader, Here here, Model model) {
        var one = approaches.get(approach);
        var known = who.of(one, reader, here);
        var others = known.choice();
        others.remove(String.valueOf(person));
        model.addAttribute(
                "page",
                OnPage.under(
                        one,
                        here.say("alliance.handover.of", known.name(person)),
                        here,
                        TeamController.crumb(one, here)));
        model.addAttribute("back", TeamController.url(one));
        model.addAttribute("url", TeamController.url(one) + "/overdracht/" + person);
        model.addAttribute(
                "carried",
                handovers.carriedBy(approach, person).stream()
                        .map(team -> TeamView.of(team, known, here))
                        .toList());
        model.addAttribute("card", String.join(", ", card.of(approach, person, here)));
        model.addAttribute("cardUrl", one.url() + "/netwerk/koppelkaart/wijzigen");
        model.addAttribute("person", person);
        model.addAttribute("people", others);
        return "alliance/handover";
    }

    @PostMapping
    String hand(
            @PathVariable int approach,
            @PathVariable int person,
            @RequestParam(defaultValue = "0") int aan,
            Actor by,
            HttpServletRequest from,
            Here here,
            RedirectAttributes next) {
        var one = approaches.get(approach);
        var known = who.of(one, by, here);
        var onCard = card.of(approach, person, here);
        if (aan == person
                || !known.persons().containsKey(aan)
                || (onCard.isEmpty() && handovers.carriedBy(approach, person).isEmpty())) {
            next.addFlashAttribute("wrong", "alliance.handover.wrong");
            return "redirect:" + TeamController.url(one) + "/overdracht/" + person;
        }
        handovers.hand(
                approach,
                new Handover(0, person, aan, Days.today(clock), handovers.said(approach, person, onCard, here)),
                by);
        trail.record(by, "alliance.handed-over", one.reference(), Outcome.DONE, from.getRemoteAddr());
        return "redirect:" + TeamController.url(one) + "#overdrachten";
    }
}
