package nl.gezondewijk.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox: what was sent, what waits, and what somebody has to pass on. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(OutboxController.HOME)
@OpenTo(Audience.ADMINISTRATOR)
class OutboxController {
    static final String HOME = "/uitgaande-post";
    private static final int MOST = 200;

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping
    String list(Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("mail.title")));
        model.addAttribute("sent", outbox.isSent());
        model.addAttribute(
                "letters",
                outbox.list(MOST).stream().map(one -> LetterView.of(one, here)).toList());
        return "mail/outbox";
    }

    @GetMapping("/{id:\\d{1,9}}")
    String one(@PathVariable int id, Actor by, HttpServletRequest from, Here here, Model model) {
        var letter = outbox.read(id, by, from.getRemoteAddr())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "page",
                Page.titled(here.say("mail.one", String.valueOf(id)))
                        .under(List.of(new Page.Crumb(here.say("mail.title"), HOME))));
        model.addAttribute("sent", outbox.isSent());
        model.addAttribute("letter", LetterView.of(letter, here));
        return "mail/letter";
    }

    @PostMapping("/{id:\\d{1,9}}/doorgegeven")
    String passOn(@PathVariable int id, Actor by, HttpServletRequest from, RedirectAttributes next) {
        return back(outbox.passOn(id, by, from.getRemoteAddr()), "passed-on", next);
    }

    @PostMapping("/{id:\\d{1,9}}/opnieuw")
    String again(@PathVariable int id, Actor by, HttpServletRequest from, RedirectAttributes next) {
        return back(outbox.again(id, by, from.getRemoteAddr()), "again", next);
    }

    @PostMapping("/{id:\\d{1,9}}/weggegooid")
    String throwAway(@PathVariable int id, Actor by, HttpServletRequest from, RedirectAttributes next) {
        return back(outbox.throwAway(id, by, from.getRemoteAddr()), "thrown-away", next);
    }

    /** Two may do the same at once: the second reads that it was done. */
    private static String back(boolean done, String deed, RedirectAttributes next) {
        next.addFlashAttribute("done", done ? "mail.done." + deed : "mail.done.not");
        return "redirect:" + HOME;
    }
}
