package nl.gezondewijk.portrait;

import java.time.Clock;
import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
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
@ForMembers(Ring.GROUP)
class VoiceController {
    private static final int LONGEST_REMARK = 300;

    private final Desk desk;
    private final Voices voices;
    private final VoicePage pages;
    private final VoiceFormPage forms;
    private final Clock clock;

    VoiceController(Desk desk, Voices voices, VoicePage pages, VoiceFormPage forms, Clock clock) {
        this.desk = desk;
        this.voices = voices;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String list(Visit visit, Model model) {
        return pages.list(visit, desk.get(visit), model);
    }

    @GetMapping("/nieuw")
    String ask(Visit visit, @RequestParam(defaultValue = "") String bij, Model model) {
        var portrait = desk.open(visit);
        var standing = forms.standing(portrait, Optional.empty());
        return forms.form(visit, portrait, 0, VoiceForm.empty(bij, Days.today(clock)), standing, model);
    }

    @PostMapping
    String add(
            Visit visit,
            VoiceForm typed,
            @RequestParam(name = "kaart.x", defaultValue = "0") int left,
            @RequestParam(name = "kaart.y", defaultValue = "0") int down,
            Model model) {
        var portrait = desk.open(visit);
        var form = forms.placed(portrait, typed);
        var standing = forms.standing(portrait, Optional.empty());
        var again = again(visit, portrait, form, standing, left, down, model);
        if (again.isPresent()) {
            return forms.form(visit, portrait, 0, again.get(), standing, model);
        }
        voices.add(portrait, form.written(), form.places(standing).orElseThrow(), visit.who());
        desk.note(visit, "portrait.voice-added");
        return "redirect:" + visit.url() + "/ervaringen";
    }

    /** The form that is to be shown once more: somebody pointed at the map, or something is wrong. */
    private Optional<VoiceForm> again(
            Visit visit, Portrait portrait, VoiceForm form, Standing standing, int left, int down, Model model) {
        if (left != 0 || down != 0) {
            return Optional.of(forms.pointed(visit, portrait, form, left, down));
        }
        var wrong = form.wrong(standing, Days.today(clock)).or(() -> forms.outside(visit, portrait, form));
        wrong.ifPresent(message -> model.addAttribute("wrong", message));
        return wrong.map(message -> form);
    }

    @GetMapping("/{voice:\\d+}")
    String edit(Visit visit, @PathVariable int voice, Model model) {
        var portrait = desk.open(visit);
        desk.note(visit, "portrait.voices-seen");
        var one = get(portrait, voice);
        var standing = forms.standing(portrait, Optional.of(one));
        return forms.form(visit, portrait, voice, VoiceForm.of(one, standing), standing, model);
    }

    @PostMapping("/{voice:\\d+}")
    String save(
            Visit visit,
            @PathVariable int voice,
            VoiceForm typed,
            @RequestParam(name = "kaart.x", defaultValue = "0") int left,
            @RequestParam(name = "kaart.y", defaultValue = "0") int down,
            Model model) {
        var portrait = desk.open(visit);
        var standing = forms.standing(portrait, Optional.of(get(portrait, voice)));
        var form = forms.placed(portrait, typed);
        var again = again(visit, portrait, form, standing, left, down, model);
        if (again.isPresent()) {
            return forms.form(visit, portrait, voice, again.get(), standing, model);
        }
        var on = form.places(standing).orElseThrow();
        return switch (voices.rewrite(portrait, voice, form.written(), on, form.revision(), visit.who())) {
            case Saved.Kept<Voice> kept -> {
                desk.note(visit, "portrait.voice-rewritten");
                yield "redirect:" + visit.url() + "/ervaringen";
            }
            case Saved.Overtaken<Voice>(var now) -> {
                model.addAttribute("theirs", now);
                yield forms.form(visit, portrait, voice, form.over(now.revision()), standing, model);
            }
        };
    }

    /** By somebody else than the writer. */
    @PostMapping("/{voice:\\d+}/gelezen")
    String read(
            Visit visit,
            @PathVariable int voice,
            @RequestParam Recognisable wie,
            @RequestParam(defaultValue = "") String opmerking,
            @RequestParam int versie,
            RedirectAttributes next) {
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
    String withdraw(Visit visit, @PathVariable int voice) {
        voices.withdraw(desk.get(visit), voice);
        desk.note(visit, "portrait.voice-withdrawn");
        return "redirect:" + visit.url() + "/ervaringen";
    }

    private Voice get(Portrait portrait, int voice) {
        return voices.find(portrait, voice).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
