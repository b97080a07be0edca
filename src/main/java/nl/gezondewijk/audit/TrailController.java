package nl.gezondewijk.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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

    private static final int AT_A_TIME = 1_000;
    private static final int MOST_ABOUT_SOMEBODY = 200;

    private final Trail trail;
    private final Names names;

    TrailController(Trail trail, Names names) {
        this.trail = trail;
        this.names = names;
    }

    @GetMapping
    String lines(
            @RequestParam(name = "soort", defaultValue = "") String action,
            @RequestParam(name = "voor", defaultValue = "" + Long.MAX_VALUE) long before,
            Here here,
            Model model) {
        var found = trail.listBefore(before, action, LINES + 1);
        var shown = found.stream().limit(LINES).toList();
        var telling = new Telling(here, names);
        model.addAttribute("lines", telling.tell(shown));
        model.addAttribute(
                "actions",
                trail.listActions().stream()
                        .map(one -> new ActionChoice(one, telling.words(one), one.equals(action)))
                        .toList());
        model.addAttribute("newest", before == Long.MAX_VALUE);
        model.addAttribute("older", found.size() > LINES ? shown.getLast().number() : 0);
        return "audit/trail";
    }

    @GetMapping("/controle")
    String verify(Model model) {
        model.addAttribute("verdict", trail.verify());
        return "audit/verdict";
    }

    /** All of it, in words and as it was written, with the hashes by which others can see that nothing was changed. */
    @GetMapping("/logboek.csv")
    void export(
            @RequestParam(name = "soort", defaultValue = "") String action,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here)
            throws IOException {
        trail.record(by, "audit.exported", by.reference(), Outcome.DONE, from.getRemoteAddr());
        var telling = new Telling(here, names);
        CsvTable.send("logboek", response, table -> {
            table.row(Stream.of(
                            "number",
                            "at",
                            "actor",
                            "action",
                            "object",
                            "outcome",
                            "origin",
                            "actorCode",
                            "actionCode",
                            "objectCode",
                            "previous",
                            "hash")
                    .map(column -> here.say("audit.column." + column))
                    .toArray());
            trail.read(action, AT_A_TIME, lines -> write(lines, telling, table));
        });
    }

    private static void write(List<Trail.Sealed> lines, Telling telling, CsvTable table) {
        var told = telling.tell(lines.stream().map(Trail.Sealed::entry).toList());
        for (int i = 0; i < lines.size(); i++) {
            var line = told.get(i);
            var entry = lines.get(i).entry();
            table.row(
                    entry.number(),
                    entry.at(),
                    line.actor(),
                    line.action(),
                    line.object(),
                    telling.outcome(entry),
                    line.origin(),
                    entry.actor(),
                    entry.action(),
                    entry.object(),
                    entry.previous(),
                    lines.get(i).hash());
        }
    }

    /** What others did with one's own account, or saw of it. */
    @GetMapping("/over-mij")
    @OpenTo(Audience.SIGNED_IN)
    String aboutMe(Actor reader, Here here, Model model) {
        var lines = trail.listAbout(reader.reference(), MOST_ABOUT_SOMEBODY);
        model.addAttribute("lines", new Telling(here, names).tell(lines));
        model.addAttribute("most", MOST_ABOUT_SOMEBODY);
        return "audit/aboutMe";
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
