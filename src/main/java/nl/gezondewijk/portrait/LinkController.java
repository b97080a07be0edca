package nl.gezondewijk.portrait;

import java.util.List;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the themes of a portrait hang together. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret/samenhang")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class LinkController {
    private final Desk desk;
    private final ThemeLinks links;
    private final Voices voices;
    private final FigureNames names;

    LinkController(Desk desk, ThemeLinks links, Voices voices, FigureNames names) {
        this.desk = desk;
        this.links = links;
        this.voices = voices;
        this.names = names;
    }

    /** An arrow as it is typed. */
    record LinkForm(int van, Link.Kind werking, int naar, String omdat) {}

    @GetMapping
    String web(Visit visit, Model model) {
        return web(visit, desk.open(visit), new LinkForm(0, Link.Kind.WORSENS, 0, ""), "", model);
    }

    private String web(Visit visit, Portrait portrait, LinkForm form, String wrong, Model model) {
        var views = new PortraitViews(visit, portrait, Sight.NONE, voices.list(portrait), names);
        desk.frame(visit, visit.say("portrait.web.title"), "/samenhang", List.of(), model);
        model.addAttribute("themes", portrait.themes());
        model.addAttribute("web", new WebViews(visit.here(), portrait, views).view());
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        return "portrait/web";
    }

    @PostMapping
    String draw(
            Visit visit,
            @RequestParam(defaultValue = "0") int van,
            @RequestParam(defaultValue = "WORSENS") Link.Kind werking,
            @RequestParam(defaultValue = "0") int naar,
            @RequestParam(defaultValue = "") String omdat,
            Model model) {
        var form = new LinkForm(van, werking, naar, omdat);
        var portrait = desk.open(visit);
        var because = Typed.line(omdat);
        boolean two = van != naar
                && portrait.theme(van).isPresent()
                && portrait.theme(naar).isPresent();
        if (!two || because.length() > Link.LONGEST) {
            var wrong = two ? "portrait.wrong.because" : "portrait.wrong.link";
            return web(visit, portrait, form, wrong, model);
        }
        links.draw(portrait, van, naar, werking, because);
        desk.note(visit, "portrait.link-drawn");
        return "redirect:" + visit.url() + "/samenhang";
    }

    @PostMapping("/{link:\\d+}/verwijderd")
    String remove(Visit visit, @PathVariable int link) {
        links.remove(desk.open(visit), link);
        desk.note(visit, "portrait.link-removed");
        return "redirect:" + visit.url() + "/samenhang";
    }
}
