package nl.gezondewijk.portrait;

import java.util.List;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
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

/** The themes of a portrait, before and after the group sees figures, and what they came from. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret/themas")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class ThemeController {
    private final Desk desk;
    private final GroupThemes themes;
    private final Looking looking;
    private final Voices voices;
    private final Offers offers;
    private final FigureNames names;

    ThemeController(Desk desk, GroupThemes themes, Looking looking, Voices voices, Offers offers, FigureNames names) {
        this.desk = desk;
        this.themes = themes;
        this.looking = looking;
        this.voices = voices;
        this.offers = offers;
        this.names = names;
    }

    @GetMapping
    String list(Visit visit, Model model) {
        var portrait = desk.open(visit);
        var sight = looking.at(portrait, visit);
        desk.frame(visit, visit.say("portrait.themes.title"), "/themas", sight.sources(), model);
        model.addAttribute("hidden", portrait.figuresHidden());
        model.addAttribute("themes", views(visit, portrait, sight).themes());
        model.addAttribute("findings", sight.findings());
        return "portrait/themes";
    }

    private PortraitViews views(Visit visit, Portrait portrait, Sight sight) {
        return new PortraitViews(visit, portrait, sight, voices.list(portrait), names);
    }

    /** Named by hand, or from a finding that it keeps as its ground. */
    @PostMapping
    String add(
            Visit visit,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String cijfer,
            RedirectAttributes next) {
        var portrait = desk.open(visit);
        var name = Typed.line(naam);
        var wrong = Typed.fits(name, Theme.LONGEST_NAME)
                ? themes.add(portrait, name, "").isPresent() ? "" : "portrait.wrong.themeTwice"
                : "portrait.wrong.theme";
        if (!wrong.isEmpty()) {
            next.addFlashAttribute("wrong", wrong);
            next.addFlashAttribute("typed", naam);
            return "redirect:" + visit.url() + "/themas#nieuw-thema";
        }
        if (offers.offers(cijfer)) {
            var made = desk.open(visit).themes().getLast();
            themes.ground(made, Offers.ground(cijfer, looking.at(portrait, visit)));
        }
        desk.note(visit, "portrait.theme-named");
        return "redirect:" + visit.url() + "/themas";
    }

    @GetMapping("/{theme:\\d+}")
    String edit(Visit visit, @PathVariable int theme, Model model) {
        var portrait = desk.open(visit);
        var one = get(portrait, theme);
        return form(visit, portrait, one, new ThemeForm(one.name(), one.story(), one.revision()), model);
    }

    @PostMapping("/{theme:\\d+}")
    String save(
            Visit visit,
            @PathVariable int theme,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String verhaal,
            @RequestParam(defaultValue = "0") int versie,
            Model model) {
        var form = new ThemeForm(naam, verhaal, versie);
        var portrait = desk.open(visit);
        var one = get(portrait, theme);
        var wrong = form.wrong(portrait, one);
        if (wrong.isPresent()) {
            model.addAttribute("wrong", wrong.get());
            return form(visit, portrait, one, form, model);
        }
        return switch (themes.save(portrait, theme, form.name(), form.words(), form.versie())) {
            case Saved.Kept<Theme> kept -> {
                desk.note(visit, "portrait.theme-written");
                yield "redirect:" + visit.url() + "/themas";
            }
            case Saved.Overtaken<Theme>(var now) -> {
                model.addAttribute("theirs", now);
                yield form(visit, portrait, now, form.over(now.revision()), model);
            }
        };
    }

    private String form(Visit visit, Portrait portrait, Theme theme, ThemeForm form, Model model) {
        var sight = looking.at(portrait, visit);
        desk.frame(visit, theme.name(), "/themas", sight.sources(), model);
        model.addAttribute("theme", views(visit, portrait, sight).theme(theme));
        model.addAttribute("form", form);
        model.addAttribute("hidden", portrait.figuresHidden());
        model.addAttribute("like", suggested(theme, sight));
        model.addAttribute("others", otherFigures(theme, portrait, visit));
        return "portrait/themeForm";
    }

    /** A figure that may be meant, or is in the portrait anyway. */
    record Suggested(String key, String says) {}

    private List<Suggested> suggested(Theme theme, Sight sight) {
        return offers.like(theme, sight).stream()
                .map(key -> new Suggested(key, sight.of(key).orElseThrow().sentence()))
                .toList();
    }

    private List<Suggested> otherFigures(Theme theme, Portrait portrait, Visit visit) {
        return portrait.indicators().stream()
                .filter(key -> !names.isClosed(key))
                .filter(key -> theme.grounds().stream()
                        .noneMatch(one -> one.indicator().equals(key)))
                .map(key -> new Suggested(key, names.of(key, visit.here())))
                .toList();
    }

    @PostMapping("/{theme:\\d+}/verwijderd")
    String remove(Visit visit, @PathVariable int theme) {
        themes.remove(desk.open(visit), theme);
        desk.note(visit, "portrait.theme-removed");
        return "redirect:" + visit.url() + "/themas";
    }

    static Theme get(Portrait portrait, int theme) {
        return portrait.theme(theme).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
