package nl.gezondewijk.datarequest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.contribution.HandIn;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One request: its link, its answers, asking again, letting it go. */
@Controller
@RequestMapping(RequestsController.PATH + "/{id}")
@OpenTo(OpenTo.Audience.DATA_MANAGER)
class RequestController {
    private final Requests requests;
    private final Answers answers;
    private final PartnerLinks links;
    private final Catalogue catalogue;
    private final HandIn handIn;
    private final WriteToPartner letters;
    private final Circles circles;
    private final Clock clock;

    RequestController(
            Requests requests,
            Answers answers,
            PartnerLinks links,
            Catalogue catalogue,
            HandIn handIn,
            WriteToPartner letters,
            Circles circles,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.links = links;
        this.catalogue = catalogue;
        this.handIn = handIn;
        this.letters = letters;
        this.circles = circles;
        this.clock = clock;
    }

    /** Who looks sees the name and the address of a person, so it is written down. */
    @GetMapping
    String show(
            @PathVariable int id,
            @ModelAttribute("form") AnswerForm form,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var request = get(id);
        requests.note("seen", id, by, Outcome.DONE, from.getRemoteAddr());
        return show(request, by, from, here, model);
    }

    /** The link is shown once, in this answer: it is nowhere else. */
    @PostMapping("/link")
    String link(@PathVariable int id, Actor by, HttpServletRequest from, Here here, Model model) {
        var request = changeable(id, by, from);
        if (request.state() == Request.State.CLOSED) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        var token = links.make(id, by, from.getRemoteAddr());
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(PartnerController.PATH + "/" + token)
                .toUriString();
        model.addAttribute("page", page(here.say("datarequest.link.title"), here));
        model.addAttribute("request", view(request, here));
        model.addAttribute("link", link);
        model.addAttribute("days", PartnerLinks.VALID.toDays());
        model.addAttribute("letter", WriteToPartner.text(request, link, here));
        return "datarequest/link";
    }

    /** The letter goes with a link that is shown to nobody here. */
    @PostMapping("/brief")
    String write(
            @PathVariable int id,
            @RequestParam(defaultValue = "false") boolean opnieuw,
            Actor by,
            HttpServletRequest from,
            Here here,
            RedirectAttributes next) {
        var request = changeable(id, by, from);
        if (!letters.isPossible(request)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        letters.write(request, opnieuw, here, by, from.getRemoteAddr());
        next.addFlashAttribute("done", "datarequest.letter.sent");
        return back(id);
    }

    /** For who asks for that page again, in the other language say. */
    @GetMapping("/link")
    String linked(@PathVariable int id) {
        return back(get(id).id());
    }

    @PostMapping("/link/beeindigd")
    String endLink(@PathVariable int id, Actor by, HttpServletRequest from) {
        links.end(changeable(id, by, from).id(), by, from.getRemoteAddr());
        return back(id);
    }

    @PostMapping("/antwoord")
    String answer(
            @PathVariable int id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var request = changeable(id, by, from);
        form.check(errors, clock);
        if (errors.hasErrors()) {
            return show(request, by, from, here, model);
        }
        if (answers.give(id, form.answer(by, clock), by, from.getRemoteAddr()) != Answers.Given.TAKEN) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return back(id);
    }

    @PostMapping("/herinnerd")
    String remind(@PathVariable int id, Actor by, HttpServletRequest from) {
        requests.remind(changeable(id, by, from).id(), by, from.getRemoteAddr());
        return back(id);
    }

    @PostMapping("/gesloten")
    String close(@PathVariable int id, Actor by, HttpServletRequest from) {
        requests.close(changeable(id, by, from).id(), by, from.getRemoteAddr());
        return back(id);
    }

    /** Who takes it up goes on with it among their own figures. */
    @PostMapping("/leveringen/{contribution}/opgepakt")
    String takeUp(@PathVariable int id, @PathVariable int contribution, Actor by, HttpServletRequest from) {
        boolean first = handIn.takeUp(changeable(id, by, from).id(), contribution, by, from.getRemoteAddr());
        return first ? "redirect:/eigen-cijfers/" + contribution + "/kolommen" : back(id);
    }

    private static String back(int id) {
        return "redirect:" + RequestsController.PATH + "/" + id;
    }

    /** All of the staff see what was asked, so that nobody asks it twice; it is theirs to change who asked, and their colleagues'. */
    private Request changeable(int id, Actor by, HttpServletRequest from) {
        var request = get(id);
        if (!mayChange(request, by, from)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return request;
    }

    private boolean mayChange(Request request, Actor by, HttpServletRequest from) {
        return from.isUserInRole(OpenTo.Audience.ADMINISTRATOR.name()) || circles.isOwn(request.askedBy(), by);
    }

    private Request get(int id) {
        return requests.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(Request request, Actor by, HttpServletRequest from, Here here, Model model) {
        model.addAttribute("mayChange", mayChange(request, by, from));
        model.addAttribute("canWrite", letters.isPossible(request));
        model.addAttribute("page", page(request.wanted(), here));
        model.addAttribute("request", view(request, here));
        model.addAttribute(
                "supplied",
                handIn.of(request.id()).stream()
                        .map(one -> SuppliedView.of(one, here))
                        .toList());
        return "datarequest/request";
    }

    private RequestView view(Request request, Here here) {
        return RequestView.of(request, Optional.empty(), request.times(), catalogue, LocalDate.now(clock), here);
    }

    static Page page(String title, Here here) {
        return Page.titled(title)
                .under(List.of(new Page.Crumb(here.say("datarequest.title"), RequestsController.PATH)));
    }
}
