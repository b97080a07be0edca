package nl.gezondewijk.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
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
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What an owner does by a link: say that an entry is right, write down what is not, or that it stopped. It stands at once, with a line
 * in the trail: who offers something knows best, and a map on which corrections wait for a keeper is an old map. A link works once,
 * so that a stolen one does not go on changing things, and the keeper sees who did it.
 */
@Controller
@ConditionalOnWebApplication
@RequestMapping(OwnerController.PATH + "/{token}")
@OpenTo(OpenTo.Audience.EVERYONE)
class OwnerController {
    static final String PATH = "/mijn-aanbod";

    private final Entries entries;
    private final EntryOwners owners;
    private final OwnerLinks links;
    private final Approaches approaches;
    private final Terms terms;
    private final Gazetteer gazetteer;

    OwnerController(
            Entries entries,
            EntryOwners owners,
            OwnerLinks links,
            Approaches approaches,
            Terms terms,
            Gazetteer gazetteer) {
        this.entries = entries;
        this.owners = owners;
        this.links = links;
        this.approaches = approaches;
        this.terms = terms;
        this.gazetteer = gazetteer;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletResponse response, Here here, Model model) {
        return switch (links.open(token)) {
            case OwnerLinks.Opened.Open open -> {
                model.addAttribute("form", OfferForm.of(open.entry().offer(), gazetteer, here));
                yield form(token, open.entry(), response, here, model);
            }
            case OwnerLinks.Opened closed -> closed(closed, response, here, model);
        };
    }

    @PostMapping
    String correct(
            @PathVariable String token,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        if (!(links.open(token) instanceof OwnerLinks.Opened.Open(var entry))) {
            return closed(links.open(token), response, here, model);
        }
        return switch (ReadOffer.of(form, terms, gazetteer, entries.today())) {
            case ReadOffer.Outcome.Refused refused -> {
                KeeperController.tell(refused.wrong(), errors, here);
                yield form(token, entry, response, here, model);
            }
            case ReadOffer.Outcome.Read read ->
                once(token, response, here, model, one -> {
                    entries.change(one, read.offer(), owner(one), from.getRemoteAddr());
                    entries.check(one, owner(one), from.getRemoteAddr());
                });
        };
    }

    @PostMapping("/gecontroleerd")
    String confirm(
            @PathVariable String token, HttpServletRequest from, HttpServletResponse response, Here here, Model model) {
        return once(token, response, here, model, one -> entries.check(one, owner(one), from.getRemoteAddr()));
    }

    @PostMapping("/gestopt")
    String stop(
            @PathVariable String token, HttpServletRequest from, HttpServletResponse response, Here here, Model model) {
        return once(
                token,
                response,
                here,
                model,
                one -> entries.move(one, Entry.State.WITHDRAWN, owner(one), from.getRemoteAddr()));
    }

    /** They are asked no more, and what we know of them is gone; the entry stays. */
    @PostMapping("/vergeten")
    String forget(
            @PathVariable String token, HttpServletRequest from, HttpServletResponse response, Here here, Model model) {
        return once(token, response, here, model, one -> owners.forget(one, owner(one), from.getRemoteAddr()));
    }

    private String once(String token, HttpServletResponse response, Here here, Model model, Consumer<Entry> deed) {
        var opened = links.open(token);
        if (!(opened instanceof OwnerLinks.Opened.Open(var entry)) || !links.use(token)) {
            return closed(links.open(token), response, here, model);
        }
        deed.accept(entry);
        return said("directory.owner.done", here, model);
    }

    private String closed(OwnerLinks.Opened opened, HttpServletResponse response, Here here, Model model) {
        response.setStatus(
                (opened instanceof OwnerLinks.Opened.Unknown ? HttpStatus.NOT_FOUND : HttpStatus.GONE).value());
        return said(
                switch (opened) {
                    case OwnerLinks.Opened.Used used -> "directory.owner.used";
                    case OwnerLinks.Opened.Expired expired -> "directory.owner.expired";
                    case OwnerLinks.Opened.Unknown unknown -> "directory.owner.unknown";
                    case OwnerLinks.Opened.Open open -> "directory.owner.unknown";
                },
                here,
                model);
    }

    private static String said(String key, Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("directory.owner.title")));
        model.addAttribute("said", here.say(key));
        return "directory/said";
    }

    /** As the trail calls who holds the link. */
    private static Actor owner(Entry entry) {
        return new Actor(entry.reference(), entry.offer().provider().name());
    }

    private String form(String token, Entry entry, HttpServletResponse response, Here here, Model model) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // its link is a key, also on a shared machine
        var area = approaches.get(entry.approach()).area();
        model.addAttribute("page", Page.titled(here.say("directory.owner.title")));
        model.addAttribute("action", PATH + "/" + token);
        model.addAttribute("entry", KeptView.of(entry, entries.today(), here));
        model.addAttribute("choices", ChoicesView.of(terms, gazetteer.buurtenAround(area), here));
        return "directory/owner";
    }
}
