package nl.gezondewijk.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Referring from a page that is of no approach, such as one of the social map: on with the approach in which one takes part. */
@Controller
@ConditionalOnWebApplication
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ReferController {
    private final Approaches approaches;

    ReferController(Approaches approaches) {
        this.approaches = approaches;
    }

    /** An approach to refer for. */
    record Way(String name, String url) {}

    /** Takes what a card asks: {@code titel}, {@code adres}, and {@code data} and {@code contact}, a line each time. */
    @GetMapping("/verwijzen")
    String refer(HttpServletRequest from, Here here, Model model) {
        var ways = approaches.listOf(Actor.of(from.getUserPrincipal())).stream()
                .filter(one -> !one.example())
                .map(one -> new Way(one.name(), form(one, from)))
                .toList();
        if (ways.size() == 1) {
            return "redirect:" + ways.getFirst().url();
        }
        model.addAttribute("page", Page.titled(here.say("referral.new")));
        model.addAttribute("ways", ways);
        return "referral/choose";
    }

    private static String form(Approach one, HttpServletRequest from) {
        return UriComponentsBuilder.fromPath(CardController.url(one) + "/nieuw")
                .queryParam("titel", "{titel}")
                .queryParam("adres", "{adres}")
                .queryParam("data", "{data}")
                .queryParam("contact", "{contact}")
                .encode()
                .buildAndExpand(lines(from, "titel"), lines(from, "adres"), lines(from, "data"), lines(from, "contact"))
                .toUriString();
    }

    private static String lines(HttpServletRequest from, String name) {
        return Optional.ofNullable(from.getParameterValues(name)).map(Arrays::asList).orElse(List.of()).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
