package nl.gezondewijk.forecast;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Looking ahead for an area: everyone may calculate, staff keep variants. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class ForecastController {
    private static final String AREA = "/vooruit/{code:[A-Za-z]{2}\\w+}";

    private final Outlooks outlooks;
    private final Variants variants;
    private final Owners owners;
    private final Nationwide nationwide;
    private final Trail trail;

    ForecastController(Outlooks outlooks, Variants variants, Owners owners, Nationwide nationwide, Trail trail) {
        this.outlooks = outlooks;
        this.variants = variants;
        this.owners = owners;
        this.nationwide = nationwide;
        this.trail = trail;
    }

    @GetMapping({AREA, AREA + "/varianten"})
    String ahead(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String kies,
            @RequestParam(defaultValue = "") List<String> woningen,
            @RequestParam(defaultValue = "") List<String> verhuizen,
            @RequestParam(defaultValue = "") List<String> perwoning,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        return page(code, kies, new VariantForm(woningen, verhuizen, perwoning), "", from, response, here, model);
    }

    private String page(
            String code,
            String key,
            VariantForm typed,
            String wrongName,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var ahead = outlooks.find(code, typed.variant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var wording = new Wording(here, ahead.place().area());
        var sources = new MakingViews(here, wording, ahead, nationwide).sources(ahead.chosen(key));
        if (!typed.wrong().isEmpty() || !wrongName.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        model.addAttribute(
                "page",
                Page.titled(here.say("forecast.title", wording.name()))
                        .under(wording.crumbs())
                        .with(sources));
        model.addAttribute(
                "view",
                new ForecastViews(
                                here,
                                ahead,
                                key,
                                typed,
                                wrongName,
                                kept -> owners.mayChange(kept.madeBy(), from),
                                nationwide)
                        .view());
        return "forecast/forecast";
    }

    @GetMapping(AREA + ".csv")
    ResponseEntity<byte[]> file(@PathVariable String code, Here here) {
        var ahead = outlooks.find(code, Optional.empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var area = ahead.place().area();
        return CsvTable.named("vooruit-" + area.code()).body(OutlookFile.csv(ahead, new Wording(here, area)));
    }

    @PostMapping(AREA + "/varianten")
    @OpenTo(OpenTo.Audience.DATA_MANAGER)
    String keep(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") List<String> woningen,
            @RequestParam(defaultValue = "") List<String> verhuizen,
            @RequestParam(defaultValue = "") List<String> perwoning,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var typed = new VariantForm(woningen, verhuizen, perwoning);
        var variant = typed.variant();
        if (variant.isEmpty() || !Delivery.Title.isName(naam)) {
            return page(code, "", typed, here.say("forecast.form.badName"), from, response, here, model);
        }
        var area = outlooks.find(code, variant)
                .filter(ahead -> ahead.refused().isEmpty())
                .map(ahead -> ahead.place().area().code())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        if (variants.list(area).stream()
                .anyMatch(kept -> kept.name().equals(naam.strip()) && !owners.mayChange(kept.madeBy(), from))) {
            return page(code, "", typed, here.say("forecast.form.takenName"), from, response, here, model);
        }
        int id = variants.keep(area, naam, variant.get(), Actor.of(from.getUserPrincipal()));
        record(from, "forecast.variant-kept", id);
        return "redirect:/vooruit/" + area + "?kies=variant-" + id;
    }

    @PostMapping(AREA + "/varianten/{id}/verwijderd")
    @OpenTo(OpenTo.Audience.DATA_MANAGER)
    String remove(@PathVariable String code, @PathVariable int id, HttpServletRequest from) {
        var kept = variants.list(code).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        owners.check(kept.madeBy(), from);
        variants.remove(code, id);
        record(from, "forecast.variant-removed", id);
        return "redirect:/vooruit/" + code;
    }

    private void record(HttpServletRequest from, String deed, int id) {
        trail.record(Actor.of(from.getUserPrincipal()), deed, "variant:" + id, Outcome.DONE, from.getRemoteAddr());
    }
}
