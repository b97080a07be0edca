package nl.gezondewijk.source;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.Supplier;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.TooLarge;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is loaded, and loading more. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
class SourceController {
    static final String FILES = "/bronnen/bestanden";
    private static final int SHOWN = 20;
    private static final int LONGEST_REASON = 500;

    private final Loads loads;
    private final LoadJobs jobs;
    private final RunLoad run;
    private final Releases releases;
    private final Areas areas;
    private final Clock clock;
    private final Uploads uploads;
    private final WithdrawRelease withdraw;
    private final Country country;
    private final Reach reach;

    SourceController(
            Loads loads,
            LoadJobs jobs,
            RunLoad run,
            Releases releases,
            Areas areas,
            Uploads uploads,
            WithdrawRelease withdraw,
            Country country,
            Reach reach,
            Clock clock) {
        this.loads = loads;
        this.jobs = jobs;
        this.run = run;
        this.releases = releases;
        this.areas = areas;
        this.clock = clock;
        this.uploads = uploads;
        this.withdraw = withdraw;
        this.country = country;
        this.reach = reach;
    }

    /** Also at the addresses of its forms: who changes the language after a mistake asks for those. */
    @GetMapping({"/bronnen", "/bronnen/ladingen", "/bronnen/grenzen", FILES})
    String overview(
            @RequestAttribute(name = TooLarge.MOST, required = false) @Nullable Long most,
            HttpServletResponse response,
            Here here,
            Model model) {
        if (most == null) {
            return page("", here, model);
        }
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        return page(here.say("source.form.largeFile", most), here, model);
    }

    @PostMapping("/bronnen/nederland")
    String country(HttpServletRequest from) {
        country.load(Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        return "redirect:/bronnen#ladingen-kop";
    }

    @PostMapping("/bronnen/ladingen")
    String load(
            @ModelAttribute("table") TableForm table,
            BindingResult binding,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var fields = new Fields("tabel", "source.form.wrong", "adres");
        return start(table::request, fields, binding, from, response, here, model);
    }

    @PostMapping("/bronnen/grenzen")
    String borders(
            @ModelAttribute("borders") BordersForm borders,
            BindingResult binding,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var fields = new Fields("jaar", "source.borders.wrong", "dienst");
        return start(borders::request, fields, binding, from, response, here, model);
    }

    /** Where on a form it says what is wrong: what is asked for, with its message, and the address. */
    private record Fields(String asked, String wrong, String address) {}

    /** Starts what a form asks, or shows it again with what is wrong. */
    private String start(
            Supplier<? extends Request> form,
            Fields fields,
            BindingResult binding,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        try {
            var request = form.get();
            if (request.base().filter(base -> !reach.admits(base)).isEmpty()) {
                return start(request, from);
            }
            binding.rejectValue(fields.address(), "source.form.address", here.say("source.form.address"));
        } catch (IllegalArgumentException wrong) {
            binding.rejectValue(fields.asked(), fields.wrong(), here.say(fields.wrong()));
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page("", here, model);
    }

    /** The file goes to the data folder and is gone when its load is over. */
    @PostMapping(FILES)
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String soort,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var wrong =
                bestand == null || String.valueOf(bestand.getOriginalFilename()).isEmpty()
                        ? "source.form.noFile"
                        : bestand.isEmpty()
                                ? "source.form.emptyFile"
                                : run.formats().contains(soort) ? "" : "source.form.noFormat";
        if (bestand == null || !wrong.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(here.say(wrong), here, model);
        }
        var file = uploads.keep(bestand);
        var name = String.valueOf(bestand.getOriginalFilename()).replaceAll("^.*[/\\\\]", "");
        return start(new Request.File(file, soort, name), from);
    }

    private String start(Request request, HttpServletRequest from) {
        int load = loads.request(request, Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        jobs.start(load);
        return "redirect:/bronnen/ladingen/" + load;
    }

    @PostMapping("/bronnen/leveringen/{id}/ingetrokken")
    String withdraw(@PathVariable int id, @RequestParam String reden, HttpServletRequest from) {
        if (reden.isBlank()
                || reden.length() > LONGEST_REASON
                || !withdraw.withdraw(id, reden.strip(), Actor.of(from.getUserPrincipal()), from.getRemoteAddr())) {
            throw new org.springframework.web.server.ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return "redirect:/bronnen";
    }

    private String page(String wrongFile, Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("source.title")));
        if (!model.containsAttribute("table")) {
            model.addAttribute("table", TableForm.EMPTY);
        }
        if (!model.containsAttribute("borders")) {
            model.addAttribute("borders", new BordersForm(newestYear(), "", ""));
        }
        model.addAttribute(
                "country",
                country.listMissing().stream()
                        .map(request -> missing(request, here))
                        .toList());
        model.addAttribute("formats", run.formats());
        model.addAttribute("wrongFile", wrongFile);
        model.addAttribute(
                "loads",
                loads.list(SHOWN).stream()
                        .map(load -> LoadView.of(load, here, clock.instant()))
                        .toList());
        model.addAttribute(
                "releases",
                releases.listOfPublishers().stream()
                        .limit(SHOWN * 5)
                        .map(release -> ReleaseView.of(release, here))
                        .toList());
        return "source/overview";
    }

    private static String missing(Request request, Here here) {
        return switch (request) {
            case Request.Table table -> here.say("source.country." + table.table());
            case Request.Borders borders -> here.say("source.country.borders", String.valueOf(borders.year()));
            case Request.File file -> file.name();
        };
    }

    /** The year whose areas we know best. */
    private String newestYear() {
        return areas.listYears().stream()
                .max(Integer::compare)
                .map(String::valueOf)
                .orElse("");
    }
}
