package nl.gezondewijk.portrait;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.portrait.Portrait.State;
import nl.gezondewijk.portrait.Portraits.Making;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way of a portrait from draft to adopted, and on to a next version: the facilitator's. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Part.FACILITATOR)
class StateController {
    private final Desk desk;
    private final Portraits portraits;
    private final AdoptPortrait adopt;
    private final Clock clock;

    StateController(Desk desk, Portraits portraits, AdoptPortrait adopt, Clock clock) {
        this.desk = desk;
        this.portraits = portraits;
        this.adopt = adopt;
        this.clock = clock;
    }

    @PostMapping("/gedeeld")
    String share(@PathVariable int approach, HttpServletRequest from, Here here) {
        return move(approach, State.SHARED, "portrait.shared", from, here);
    }

    @PostMapping("/concept")
    String withdraw(@PathVariable int approach, HttpServletRequest from, Here here) {
        return move(approach, State.DRAFT, "portrait.drafted", from, here);
    }

    private String move(int approach, State to, String deed, HttpServletRequest from, Here here) {
        var visit = desk.visit(approach, from, here);
        portraits.move(desk.open(visit), to);
        desk.note(visit, deed);
        return "redirect:" + visit.url();
    }

    @PostMapping("/vastgesteld")
    String adopt(
            @PathVariable int approach,
            @RequestParam(defaultValue = "") String door,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate op,
            HttpServletRequest from,
            Here here,
            RedirectAttributes next) {
        var visit = desk.visit(approach, from, here);
        var portrait = desk.open(visit);
        var in = Typed.line(door);
        if (!Typed.fits(in, Making.LONGEST) || portrait.figuresHidden()) {
            next.addFlashAttribute(
                    "wrong", portrait.figuresHidden() ? "portrait.wrong.hidden" : "portrait.wrong.adopted");
            return "redirect:" + visit.url() + "#vaststellen";
        }
        if (adopt.adopt(portrait, in, Days.notAfter(op, Days.today(clock)), visit.who())) {
            desk.note(visit, "portrait.adopted");
        }
        return "redirect:" + visit.url();
    }

    @PostMapping("/volgende-versie")
    String next(@PathVariable int approach, HttpServletRequest from, Here here) {
        var visit = desk.visit(approach, from, here);
        var newest = desk.get(visit);
        if (!newest.isOpen()) {
            portraits.beginNext(newest, Days.today(clock), visit.who());
            desk.note(visit, "portrait.next-begun");
        }
        return "redirect:" + visit.url();
    }
}
