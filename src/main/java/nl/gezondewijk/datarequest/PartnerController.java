package nl.gezondewijk.datarequest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a partner sees by its link: one request and nothing else. */
@Controller
@RequestMapping(PartnerController.PATH + "/{token}")
@OpenTo(OpenTo.Audience.EVERYONE)
class PartnerController {
    static final String PATH = "/uitvraag";

    private final Requests requests;
    private final PartnerLinks links;
    private final Catalogue catalogue;
    private final Clock clock;

    PartnerController(Requests requests, PartnerLinks links, Catalogue catalogue, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.catalogue = catalogue;
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
        if (!requests.answer(request.id(), form.answer(by, clock), by, from.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:" + PATH + "/" + token;
    }

    /** As the trail and the contribution call who holds the link. */
    static Actor partner(Request request) {
        return new Actor(Request.reference(request.id()), request.partner().organisation());
    }

    private Request opened(String token) {
        return links.find(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(String token, Request request, HttpServletResponse response, Here here, Model model) {
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("page", Page.titled(here.say("datarequest.partner.title")));
        model.addAttribute("address", PATH + "/" + token);
        model.addAttribute(
                "request", RequestView.of(request, Optional.empty(), 1, catalogue, LocalDate.now(clock), here));
        return "datarequest/partner";
    }
}
