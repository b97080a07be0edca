package nl.gezondewijk.cycle;

import static nl.gezondewijk.cycle.StepController.back;

import java.time.Clock;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the working group keeps with a step: notes, and what shows that it was done. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/stappen/{place:[a-z-]+}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class StepPapersController {
    private final StepDesk desk;
    private final KeepStep keep;
    private final Clock clock;

    StepPapersController(StepDesk desk, KeepStep keep, Clock clock) {
        this.desk = desk;
        this.keep = keep;
        this.clock = clock;
    }

    @PostMapping("/notities")
    String write(
            Visit visit,
            @PathVariable String place,
            @RequestParam int ronde,
            @RequestParam(defaultValue = "") String tekst,
            RedirectAttributes next) {
        var round = desk.open(visit, ronde);
        var standing = desk.standing(round, place);
        var words = Typed.lines(tekst);
        if (words.isEmpty() || words.length() > Note.LONGEST) {
            next.addFlashAttribute("typedNote", tekst);
            return back(visit, place, "wrong", "cycle.wrong.note", "notities", next);
        }
        keep.write(visit, round, standing.step().place(), words);
        return back(visit, place, "done", "cycle.done.note", "notities", next);
    }

    @PostMapping("/notities/{note:\\d{1,9}}/verwijderd")
    String removeNote(
            Visit visit,
            @PathVariable String place,
            @PathVariable int note,
            @RequestParam int ronde,
            RedirectAttributes next) {
        var round = desk.open(visit, ronde);
        desk.standing(round, place).notes().stream()
                .filter(one -> one.id() == note && StepView.mayRemove(one, visit))
                .findFirst()
                .ifPresent(one -> keep.removeNote(visit, round, one.id()));
        return back(visit, place, "done", "cycle.done.note-removed", "notities", next);
    }

    @PostMapping("/bewijzen")
    String prove(
            Visit visit,
            @PathVariable String place,
            @RequestParam int ronde,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String adres,
            @RequestParam(defaultValue = "") String datum,
            RedirectAttributes next) {
        var round = desk.open(visit, ronde);
        var standing = desk.standing(round, place);
        var title = Typed.line(titel);
        var url = Typed.line(adres);
        var day = Days.in(datum).filter(one -> !one.isAfter(Days.today(clock)) && one.getYear() >= 1990);
        if (title.isEmpty()
                || title.length() > Proof.LONGEST_TITLE
                || day.isEmpty()
                || !(url.isEmpty() || Proof.isUrl(url))) {
            next.addFlashAttribute("typedTitle", titel);
            next.addFlashAttribute("typedUrl", adres);
            next.addFlashAttribute("typedDay", datum);
            return back(visit, place, "wrong", "cycle.wrong.proof", "bewijzen", next);
        }
        keep.prove(visit, round, standing.step().place(), title, url, day.get());
        return back(visit, place, "done", "cycle.done.proof", "bewijzen", next);
    }

    @PostMapping("/bewijzen/{proof:\\d{1,9}}/verwijderd")
    String removeProof(
            Visit visit,
            @PathVariable String place,
            @PathVariable int proof,
            @RequestParam int ronde,
            RedirectAttributes next) {
        var round = desk.open(visit, ronde);
        desk.standing(round, place).proofs().stream()
                .filter(one -> one.id() == proof)
                .findFirst()
                .ifPresent(one -> keep.removeProof(visit, round, one.id()));
        return back(visit, place, "done", "cycle.done.proof-removed", "bewijzen", next);
    }
}
