package nl.gezondewijk.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@ConditionalOnWebApplication
@RequestMapping("/logboek")
@OpenTo(Audience.ADMINISTRATOR)
class TrailController {
    private static final int LINES = 50;

    private final Trail trail;
    private final Names names;
    private final MessageSource messages;

    TrailController(Trail trail, Names names, MessageSource messages) {
        this.trail = trail;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping
    String lines(
            @RequestParam(name = "soort", defaultValue = "") String action,
            @RequestParam(name = "voor", defaultValue = "" + Long.MAX_VALUE) long before,
            Locale language,
            Model model) {
        var found = trail.listBefore(before, action, LINES + 1);
        var shown = found.stream().limit(LINES).toList();
        var called = names.of(shown.stream()
                .flatMap(line -> Stream.of(line.actor(), line.object()))
                .toList());
        model.addAttribute(
                "lines",
                shown.stream().map(line -> line(line, called, language)).toList());
        model.addAttribute("actions", actions(action, language));
        model.addAttribute("newest", before == Long.MAX_VALUE);
        model.addAttribute("older", found.size() > LINES ? shown.getLast().number() : 0);
        return "audit/trail";
    }

    @GetMapping("/controle")
    String verify(Model model) {
        model.addAttribute("verdict", trail.verify());
        return "audit/verdict";
    }

    private List<ActionChoice> actions(String chosen, Locale language) {
        return trail.listActions().stream()
                .map(action -> new ActionChoice(action, words(action, language), action.equals(chosen)))
                .toList();
    }

    private TrailLine line(Entry line, java.util.Map<String, String> called, Locale language) {
        return new TrailLine(
                line.number(),
                line.at(),
                called.getOrDefault(line.actor(), words(line.actor(), language)),
                words(line.action(), language),
                called.getOrDefault(line.object(), words(line.object(), language)),
                line.outcome(),
                line.origin().equals(Trail.MACHINE) ? words(line.origin(), language) : line.origin());
    }

    /** The words of the module that wrote it, or else what it wrote. */
    private String words(String code, Locale language) {
        return String.valueOf(messages.getMessage("trail." + code, null, code, language));
    }
}

/** One line as it is shown. */
record TrailLine(
        long number,
        java.time.Instant at,
        String actor,
        String action,
        String object,
        Outcome outcome,
        String origin) {}

/** An action to filter on. */
record ActionChoice(String code, String words, boolean chosen) {}
