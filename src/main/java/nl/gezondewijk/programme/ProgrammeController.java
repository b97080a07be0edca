package nl.gezondewijk.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.gezondewijk.account.People;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.page.Page;
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

/** Programmes: one's own, the page of one, and who keeps it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(ProgrammeController.PATH)
@OpenTo(Audience.SIGNED_IN)
class ProgrammeController {
    static final String PATH = "/programmas";

    private final Programmes programmes;
    private final Overview overview;
    private final People people;

    ProgrammeController(Programmes programmes, Overview overview, People people) {
        this.programmes = programmes;
        this.overview = overview;
        this.people = people;
    }

    @GetMapping
    String list(Actor reader, Here here, Model model) {
        model.addAttribute(
                "page",
                Page.titled(here.say("programme.title"))
                        .under(List.of(new Page.Crumb(here.say("approach.title"), "/wijkaanpakken"))));
        model.addAttribute(
                "programmes", here.may(Audience.ADMINISTRATOR) ? programmes.list() : programmes.listOf(reader));
        return "programme/list";
    }

    @PostMapping
    @OpenTo(Audience.ADMINISTRATOR)
    String make(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String regio,
            Actor by,
            HttpServletRequest from,
            RedirectAttributes next) {
        if (!Typed.fits(Typed.line(naam), Programme.LONGEST) || !Typed.fits(Typed.line(regio), Programme.LONGEST)) {
            next.addFlashAttribute("wrong", "programme.wrong");
            next.addFlashAttribute("name", naam);
            next.addFlashAttribute("region", regio);
            return "redirect:" + PATH + "#nieuw";
        }
        return "redirect:" + PATH + "/"
                + programmes.make(Typed.line(naam), Typed.line(regio), by, from.getRemoteAddr());
    }

    /** For who keeps it; to another it is as if there were none. */
    @GetMapping("/{programme:\\d+}")
    String one(@PathVariable int programme, Actor reader, Here here, Model model) {
        var one = get(programme);
        if (!one.isKeptBy(reader) && !here.may(Audience.ADMINISTRATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "page", Page.titled(one.name()).under(List.of(new Page.Crumb(here.say("programme.title"), PATH))));
        model.addAttribute("programme", one);
        model.addAttribute("approaches", overview.of(one, reader, here));
        model.addAttribute("parties", overview.parties(one, here));
        model.addAttribute("keepers", KeeperView.list(one, people, here));
        return "programme/one";
    }

    @PostMapping("/{programme:\\d+}/beheerders")
    @OpenTo(Audience.ADMINISTRATOR)
    String entrust(
            @PathVariable int programme,
            @RequestParam(defaultValue = "") String email,
            Actor by,
            HttpServletRequest from,
            RedirectAttributes next) {
        var one = get(programme);
        var person = people.findByEmail(email);
        if (person.isEmpty()) {
            next.addFlashAttribute("wrong", "programme.keeper.wrong");
            next.addFlashAttribute("email", email);
        } else {
            programmes.entrust(one, person.get().reference(), by, from.getRemoteAddr());
        }
        return "redirect:" + one.url() + "#beheerders";
    }

    @PostMapping("/{programme:\\d+}/beheerders/{keeper:\\d+}/beeindigd")
    @OpenTo(Audience.ADMINISTRATOR)
    String relieve(@PathVariable int programme, @PathVariable int keeper, Actor by, HttpServletRequest from) {
        var one = get(programme);
        programmes.relieve(one, keeper, by, from.getRemoteAddr());
        return "redirect:" + one.url() + "#beheerders";
    }

    private Programme get(int id) {
        return programmes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
