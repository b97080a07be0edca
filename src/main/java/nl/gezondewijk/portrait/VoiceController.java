package nl.gezondewijk.portrait;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.portrait.Voice.Recognisable;
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

/** Experience beside the figures: written down by one, read by another, and taken back by whose it is. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret/ervaringen")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers({Part.FACILITATOR, Part.MEMBER})
class VoiceController {
    private static final int LONGEST_REMARK = 300;

    private final Desk desk;
    private final Voices voices;
    private final VoicePage pages;
    private final Clock clock;

    VoiceController(Desk desk, Voices voices, VoicePage pages, Clock clock) {
        this.desk = desk;
        this.voices = voices;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable int approach, HttpServletRequest from, Here here, Model model) {
        var visit = desk.visit(approach, from, here);
        return pages.list(visit, desk.get(visit), model);
    }

    @GetMapping("/nieuw")
    String ask(
            @PathVariable int approach,
            @RequestParam(defaultValue = "") String bij,
            HttpServletRequest from,
            Here here,
            Model model) {
        var visit = desk.visit(approach, from, here);
        return pages.form(visit, desk.open(visit), 0, VoiceForm.empty(bij, Days.today(clock)), model);
    }

    @PostMapping
    String add(
            @PathVariable int approach,
            VoiceForm form,
            @RequestParam(name = "kaart.x", defaultValue = "0") int left,
            @RequestParam(name = "kaart.y", defaultValue = "0") int down,
            HttpServletRequest from,
            Here here,
            Model model) {
        var visit = desk.visit(approach, from, here);
        var portrait = desk.open(visit);
        var again = again(visit, portrait, form, left, down, model);
        if (again.isPresent()) {
            return pages.form(visit, portrait, 0, again.get(), model);
        }
        voices.add(portrait, form.written(), form.place(portrait).orElseThrow(), visit.who());
        desk.note(visit, "portrait.voice-added");
        return "redirect:" + visit.url() + "/ervaringen";
    }

    /** The form that is to be shown once more: somebody pointed at the map, or something is wrong. */
    private Optional<VoiceForm> again(Visit visit, Portrait portrait, VoiceForm form, int left, int down, Model model) {
        if (left != 0 || down != 0) {
            return Optional.of(pages.pointed(visit, portrait, form, left, down));
        }
        var wrong = form.wrong(portrait, Days.today(clock)).or(() -> pages.outside(visit, portrait, form));
        wrong.ifPresent(message -> model.addAttribute("wrong", message));
        return wrong.map(message -> form);
    }

    @GetMapping("/{voice:\\d+}")
    String edit(@PathVariable int approach, @PathVariable int voice, HttpServletRequest from, Here here, Model model) {
        var visit = desk.visit(approach, from, here);
        var portrait = desk.open(visit);
        desk.note(visit, "portrait.voices-seen");
        return pages.form(visit, portrait, voice, VoiceForm.of(get(portrait, voice)), model);
    }

    @PostMapping("/{voice:\\d+}")
    String save(
            @PathVariable int approach,
            @PathVariable int voice,
            VoiceForm form,
            @RequestParam(name = "kaart.x", defaultValue = "0") int left,
            @RequestParam(name = "kaart.y", defaultValue = "0") int down,
            HttpServletRequest from,
            Here here,
            Model model) {
        var visit = desk.visit(approach, from, here);
        var portrait = desk.open(visit);
        get(portrait, voice);
        var again = again(visit, portrait, form, left, down, model);
        if (again.isPresent()) {
            return pages.form(visit, portrait, voice, again.get(), model);
        }
        return switch (voices.rewrite(portrait, voice, form.written(), form.revision(), visit.who())) {
            case Saved.Kept<Voice> kept -> {
                voices.place(portrait, voice, form.place(portrait).orElseThrow());
                desk.note(visit, "portrait.voice-rewritten");
                yield "redirect:" + visit.url() + "/ervaringen";
            }
            case Saved.Overtaken<Voice>(var now) -> {
                model.addAttribute("theirs", now);
                yield pages.form(visit, portrait, voice, form.over(now.revision()), model);
            }
        };
    }

    /** By somebody else than the writer. */
    @PostMapping("/{voice:\\d+}/gelezen")
    String read(
            @PathVariable int approach,
            @PathVariable int voice,
            @RequestParam Recognisable wie,
            @RequestParam(defaultValue = "") String opmerking,
            @RequestParam int versie,
            HttpServletRequest from,
            Here here,
            RedirectAttributes next) {
        var visit = desk.visit(approach, from, here);
        var remark = Typed.line(opmerking);
        boolean told = remark.length() <= LONGEST_REMARK && (wie != Recognisable.OTHERS || !remark.isEmpty());
        if (!told) {
            next.addFlashAttribute("wrong", "portrait.wrong.remark");
        } else if (voices.read(desk.open(visit), voice, versie, wie, remark, visit.who())) {
            desk.note(visit, "portrait.voice-read");
        } else {
            desk.refused(visit, "portrait.voice-read");
            next.addFlashAttribute("wrong", "portrait.wrong.reader");
        }
        return "redirect:" + visit.url() + "/ervaringen#e" + voice;
    }

    /** Also of a version that was adopted: whoever takes their words back may do so any day. */
    @PostMapping("/{voice:\\d+}/ingetrokken")
    String withdraw(@PathVariable int approach, @PathVariable int voice, HttpServletRequest from, Here here) {
        var visit = desk.visit(approach, from, here);
        voices.withdraw(desk.get(visit), voice);
        desk.note(visit, "portrait.voice-withdrawn");
        return "redirect:" + visit.url() + "/ervaringen";
    }

    private Voice get(Portrait portrait, int voice) {
        return voices.find(portrait, voice).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
