package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody sees by their link: what is kept of them, for what and until when; and how to end that. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(OwnDetailsController.PATH + "/{token}")
@OpenTo(OpenTo.Audience.EVERYONE)
class OwnDetailsController {
    static final String PATH = "/netwerk/gegevens";

    private final PersonLinks links;
    private final Persons persons;
    private final Organisations organisations;
    private final Approaches approaches;
    private final Clock clock;

    OwnDetailsController(
            PersonLinks links, Persons persons, Organisations organisations, Approaches approaches, Clock clock) {
        this.links = links;
        this.persons = persons;
        this.organisations = organisations;
        this.approaches = approaches;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletResponse response, Here here, Model model) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // its link is a key, also on a shared machine
        var found = links.find(token).orElseThrow(NetworkDesk::unknown);
        if (!(found instanceof PersonLinks.Found.Open(var person))) {
            response.setStatus(HttpStatus.GONE.value());
            return over(found, here, model);
        }
        model.addAttribute("page", Page.titled(here.say("network.own.title")));
        model.addAttribute("url", PATH + "/" + token);
        model.addAttribute(
                "approach",
                approaches.find(person.approach()).map(Approach::name).orElse(""));
        model.addAttribute("person", PersonView.of(person, organisations, here));
        return "network/own";
    }

    /** They may stand on the koppelkaart, or may not any more. */
    @PostMapping("/koppelkaart")
    String agree(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String akkoord,
            HttpServletRequest from,
            RedirectAttributes next) {
        if (links.find(token).orElseThrow(NetworkDesk::unknown) instanceof PersonLinks.Found.Open(var person)) {
            var agreed = akkoord.equals("ja")
                    ? Optional.of(new Person.Agreed(clock.instant(), true))
                    : Optional.<Person.Agreed>empty();
            persons.change(person.onCard(agreed), self(person), from.getRemoteAddr());
            next.addFlashAttribute("done", agreed.isPresent() ? "network.own.card.yes" : "network.own.card.no");
        }
        return "redirect:" + PATH + "/" + token;
    }

    /** All of it goes, at once. */
    @PostMapping("/beeindigd")
    String end(@PathVariable String token, HttpServletRequest from) {
        if (links.find(token).orElseThrow(NetworkDesk::unknown) instanceof PersonLinks.Found.Open(var person)) {
            persons.remove(person, self(person), from.getRemoteAddr());
        }
        return "redirect:" + PATH + "/" + token;
    }

    private static Actor self(Person person) {
        return new Actor(person.reference(), person.name());
    }

    private static String over(PersonLinks.Found found, Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("network.link.over")));
        model.addAttribute(
                "why",
                switch (found) {
                    case PersonLinks.Found.Expired(var on) -> here.say("network.link.expired", here.date(on));
                    case PersonLinks.Found.Replaced() -> here.say("network.link.replaced");
                    case PersonLinks.Found.Gone() -> here.say("network.link.gone");
                    case PersonLinks.Found.Open(var person) ->
                        throw new IllegalStateException("open for " + person.id());
                });
        return "network/over";
    }
}
