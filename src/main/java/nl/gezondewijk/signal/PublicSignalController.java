package nl.gezondewijk.signal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Asker;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Saying what one sees in the neighbourhood, for everyone, and reading what became of it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(PublicSignalController.PATH + "/{wijkaanpak:\\d{1,9}}")
@OpenTo(OpenTo.Audience.EVERYONE)
class PublicSignalController {
    static final String PATH = "/signaal";

    private final Approaches approaches;
    private final SignalDesks desks;
    private final SignalPlaces places;
    private final SignalTopics topics;
    private final Signals signals;
    private final Matters matters;
    private final SignalLimit limit;

    PublicSignalController(
            Approaches approaches,
            SignalDesks desks,
            SignalPlaces places,
            SignalTopics topics,
            Signals signals,
            Matters matters,
            SignalLimit limit) {
        this.approaches = approaches;
        this.desks = desks;
        this.places = places;
        this.topics = topics;
        this.signals = signals;
        this.matters = matters;
        this.limit = limit;
    }

    @GetMapping
    String ask(@PathVariable int wijkaanpak, Here here, Model model) {
        return show(open(wijkaanpak), SignalForm.EMPTY, Set.of(), "", here, model);
    }

    @PostMapping
    String tell(
            @PathVariable int wijkaanpak,
            @ModelAttribute("form") SignalForm form,
            HttpServletResponse response,
            Here here,
            Model model) {
        var approach = open(wijkaanpak);
        var buurten = places.buurten(approach);
        var wrong = wrong(form, buurten);
        if (wrong.isEmpty() && !limit.take(Asker.current())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            wrong = "signal.wrong.often";
        }
        // words are looked through when they are few, and of who has not sent too much: it takes time
        var personal = wrong.isEmpty() ? form.personal(buurten) : Set.<Personal>of();
        if (form.isRefusedFor(personal)) {
            wrong = "signal.wrong.personal";
        }
        if (wrong.isEmpty() && !keep(approach, form, buurten)) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            wrong = "signal.wrong.full";
        }
        return wrong.isEmpty()
                ? "redirect:" + url(wijkaanpak) + "/bedankt"
                : show(approach, form, personal, wrong, here, model);
    }

    private static String wrong(SignalForm form, List<Area> buurten) {
        if (form.words().isEmpty() || form.words().length() > Signal.LONGEST) {
            return "signal.wrong.words";
        }
        return form.area(buurten).isEmpty() ? "signal.wrong.place" : "";
    }

    private boolean keep(Approach approach, SignalForm form, List<Area> buurten) {
        var topic = topics.find(form.topic()).map(SignalTopics.SignalTopic::key).orElse("");
        return signals.note(approach, topic, form.words(), form.area(buurten).orElseThrow(), form.teller());
    }

    @GetMapping("/bedankt")
    String thank(@PathVariable int wijkaanpak, Here here, Model model) {
        var approach = open(wijkaanpak);
        model.addAttribute("page", Page.titled(here.say("signal.thanks")));
        model.addAttribute("approach", approach.name());
        model.addAttribute("url", url(wijkaanpak));
        return "signal/thanks";
    }

    /** An approach that takes no signals is as good as none here. */
    private Approach open(int id) {
        return approaches
                .find(id)
                .filter(one -> desks.isOpen(one.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Approach approach, SignalForm form, Set<Personal> personal, String wrong, Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("signal.ask")));
        model.addAttribute("approach", approach.name());
        model.addAttribute("url", url(approach.id()));
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("ask", SignalView.Ask.of(topics.list(), places.buurten(approach), personal, here));
        model.addAttribute(
                "answered",
                matters.list(approach).stream()
                        .filter(one -> one.end().isPresent())
                        .map(one -> SignalView.MatterView.of(one, "", here))
                        .toList());
        return "signal/ask";
    }

    static String url(int approach) {
        return PATH + "/" + approach;
    }
}
