package nl.gezondewijk.portrait;

import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
import nl.gezondewijk.portrait.Portrait.State;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What partners say of a chapter while the portrait is shared, and what the group answers. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class CommentController {
    private final Desk desk;
    private final Comments comments;

    CommentController(Desk desk, Comments comments) {
        this.desk = desk;
        this.comments = comments;
    }

    @PostMapping("/hoofdstukken/{chapter:\\d+}/reacties")
    @ForMembers(Ring.PARTNERS)
    String comment(
            Visit visit,
            @PathVariable int chapter,
            @RequestParam(defaultValue = "") String reactie,
            RedirectAttributes next) {
        var portrait = desk.open(visit);
        var words = Typed.lines(reactie);
        if (portrait.state() != State.SHARED || !Typed.fits(words, Comment.LONGEST)) {
            next.addFlashAttribute(
                    "wrong", portrait.state() == State.SHARED ? "portrait.wrong.comment" : "portrait.wrong.notShared");
            next.addFlashAttribute("comment", reactie);
            next.addFlashAttribute("commented", chapter);
            return "redirect:" + visit.url() + "#h" + chapter;
        }
        comments.add(ChapterController.get(portrait, chapter), words, visit.who());
        desk.note(visit, "portrait.commented");
        return "redirect:" + visit.url() + "#h" + chapter;
    }

    @PostMapping("/reacties/{comment:\\d+}/beantwoord")
    @ForMembers(Ring.GROUP)
    String answer(
            Visit visit,
            @PathVariable int comment,
            @RequestParam(defaultValue = "") String antwoord,
            RedirectAttributes next) {
        var portrait = desk.open(visit);
        var words = Typed.lines(antwoord);
        if (!Typed.fits(words, Comment.LONGEST)) {
            next.addFlashAttribute("wrong", "portrait.wrong.comment");
            next.addFlashAttribute("answer", antwoord);
            next.addFlashAttribute("answered", comment);
            return "redirect:" + visit.url() + "#r" + comment;
        }
        comments.answer(portrait, comment, words, visit.who());
        desk.note(visit, "portrait.answered");
        return "redirect:" + visit.url() + "#r" + comment;
    }
}
