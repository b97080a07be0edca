package nl.gezondewijk.source;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Differences;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One load: how far it is, what was found in it, and what it changed. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
@RequestMapping("/bronnen/ladingen/{id}")
class LoadController {
    private static final int SHOWN = 100;

    private final Loads loads;
    private final LoadFindings findings;
    private final LoadJobs jobs;
    private final Differences differences;
    private final Indicators indicators;
    private final Uploads uploads;
    private final Clock clock;

    LoadController(
            Loads loads,
            LoadFindings findings,
            LoadJobs jobs,
            Differences differences,
            Indicators indicators,
            Uploads uploads,
            Clock clock) {
        this.loads = loads;
        this.findings = findings;
        this.jobs = jobs;
        this.differences = differences;
        this.indicators = indicators;
        this.uploads = uploads;
        this.clock = clock;
    }

    @GetMapping
    String load(@PathVariable int id, Here here, Model model) {
        var load = get(id);
        var found = findings.list(id, SHOWN + 1);
        var view = LoadView.of(load, here, clock.instant());
        var changes = LoadView.release(load).map(differences::count).orElse(List.of());
        model.addAttribute(
                "page",
                Page.titled(view.subject()).under(List.of(new Page.Crumb(here.say("source.title"), "/bronnen"))));
        model.addAttribute("load", view);
        model.addAttribute(
                "details",
                new LoadView.Details(
                        LoadView.Tally.of(findings.counts(id), here),
                        LoadView.FindingView.of(found.stream().limit(SHOWN).toList(), here),
                        found.size() > SHOWN,
                        LoadView.ChangeView.of(changes, indicators, here)));
        return "source/load";
    }

    @PostMapping("/geannuleerd")
    String cancel(@PathVariable int id, HttpServletRequest from) {
        get(id);
        loads.cancel(id, Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        uploads.clean(get(id)); // one at work is still to hear of it, and cleans up itself
        return "redirect:/bronnen/ladingen/" + id;
    }

    @PostMapping("/hervat")
    String resume(@PathVariable int id, HttpServletRequest from) {
        if (!get(id).state().isOver()) {
            jobs.resume(id, Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        }
        return "redirect:/bronnen/ladingen/" + id;
    }

    @GetMapping("/bevindingen.csv")
    void findings(@PathVariable int id, Here here, HttpServletResponse response) throws IOException {
        var subject = get(id).subject();
        CsvTable.send("bevindingen-" + id, response, csv -> {
            csv.row("levering", "plaats", "kolom", "waarde", "regel", "ernst", "uitleg");
            findings.list(id)
                    .forEach(one -> csv.row(
                            subject,
                            one.place(),
                            one.column(),
                            one.value(),
                            one.rule(),
                            one.rule().isError() ? "fout" : "let op",
                            here.say(one.rule().key())));
        });
    }

    @GetMapping("/wijzigingen.csv")
    void changes(@PathVariable int id, HttpServletResponse response) throws IOException {
        int release = LoadView.release(get(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        CsvTable.send("wijzigingen-" + id, response, csv -> {
            csv.row("gebied", "periode", "indicator", "oud", "nieuw");
            differences.each(
                    release, one -> csv.row(one.area(), one.period(), one.indicator(), one.before(), one.after()));
        });
    }

    private Load get(int id) {
        return loads.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
