package nl.gezondewijk.portrait;

import java.time.Clock;
import java.time.LocalDate;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
import nl.gezondewijk.portrait.Portrait.State;
import nl.gezondewijk.portrait.Portraits.Making;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.AccessDeniedException;
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
@ForMembers(Ring.FACILITATORS)
class StateController {
    private final Desk desk;
    private final Portraits portraits;
    private final Versions versions;
    private final AdoptPortrait adopt;
    private final BeginPortrait begin;
    private final Clock clock;

    StateController(
            Desk desk, Portraits portraits, Versions versions, AdoptPortrait adopt, BeginPortrait begin, Clock clock) {
        this.desk = desk;
        this.portraits = portraits;
        this.versions = versions;
        this.adopt = adopt;
        this.begin = begin;
        this.clock = clock;
    }

    @PostMapping("/gedeeld")
    String share(Visit visit) {
        return move(visit, State.SHARED, "portrait.shared");
    }

    @PostMapping("/concept")
    String withdraw(Visit visit) {
        return move(visit, State.DRAFT, "portrait.drafted");
    }

    private String move(Visit visit, State to, String deed) {
        portraits.move(desk.open(visit), to);
        desk.note(visit, deed);
        return "redirect:" + visit.url();
    }

    @PostMapping("/vastgesteld")
    @ForMembers(value = Ring.FACILITATORS, also = Part.COMMISSIONER)
    String adopt(
            Visit visit,
            @RequestParam(defaultValue = "") String door,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate op,
            @RequestParam(defaultValue = "false") boolean iedereen,
            RedirectAttributes next) {
        var portrait = desk.open(visit);
        if (!visit.leads() && portrait.state() != State.SHARED) {
            throw new AccessDeniedException("a commissioner adopts what was shared");
        }
        var in = Typed.line(door);
        if (!Typed.fits(in, Making.LONGEST) || portrait.figuresHidden()) {
            next.addFlashAttribute(
                    "wrong", portrait.figuresHidden() ? "portrait.wrong.hidden" : "portrait.wrong.adopted");
            return "redirect:" + visit.url() + "#vaststellen";
        }
        if (adopt.adopt(portrait, in, Days.notAfter(op, Days.today(clock)), iedereen, visit.who())) {
            desk.note(visit, "portrait.adopted");
        }
        return "redirect:" + visit.url();
    }

    @PostMapping("/versies/{number:\\d+}/openbaar")
    String open(Visit visit, @PathVariable int number) {
        var version = desk.get(visit, number);
        versions.open(version);
        desk.note(visit, "portrait.opened");
        return "redirect:" + visit.url(version);
    }

    @PostMapping("/versies/{number:\\d+}/besloten")
    String close(Visit visit, @PathVariable int number) {
        var version = desk.get(visit, number);
        versions.close(version);
        desk.note(visit, "portrait.closed");
        return "redirect:" + visit.url(version);
    }

    @PostMapping("/volgende-versie")
    String next(Visit visit) {
        var newest = desk.get(visit);
        if (!newest.isOpen()) {
            begin.next(newest, Days.today(clock), visit.who());
            desk.note(visit, "portrait.next-begun");
        }
        return "redirect:" + visit.url();
    }
}
