package nl.gezondewijk.forecast;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Demand for care beside what there is of it. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class CareController {
    private static final String GENERAL_PRACTICE = "huisarts";
    private static final double MOST = 1_000;

    private final Outlooks outlooks;
    private final Uses uses;
    private final Supplies supplies;
    private final Nationwide nationwide;

    CareController(Outlooks outlooks, Uses uses, Supplies supplies, Nationwide nationwide) {
        this.outlooks = outlooks;
        this.uses = uses;
        this.supplies = supplies;
        this.nationwide = nationwide;
    }

    @GetMapping("/vooruit/{code:[A-Za-z]{2}\\w+}/zorg")
    String care(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String kies,
            @RequestParam(defaultValue = "") List<String> woningen,
            @RequestParam(defaultValue = "") List<String> verhuizen,
            @RequestParam(defaultValue = "") List<String> perwoning,
            @RequestParam(defaultValue = "") String fte,
            HttpServletResponse response,
            Here here,
            Model model) {
        var typed = new VariantForm(woningen, verhuizen, perwoning);
        var ahead = outlooks.find(code, typed.variant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var number = number(fte);
        boolean wrong = !fte.isBlank() && number.isEmpty();
        if (wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        var offered = offered(ahead, number);
        var field = new CareView.FteField(
                "/vooruit/" + ahead.place().area().code() + "/zorg", hidden(kies, typed), fte, wrong);
        var wording = new Wording(here, ahead.place().area());
        var sources = Stream.concat(
                new MakingViews(here, wording, ahead, nationwide).sources(ahead.chosen(kies)).stream(),
                uses.list().stream().map(use -> here.say(use.source())));
        model.addAttribute(
                "page",
                Page.titled(here.say("forecast.care.title", wording.name()))
                        .under(wording.crumbs())
                        .with(sources.toList()));
        model.addAttribute("view", new CareViews(here, ahead, kies, uses.list(), offered, field, nationwide).view());
        return "forecast/care";
    }

    /** What the reader filled in takes the place of what was handed in. */
    private List<Care.Offered> offered(Ahead ahead, Optional<Double> typed) {
        var offered = new ArrayList<>(supplies.list(ahead.place()));
        typed.ifPresent(number -> {
            int year =
                    ahead.start().map(Start::year).orElse(ahead.place().area().year());
            offered.removeIf(one -> one.profession().equalsIgnoreCase(GENERAL_PRACTICE));
            offered.addFirst(new Care.Offered(GENERAL_PRACTICE, number, year, Optional.empty()));
        });
        return offered;
    }

    private static Optional<Double> number(String fte) {
        var plain = fte.strip().replace(',', '.');
        return plain.matches("\\d{1,4}(?:\\.\\d{1,3})?")
                ? Optional.of(Double.valueOf(plain)).filter(number -> number <= MOST)
                : Optional.empty();
    }

    private static List<ForecastView.Field> hidden(String key, VariantForm typed) {
        var all = new ArrayList<ForecastView.Field>();
        if (!key.isEmpty()) {
            all.add(new ForecastView.Field("", "kies", "", key, false));
        }
        if (!typed.isEmpty()) {
            typed.woningen().forEach(value -> all.add(new ForecastView.Field("", "woningen", "", value, false)));
            typed.verhuizen().forEach(value -> all.add(new ForecastView.Field("", "verhuizen", "", value, false)));
            typed.perwoning().forEach(value -> all.add(new ForecastView.Field("", "perwoning", "", value, false)));
        }
        return all;
    }
}
