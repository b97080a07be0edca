package nl.gezondewijk.portrait;

import java.util.List;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.theme.Themes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing the figures of a portrait: from the findings, from a topic, from a template, or by a word. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret/cijfers")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class ChoiceController {
    private final Desk desk;
    private final Chapters chapters;
    private final Looking looking;
    private final Offers offers;
    private final FigureNames names;
    private final Templates templates;
    private final Themes topics;

    ChoiceController(
            Desk desk,
            Chapters chapters,
            Looking looking,
            Offers offers,
            FigureNames names,
            Templates templates,
            Themes topics) {
        this.desk = desk;
        this.chapters = chapters;
        this.looking = looking;
        this.offers = offers;
        this.names = names;
        this.templates = templates;
        this.topics = topics;
    }

    @GetMapping
    String choose(
            Visit visit,
            @RequestParam(defaultValue = "bevindingen") String uit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int hoofdstuk,
            Model model) {
        var portrait = desk.open(visit);
        var sight = looking.at(portrait, visit);
        var asked = q.isBlank() ? uit : Offers.SEARCH;
        desk.frame(visit, visit.say("portrait.choose.title"), "/cijfers", sight.sources(), model);
        model.addAttribute("hidden", portrait.figuresHidden());
        model.addAttribute("chapters", portrait.chapters());
        model.addAttribute("into", portrait.chapter(hoofdstuk).map(Chapter::id).orElse(0));
        model.addAttribute("asked", asked);
        model.addAttribute("query", q);
        model.addAttribute("topics", topics.list());
        model.addAttribute("templates", templates.list());
        model.addAttribute("offered", offers.of(asked, q, portrait, sight, visit.here()));
        return "portrait/figures";
    }

    @PostMapping
    String add(
            Visit visit,
            @RequestParam(defaultValue = "") List<String> cijfer,
            @RequestParam(defaultValue = "0") int hoofdstuk,
            @RequestParam(defaultValue = "bevindingen") String uit,
            @RequestParam(defaultValue = "") String q,
            RedirectAttributes next) {
        var portrait = desk.open(visit);
        var chosen = cijfer.stream().filter(offers::offers).toList();
        if (chosen.isEmpty()) {
            next.addFlashAttribute("wrong", "portrait.wrong.choice");
            next.addAttribute("uit", uit).addAttribute("q", q).addAttribute("hoofdstuk", hoofdstuk);
            return "redirect:" + visit.url() + "/cijfers";
        }
        var chapter = portrait.chapter(hoofdstuk)
                .map(Chapter::id)
                .orElseGet(() -> chapters.add(portrait.id(), visit.say("portrait.chapter.new.name")));
        chosen.forEach(key -> chapters.choose(portrait.id(), chapter, new Choice(key, Offers.why(uit))));
        desk.note(visit, "portrait.figures-chosen");
        return "redirect:" + visit.url() + "/hoofdstukken/" + chapter;
    }

    @PostMapping("/{cijfer}/weggelaten")
    String leaveOut(Visit visit, @PathVariable String cijfer) {
        var portrait = desk.open(visit);
        var chapter = in(portrait, cijfer);
        chapters.leaveOut(portrait, cijfer);
        desk.note(visit, "portrait.figure-left-out");
        return "redirect:" + visit.url() + "/hoofdstukken/" + chapter.id();
    }

    @PostMapping("/{cijfer}/hoger")
    String raise(Visit visit, @PathVariable String cijfer) {
        var portrait = desk.open(visit);
        var chapter = in(portrait, cijfer);
        chapters.raise(portrait, chapter, cijfer);
        desk.note(visit, "portrait.changed");
        return "redirect:" + visit.url() + "/hoofdstukken/" + chapter.id();
    }

    /** What others chose and did not share is not there for who cannot see it, and stays where it is. */
    private Chapter in(Portrait portrait, String key) {
        return portrait.chapters().stream()
                .filter(chapter -> chapter.choices().stream()
                        .anyMatch(one -> one.indicator().equals(key)))
                .findFirst()
                .filter(chapter -> !names.isClosed(key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
