package nl.gezondewijk.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The map of one approach, for those who keep it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(KeeperController.PATH)
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(value = Ring.FACILITATORS, also = Part.MAP_KEEPER)
class KeeperController {
    static final String PATH = "/wijkaanpakken/{approach:\\d+}/sociale-kaart";

    private final Entries entries;
    private final EntryOwners owners;
    private final AskOwner askOwner;
    private final Approaches approaches;
    private final Terms terms;
    private final Gazetteer gazetteer;

    KeeperController(
            Entries entries,
            EntryOwners owners,
            AskOwner askOwner,
            Approaches approaches,
            Terms terms,
            Gazetteer gazetteer) {
        this.entries = entries;
        this.owners = owners;
        this.askOwner = askOwner;
        this.approaches = approaches;
        this.terms = terms;
        this.gazetteer = gazetteer;
    }

    @GetMapping
    String list(@PathVariable int approach, Here here, Model model) {
        var all = entries.listOf(approach);
        var today = entries.today();
        model.addAttribute("page", page(here.say("directory.keep.title"), approaches.get(approach), false, here));
        model.addAttribute("address", Entry.keeping(approach));
        model.addAttribute("map", DirectoryController.PATH + "?kaart=" + approach);
        model.addAttribute("freshness", Freshness.of(all, today).said(here));
        model.addAttribute(
                "entries",
                all.stream().map(one -> KeptView.of(one, today, here)).toList());
        int stuck = askOwner.stuck(owners.listOf(approach).values()).size();
        model.addAttribute("stuck", stuck == 0 ? "" : here.say("directory.letters.stuck", stuck));
        return "directory/kept";
    }

    @GetMapping("/nieuw")
    String ask(@PathVariable int approach, Here here, Model model) {
        model.addAttribute("form", OfferForm.empty());
        return form(approach, here.say("directory.new"), Entry.keeping(approach), here, model);
    }

    @PostMapping
    String add(
            @PathVariable int approach,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        return switch (ReadOffer.of(form, terms, gazetteer, entries.today())) {
            case ReadOffer.Outcome.Refused refused -> {
                tell(refused.wrong(), errors, here);
                yield form(approach, here.say("directory.new"), Entry.keeping(approach), here, model);
            }
            case ReadOffer.Outcome.Read read -> {
                var id = entries.add(approach, read.offer(), java.util.Optional.empty(), by, from.getRemoteAddr());
                yield "redirect:" + Entry.keeping(approach) + "/" + id;
            }
        };
    }

    @GetMapping("/" + DirectoryController.ID)
    String one(
            @PathVariable int approach,
            @PathVariable UUID id,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var entry = entries.get(approach, id);
        model.addAttribute("form", OfferForm.of(entry.offer(), gazetteer, here));
        return one(entry, by, from, here, model);
    }

    @PostMapping("/" + DirectoryController.ID)
    String change(
            @PathVariable int approach,
            @PathVariable UUID id,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var entry = entries.get(approach, id);
        return switch (ReadOffer.of(form, terms, gazetteer, entries.today())) {
            case ReadOffer.Outcome.Refused refused -> {
                tell(refused.wrong(), errors, here);
                yield one(entry, by, from, here, model);
            }
            case ReadOffer.Outcome.Read read -> {
                entries.change(entry, read.offer(), by, from.getRemoteAddr());
                yield "redirect:" + entry.keptAt();
            }
        };
    }

    @PostMapping("/" + DirectoryController.ID + "/gepubliceerd")
    String publish(@PathVariable int approach, @PathVariable UUID id, Actor by, HttpServletRequest from) {
        return move(approach, id, Entry.State.PUBLISHED, by, from);
    }

    @PostMapping("/" + DirectoryController.ID + "/ingetrokken")
    String withdraw(@PathVariable int approach, @PathVariable UUID id, Actor by, HttpServletRequest from) {
        return move(approach, id, Entry.State.WITHDRAWN, by, from);
    }

    @PostMapping("/" + DirectoryController.ID + "/gecontroleerd")
    String check(@PathVariable int approach, @PathVariable UUID id, Actor by, HttpServletRequest from) {
        var entry = entries.get(approach, id);
        entries.check(entry, by, from.getRemoteAddr());
        return "redirect:" + entry.keptAt();
    }

    private String move(int approach, UUID id, Entry.State state, Actor by, HttpServletRequest from) {
        var entry = entries.get(approach, id);
        entries.move(entry, state, by, from.getRemoteAddr());
        return "redirect:" + entry.keptAt();
    }

    static void tell(List<ReadOffer.Wrong> wrong, BindingResult errors, Here here) {
        wrong.forEach(one -> errors.rejectValue(one.field(), "", here.say(one.rule(), one.value())));
    }

    private String one(Entry entry, Actor by, HttpServletRequest from, Here here, Model model) {
        owners.find(entry.id()).ifPresent(owner -> {
            entries.record("owner-seen", entry.id(), by, from.getRemoteAddr());
            model.addAttribute("owner", owner.name());
            model.addAttribute("ownerEmail", owner.email());
            askOwner.stuck(owner, here).ifPresent(said -> model.addAttribute("stuck", said));
        });
        model.addAttribute("entry", KeptView.of(entry, entries.today(), here));
        return form(entry.approach(), entry.offer().name(), entry.keptAt(), here, model);
    }

    private String form(int approach, String title, String action, Here here, Model model) {
        var of = approaches.get(approach);
        model.addAttribute("page", page(title, of, true, here));
        model.addAttribute("action", action);
        model.addAttribute("choices", ChoicesView.of(terms, gazetteer.buurtenAround(of.area()), here));
        return "directory/form";
    }

    static Page page(String title, Approach approach, boolean below, Here here) {
        var kept = new Page.Crumb(here.say("directory.keep.title"), Entry.keeping(approach.id()));
        var way = List.of(
                new Page.Crumb(here.say("approach.title"), "/wijkaanpakken"),
                new Page.Crumb(approach.name(), approach.url()));
        return Page.titled(title)
                .under(
                        below
                                ? java.util.stream.Stream.concat(way.stream(), java.util.stream.Stream.of(kept))
                                        .toList()
                                : way);
    }
}
