package nl.gezondewijk.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.mail.Fate;
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

/** Keeping a map alive: who to ask about each entry, asking, ringing, and paper for a meeting. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(KeeperController.PATH)
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(value = Ring.FACILITATORS, also = Part.MAP_KEEPER)
class UpkeepController {
    private static final int LONGEST = 100;
    private static final String NAME = "[^\\p{Cntrl}<>]{1," + LONGEST + "}";
    private static final String MAIL = "[^\\s@\\p{Cntrl}<>\"]{1,64}@[^\\s@\\p{Cntrl}<>\"]+\\.[^\\s@\\p{Cntrl}<>\"]+";

    private final Entries entries;
    private final EntryOwners owners;
    private final OwnerLinks links;
    private final AskOwner askOwner;
    private final Approaches approaches;
    private final Terms terms;

    UpkeepController(
            Entries entries,
            EntryOwners owners,
            OwnerLinks links,
            AskOwner askOwner,
            Approaches approaches,
            Terms terms) {
        this.entries = entries;
        this.owners = owners;
        this.links = links;
        this.askOwner = askOwner;
        this.approaches = approaches;
        this.terms = terms;
    }

    /** An entry to ring about. */
    record ToRing(KeptView entry, String owner, String phone, String call, String asked) {}

    /** A table at a meeting, with what it is about. */
    record Table(String name, List<EntryView> entries) {}

    @PostMapping("/" + DirectoryController.ID + "/eigenaar")
    String setOwner(
            @PathVariable int approach,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String eigenaar,
            @RequestParam(defaultValue = "") String eigenaarmail,
            Actor by,
            HttpServletRequest from,
            RedirectAttributes told) {
        var entry = entries.get(approach, id);
        var name = OfferForm.text(eigenaar);
        var email = OfferForm.text(eigenaarmail);
        if (name.isEmpty() && email.isEmpty()) {
            owners.forget(entry, by, from.getRemoteAddr());
        } else if (name.matches(NAME) && email.length() <= 2 * LONGEST && email.matches(MAIL)) {
            owners.set(entry, name, email, by, from.getRemoteAddr());
        } else {
            told.addFlashAttribute("told", "directory.owner.wrong");
            told.addFlashAttribute("ownerName", name);
            told.addFlashAttribute("ownerMail", email);
        }
        return "redirect:" + entry.keptAt() + "#eigenaar";
    }

    @PostMapping("/" + DirectoryController.ID + "/nagevraagd")
    String ask(
            @PathVariable int approach,
            @PathVariable UUID id,
            Actor by,
            HttpServletRequest from,
            RedirectAttributes told) {
        var entry = entries.get(approach, id);
        askOwner.ask(entry, by, from.getRemoteAddr());
        told.addFlashAttribute("told", askOwner.isPossible() ? "directory.asked" : "directory.asked.not");
        return "redirect:" + entry.keptAt() + "#eigenaar";
    }

    /** To hand over by oneself; shown once. */
    @PostMapping("/" + DirectoryController.ID + "/link")
    String link(
            @PathVariable int approach,
            @PathVariable UUID id,
            Actor by,
            HttpServletRequest from,
            RedirectAttributes told) {
        var entry = entries.get(approach, id);
        told.addFlashAttribute("link", OwnerController.PATH + "/" + links.make(id));
        entries.record("link-made", id, by, from.getRemoteAddr());
        return "redirect:" + entry.keptAt() + "#eigenaar";
    }

    /** Published, over its time or never checked, and nobody to write to, a letter that did not leave, or no answer to three. */
    @GetMapping("/bellen")
    String ring(@PathVariable int approach, Actor by, HttpServletRequest from, Here here, Model model) {
        var known = owners.listOf(approach);
        var today = entries.today();
        var stuck = askOwner.stuck(known.values());
        var all = entries.listOf(approach).stream()
                .filter(one -> one.state() == Entry.State.PUBLISHED)
                .filter(one -> one.isStale(today) || one.checkedOn().isEmpty())
                .filter(one -> Optional.ofNullable(known.get(one.id()))
                        .map(owner -> owner.asked() >= Owner.MOST
                                || fate(owner, stuck).isPresent())
                        .orElse(true))
                .map(one -> {
                    var owner = Optional.ofNullable(known.get(one.id()));
                    var phone = one.offer().contact().phone();
                    return new ToRing(
                            KeptView.of(one, today, here),
                            owner.map(Owner::name).orElse(""),
                            phone,
                            HitView.call(phone),
                            owner.map(who -> asked(who, fate(who, stuck), here))
                                    .orElse(here.say("directory.ring.nobody")));
                })
                .toList();
        entries.recordLook(approach, by, from.getRemoteAddr());
        model.addAttribute(
                "page", KeeperController.page(here.say("directory.ring"), approaches.get(approach), true, here));
        model.addAttribute("entries", all);
        return "directory/ring";
    }

    private static String asked(Owner owner, Optional<Fate> stuck, Here here) {
        var asked = here.say("directory.ring.asked", owner.asked());
        return stuck.map(fate -> asked + ". " + here.say("directory.letter.fate." + fate))
                .orElse(asked);
    }

    private static Optional<Fate> fate(Owner owner, Map<Integer, Fate> stuck) {
        return owner.letter().map(stuck::get);
    }

    /** Paper for a meeting: a table for each subject, on which those who sit there correct their own entries. */
    @GetMapping("/tafels")
    String tables(@PathVariable int approach, Here here, Model model) {
        var today = entries.today();
        var open = entries.listOf(approach).stream()
                .filter(one -> one.state() == Entry.State.PUBLISHED)
                .toList();
        var tables = new LinkedHashMap<String, List<EntryView>>();
        for (var term : terms.topics()) {
            tables.put(
                    here.say(term.name()),
                    open.stream()
                            .filter(one -> one.offer().topics().getFirst().equals(term.key()))
                            .map(one -> EntryView.of(one, Map.of(), terms, new Shortlist(List.of()), today, here))
                            .toList());
        }
        model.addAttribute(
                "page", KeeperController.page(here.say("directory.tables"), approaches.get(approach), true, here));
        model.addAttribute(
                "tables",
                tables.entrySet().stream()
                        .filter(table -> !table.getValue().isEmpty())
                        .map(table -> new Table(table.getKey(), table.getValue()))
                        .toList());
        return "directory/tables";
    }
}
