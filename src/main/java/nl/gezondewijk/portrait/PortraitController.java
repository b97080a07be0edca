package nl.gezondewijk.portrait;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
import nl.gezondewijk.portrait.Portrait.State;
import nl.gezondewijk.portrait.Portraits.Making;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The portrait of a neighbourhood: reading it, and beginning it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class PortraitController {
    private final Desk desk;
    private final Portraits portraits;
    private final Versions versions;
    private final PortraitPage pages;
    private final BeginPortrait begin;
    private final Templates templates;
    private final Looking looking;
    private final Clock clock;
    private final Language dutch;

    PortraitController(
            Desk desk,
            Portraits portraits,
            Versions versions,
            PortraitPage pages,
            BeginPortrait begin,
            Templates templates,
            Looking looking,
            Clock clock,
            MessageSource messages) {
        this.desk = desk;
        this.portraits = portraits;
        this.versions = versions;
        this.pages = pages;
        this.begin = begin;
        this.templates = templates;
        this.looking = looking;
        this.clock = clock;
        this.dutch = new Language(messages, Languages.DUTCH);
    }

    @GetMapping
    @ForMembers(Ring.PARTNERS)
    String read(Visit visit, Model model) {
        var newest = portraits.find(visit.approach().id());
        if (newest.isEmpty()) {
            return visit.works() ? basic(visit, model) : waiting(visit, model);
        }
        if (!visit.works() && newest.get().state() == State.DRAFT) {
            return versions.list(visit.approach().id()).stream()
                    .filter(version -> version.state() == State.ADOPTED)
                    .findFirst()
                    .map(version -> "redirect:" + visit.url() + "/versies/" + version.number())
                    .orElseGet(() -> waiting(visit, model));
        }
        return pages.show(visit, newest.get(), "", model);
    }

    /** Nothing is kept yet, and there is something to see at once: the basic profile. */
    private String basic(Visit visit, Model model) {
        var sight = looking.now(visit.approach().area(), visit.here());
        desk.frame(visit, visit.say("portrait.title.of", visit.approach().name()), "", sight.sources(), model);
        model.addAttribute("tabs", List.of());
        model.addAttribute("chapters", BasicView.of(templates.basic(), sight, visit));
        model.addAttribute("templates", templates.list());
        model.addAttribute("today", Days.today(clock));
        return "portrait/basic";
    }

    private String waiting(Visit visit, Model model) {
        desk.frame(visit, visit.say("portrait.title.of", visit.approach().name()), "", List.of(), model);
        model.addAttribute("profile", "/wijkprofiel/" + visit.approach().area());
        return "portrait/waiting";
    }

    @PostMapping
    String begin(
            Visit visit,
            @RequestParam(defaultValue = "") String sjabloon,
            @RequestParam(defaultValue = "") String bronnen,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate sinds,
            @RequestParam(defaultValue = "false") boolean eerstZelf,
            RedirectAttributes next) {
        var template = templates.findOrBasic(sjabloon);
        var filledBy = Typed.line(bronnen);
        if (!Typed.fits(filledBy, Making.LONGEST)) {
            next.addFlashAttribute("wrong", "portrait.wrong.filledBy");
            next.addFlashAttribute("typed", bronnen);
            return "redirect:" + visit.url();
        }
        // what a group writes is Dutch, and marked so on an English page: its first titles are too, whatever the
        // founder reads
        begin.first(
                visit.approach().id(),
                visit.approach().area(),
                new Making(filledBy, Days.notAfter(sinds, Days.today(clock)), eerstZelf),
                template.chapters().stream()
                        .map(one -> new Template.Part(dutch.say(one.title()), one.indicators()))
                        .toList(),
                visit.who());
        desk.note(visit, "portrait.begun");
        return "redirect:" + visit.url() + (eerstZelf ? "/themas" : "");
    }

    @PostMapping("/herkomst")
    String tell(
            Visit visit,
            @RequestParam String bronnen,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sinds,
            @RequestParam(defaultValue = "0") int versie,
            RedirectAttributes next) {
        var filledBy = Typed.line(bronnen);
        if (!Typed.fits(filledBy, Making.LONGEST)) {
            next.addFlashAttribute("wrong", "portrait.wrong.filledBy");
            next.addFlashAttribute("filledBy", bronnen);
            return "redirect:" + visit.url();
        }
        switch (portraits.tell(
                desk.open(visit), new Making(filledBy, Days.notAfter(sinds, Days.today(clock)), false), versie)) {
            case Saved.Kept<Portrait> kept -> desk.note(visit, "portrait.changed");
            case Saved.Overtaken<Portrait> overtaken -> {
                next.addFlashAttribute("wrong", "portrait.wrong.overtaken");
                next.addFlashAttribute("filledBy", bronnen);
            }
        }
        return "redirect:" + visit.url();
    }

    @PostMapping("/cijfers-getoond")
    String showFigures(Visit visit) {
        portraits.showFigures(desk.open(visit));
        desk.note(visit, "portrait.figures-shown");
        return "redirect:" + visit.url() + "/themas";
    }
}
