package nl.gezondewijk.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Function;
import nl.gezondewijk.page.Asker;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.PhoneCode;
import nl.gezondewijk.page.Site;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A card, for whoever holds it: the resident reads where to go, and the receiver ticks how it went. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(PublicCardController.PATH)
@OpenTo(OpenTo.Audience.EVERYONE)
class PublicCardController {
    static final String PATH = "/verwijskaart";

    private final ReferralCards cards;
    private final GuessLimit limit;
    private final Site site;
    private final Clock clock;

    PublicCardController(ReferralCards cards, GuessLimit limit, Site site, Clock clock) {
        this.cards = cards;
        this.limit = limit;
        this.site = site;
        this.clock = clock;
    }

    /** A card with the code that was asked for. */
    private record Held(Card card, Code code) {}

    @GetMapping
    String ask(Here here, Model model) {
        return ask("", "", here, model);
    }

    /** The code as it was typed from paper. */
    @PostMapping
    String find(@RequestParam(defaultValue = "") String code, HttpServletResponse response, Here here, Model model) {
        return with(code, held -> "redirect:" + url(held.code()), response, here, model);
    }

    @GetMapping("/{code}")
    String read(@PathVariable String code, HttpServletResponse response, Here here, Model model) {
        return with(code, held -> show(held, "referral/card", here, model), response, here, model);
    }

    /** To print. */
    @GetMapping("/{code}/papier")
    String paper(@PathVariable String code, HttpServletResponse response, Here here, Model model) {
        return with(code, held -> show(held, "referral/paper", here, model), response, here, model);
    }

    @PostMapping("/{code}/uitkomst")
    String tick(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String uitkomst,
            HttpServletResponse response,
            Here here,
            Model model) {
        return with(code, held -> tick(held, uitkomst), response, here, model);
    }

    private String tick(Held held, String typed) {
        Arrays.stream(Card.Outcome.values())
                .filter(one -> one.name().equals(typed) && held.card().isValid(clock.instant()))
                .findFirst()
                .ifPresent(outcome -> cards.tick(held.card(), outcome));
        return "redirect:" + url(held.code()) + "#uitkomst";
    }

    /** Whoever tried too many codes gets none, right or wrong. */
    private String with(
            String typed, Function<Held, String> then, HttpServletResponse response, Here here, Model model) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // its code is a key, also on a shared machine
        var asker = Asker.current();
        if (!limit.take(asker)) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return ask(typed, "referral.wrong.often", here, model);
        }
        var found = Code.in(typed).flatMap(code -> cards.find(code).map(card -> new Held(card, code)));
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return ask(typed, "referral.wrong.code", here, model);
        }
        limit.wasRight(asker);
        return then.apply(found.get());
    }

    private static String ask(String typed, String wrong, Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("referral.ask")));
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        return "referral/ask";
    }

    private String show(Held held, String template, Here here, Model model) {
        var address = site.address()
                        .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath()
                                .toUriString())
                + url(held.code());
        model.addAttribute("page", Page.titled(held.card().activity().title()));
        model.addAttribute("card", CardView.of(held.card(), held.code(), clock.instant(), here));
        model.addAttribute("url", url(held.code()));
        model.addAttribute("back", "/wijkaanpakken/" + held.card().approach() + "/verwijskaarten");
        model.addAttribute("address", address.replaceFirst("^https?://", "").replaceFirst("/[^/]*$", ""));
        model.addAttribute("picture", new PhoneCode(address, here.say("referral.code.picture")));
        return template;
    }

    static String url(Code code) {
        return PATH + "/" + code.shown();
    }
}
