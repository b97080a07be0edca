package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What somebody does by their link: see what is kept of them, put it right, say where they want to stand, and end it all.
 *
 * <p>All of that may be done as often as they like while the link works. A newer link ends it, so a stolen one is stopped by giving
 * another; and where the address itself is changed, the address that was there before hears of it.
 */
@Controller
@ConditionalOnWebApplication
@RequestMapping(OwnDetailsController.PATH + "/{token}")
@OpenTo(OpenTo.Audience.EVERYONE)
class OwnDetailsController {
    static final String PATH = "/netwerk/gegevens";

    private final OwnPage page;
    private final Persons persons;
    private final Acquaintances acquaintances;
    private final PutRight right;
    private final Conversations conversations;
    private final Clock clock;

    OwnDetailsController(
            OwnPage page,
            Persons persons,
            Acquaintances acquaintances,
            PutRight right,
            Conversations conversations,
            Clock clock) {
        this.page = page;
        this.persons = persons;
        this.acquaintances = acquaintances;
        this.right = right;
        this.conversations = conversations;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletResponse response, Here here, Model model) {
        return switch (page.found(token)) {
            case PersonLinks.Found.Open(var person) -> {
                model.addAttribute("form", OwnForm.of(person));
                yield page.show(token, person, response, here, model);
            }
            case PersonLinks.Found closed -> page.over(closed, response, here, model);
        };
    }

    /** What another wrote after they opened the page is shown beside what they typed, and nothing is kept yet. */
    @PostMapping("/verbeterd")
    String correct(
            @PathVariable String token,
            @ModelAttribute("form") OwnForm form,
            BindingResult errors,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model,
            RedirectAttributes next) {
        if (!(page.found(token) instanceof PersonLinks.Found.Open(var person))) {
            return page.over(page.found(token), response, here, model);
        }
        form.check(errors);
        if (!errors.hasErrors() && !right.put(seen(person, form), form.contact(), from.getRemoteAddr(), here)) {
            errors.rejectValue("versie", "network.wrong.overtaken");
        }
        if (errors.hasErrors()) {
            return page.show(token, persons.find(person.id()).orElse(person), response, here, model);
        }
        next.addFlashAttribute("done", "network.own.corrected");
        return "redirect:" + OwnPage.url(token);
    }

    /** They may stand on the koppelkaart, or may not any more. */
    @PostMapping("/koppelkaart")
    String agree(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String akkoord,
            HttpServletRequest from,
            RedirectAttributes next) {
        if (page.found(token) instanceof PersonLinks.Found.Open(var person)) {
            var agreed = akkoord.equals("ja")
                    ? Optional.of(new Person.Agreed(clock.instant(), true))
                    : Optional.<Person.Agreed>empty();
            if (persons.change(person.onCard(agreed), self(person), from.getRemoteAddr())) {
                next.addFlashAttribute("done", agreed.isPresent() ? "network.own.card.yes" : "network.own.card.no");
            }
        }
        return "redirect:" + OwnPage.url(token);
    }

    /** That they know somebody need not stay written down. */
    @PostMapping("/kennissen/{id:\\d+}/verwijderd")
    String unknow(@PathVariable String token, @PathVariable int id, HttpServletRequest from) {
        if (page.found(token) instanceof PersonLinks.Found.Open(var person)) {
            acquaintances.list(person).stream()
                    .filter(one -> one.id() == id)
                    .forEach(one -> acquaintances.remove(one, self(person), from.getRemoteAddr()));
        }
        return "redirect:" + OwnPage.url(token);
    }

    /** All of it goes, at once. */
    @PostMapping("/beeindigd")
    String end(@PathVariable String token, HttpServletRequest from) {
        if (page.found(token) instanceof PersonLinks.Found.Open(var person)) {
            persons.remove(person, self(person), from.getRemoteAddr());
            conversations.lookAgain(person.approach());
        }
        return "redirect:" + OwnPage.url(token);
    }

    private static Person seen(Person person, OwnForm form) {
        return person.at(Fields.revision(form.versie()));
    }

    /** As the trail calls who holds the link. */
    static Actor self(Person person) {
        return new Actor(person.reference(), person.name());
    }
}
