package nl.gezondewijk.datarequest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.contribution.HandIn;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.TooLarge;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What a partner sees by its link: one request and nothing else. */
@Controller
@RequestMapping(PartnerController.PATH + "/{token}")
@OpenTo(OpenTo.Audience.EVERYONE)
class PartnerController {
    static final String PATH = "/uitvraag";

    private final Requests requests;
    private final Answers answers;
    private final PartnerLinks links;
    private final Catalogue catalogue;
    private final HandIn handIn;
    private final SentFiles sent;
    private final TooMuchSent tooMuch;
    private final Clock clock;

    PartnerController(
            Requests requests,
            Answers answers,
            PartnerLinks links,
            Catalogue catalogue,
            HandIn handIn,
            SentFiles sent,
            TooMuchSent tooMuch,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.links = links;
        this.catalogue = catalogue;
        this.handIn = handIn;
        this.sent = sent;
        this.tooMuch = tooMuch;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @ModelAttribute("form") AnswerForm form,
            HttpServletResponse response,
            Here here,
            Model model) {
        return show(token, opened(token), response, here, model);
    }

    @PostMapping("/antwoord")
    String answer(
            @PathVariable String token,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var request = opened(token);
        form.check(errors, clock);
        if (errors.hasErrors()) {
            return show(token, request, response, here, model);
        }
        var by = partner(request);
        return switch (answers.give(request.id(), form.answer(by, clock), by, from.getRemoteAddr())) {
            case TAKEN -> "redirect:" + PATH + "/" + token + "#antwoorden";
            case OVER -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case TOO_OFTEN -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                errors.rejectValue("antwoord", "datarequest.limit.answers");
                yield show(token, request, response, here, model);
            }
        };
    }

    /** A sheet of counts; it waits for who asked, and of one that is refused nothing is kept. */
    @PostMapping("/bestand")
    String supply(
            @PathVariable String token,
            @ModelAttribute("form") AnswerForm form,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var request = opened(token);
        var by = partner(request);
        var many = bestand == null ? Optional.<HandIn.Refused>empty() : sent.count(request.id(), bestand.getSize());
        many.ifPresent(why -> tooMuch.note(request.id(), by, from.getRemoteAddr()));
        var refused = many.or(() -> handIn.refusal(bestand, by, from.getRemoteAddr()));
        if (bestand == null || refused.isPresent()) {
            response.setStatus((many.isPresent() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST).value());
            refused.ifPresent(why -> tell(why, here, model));
            return show(token, request, response, here, model);
        }
        requests.supply(request, bestand, handIn, by, from.getRemoteAddr());
        return "redirect:" + PATH + "/" + token + "#bestandkop";
    }

    /** For a file that was too large to be read at all, and for who asks for that page again. */
    @GetMapping("/bestand")
    String notSupplied(
            @PathVariable String token,
            @RequestAttribute(name = TooLarge.MOST, required = false) @Nullable Long larger,
            @ModelAttribute("form") AnswerForm form,
            HttpServletResponse response,
            Here here,
            Model model) {
        if (larger == null) {
            return "redirect:" + PATH + "/" + token;
        }
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        tell(HandIn.Refused.TOO_LARGE, here, model);
        return show(token, opened(token), response, here, model);
    }

    private static void tell(HandIn.Refused why, Here here, Model model) {
        model.addAttribute("wrongFile", here.say(why.key()));
        model.addAttribute("goodFile", here.say(why.key() + ".good"));
        model.addAttribute(
                "persons",
                why.persons().stream()
                        .map(sign -> here.say(sign.why().key(), sign.column()))
                        .distinct()
                        .toList());
    }

    /** As the trail and the contribution call who holds the link. */
    static Actor partner(Request request) {
        return new Actor(request.reference(), request.partner().organisation());
    }

    private Request opened(String token) {
        return links.find(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(String token, Request request, HttpServletResponse response, Here here, Model model) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // its link is a key, also on a shared machine
        model.addAttribute("page", Page.titled(here.say("datarequest.partner.title")));
        model.addAttribute(
                "supplied",
                handIn.of(request.id()).stream()
                        .map(one -> SuppliedView.of(one, here))
                        .toList());
        model.addAttribute("address", PATH + "/" + token);
        model.addAttribute(
                "request",
                RequestView.of(request.asPartnerSeesIt(), Optional.empty(), 1, catalogue, LocalDate.now(clock), here));
        return "datarequest/partner";
    }
}
