package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.TooLarge;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A list of parties and people: handed in, looked through beside what was known, and taken in. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/inlezen")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class BatchController {
    private final Batches batches;
    private final TakeIn takeIn;
    private final BatchViews views;
    private final NetworkDesk desk;
    private final Clock clock;

    BatchController(Batches batches, TakeIn takeIn, BatchViews views, NetworkDesk desk, Clock clock) {
        this.batches = batches;
        this.takeIn = takeIn;
        this.views = views;
        this.desk = desk;
        this.clock = clock;
    }

    /** Also for a file that was too large to be read at all. */
    @GetMapping
    String ask(
            Visit visit,
            @RequestAttribute(name = TooLarge.MOST, required = false) @Nullable Long larger,
            HttpServletResponse response,
            Model model) {
        return larger == null
                ? form(visit, "", model)
                : refused(visit, "network.batch.wrong.large", HttpStatus.CONTENT_TOO_LARGE, response, model);
    }

    @PostMapping
    String handIn(
            Visit visit,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "TOGETHER") String doel,
            @RequestParam(defaultValue = "TASK") String grondslag,
            HttpServletResponse response,
            Model model) {
        if (bestand == null || bestand.isEmpty()) {
            return refused(visit, "network.batch.wrong.none", HttpStatus.BAD_REQUEST, response, model);
        }
        var name = Typed.line(bestand.getOriginalFilename());
        return switch (ReadList.of(bytes(bestand), name)) {
            case Batch.Read.Refused(var why) -> refused(visit, why, HttpStatus.BAD_REQUEST, response, model);
            case Batch.Read.Rows(var rows, var problems) ->
                "redirect:"
                        + visit.url() + "/inlezen/"
                        + batches.add(new Batch(0, name, keeping(doel, grondslag), rows, problems), visit);
        };
    }

    @GetMapping("/{id:\\d+}")
    String show(Visit visit, @PathVariable int id, Model model) {
        var batch = batch(visit, id);
        desk.note(visit, "network.people-seen");
        desk.frame(visit, visit.say("network.batch.look"), "/inlezen", model);
        views.show(batch, visit, model);
        return "network/batch";
    }

    @PostMapping("/{id:\\d+}/verwerkt")
    String take(Visit visit, @PathVariable int id, @RequestParam Map<String, String> said, RedirectAttributes next) {
        var taken = takeIn.take(batch(visit, id), new TakeIn.Decisions(said), visit);
        taken.ifPresent(
                one -> next.addFlashAttribute("done", visit.say("network.batch.taken", one.added(), one.merged())));
        return "redirect:" + visit.url();
    }

    @PostMapping("/{id:\\d+}/weggegooid")
    String throwAway(Visit visit, @PathVariable int id, RedirectAttributes next) {
        batches.remove(batch(visit, id).id());
        next.addFlashAttribute("done", visit.say("network.batch.thrown"));
        return "redirect:" + visit.url();
    }

    private Batch batch(Visit visit, int id) {
        return batches.find(visit.approach().id(), id).orElseThrow(NetworkDesk::unknown);
    }

    private Keeping keeping(String purpose, String basis) {
        return new Keeping(
                Fields.one(Keeping.Purpose.class, purpose).orElse(Keeping.Purpose.TOGETHER),
                Fields.one(Keeping.Basis.class, basis).orElse(Keeping.Basis.TASK),
                Days.today(clock).plusYears(1));
    }

    private String refused(Visit visit, String why, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        var good = visit.here().sayOr(why + ".good", "");
        return form(visit, (visit.say(why) + " " + good).strip(), model);
    }

    private String form(Visit visit, String wrong, Model model) {
        desk.frame(visit, visit.say("network.batch.title"), "/inlezen", model);
        model.addAttribute("wrong", wrong);
        model.addAttribute(
                "waiting",
                batches.list(visit.approach().id()).stream()
                        .flatMap(id -> batches.find(visit.approach().id(), id).stream())
                        .toList());
        return "network/batchForm";
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getSize() > Batch.MOST_BYTES ? new byte[Batch.MOST_BYTES + 1] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
