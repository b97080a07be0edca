package nl.gezondewijk.profile;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Search;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same figures as the pages, for programs, under the Dutch API design rules. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@OpenTo(OpenTo.Audience.EVERYONE)
class ApiController {
    static final String VERSION = "1.0.0";

    private final Profiles profiles;
    private final Details details;
    private final Areas areas;
    private final Search search;
    private final Indicators indicators;
    private final Figures figures;

    ApiController(
            Profiles profiles, Details details, Areas areas, Search search, Indicators indicators, Figures figures) {
        this.profiles = profiles;
        this.details = details;
        this.areas = areas;
        this.search = search;
        this.indicators = indicators;
        this.figures = figures;
    }

    /** Before anything is read or refused, so that every answer bears it. */
    @ModelAttribute
    void version(HttpServletResponse response) {
        response.setHeader("API-Version", VERSION);
    }

    @Operation(summary = "Zoek gebieden op naam, gemeente of postcode")
    @GetMapping("/gebieden")
    List<Api.Area> areas(@RequestParam String zoek) {
        return search.find(zoek).stream().map(hit -> Api.Area.of(hit.area())).toList();
    }

    @Operation(summary = "Een gebied")
    @GetMapping("/gebieden/{code}")
    Api.Area area(@PathVariable String code) {
        return areas.find(code).map(Api.Area::of).orElseThrow(() -> new Absent("gebied " + code));
    }

    @Operation(summary = "Het wijkgezondheidsprofiel van een gebied")
    @GetMapping("/gebieden/{code}/profiel")
    Api.Profile profile(
            @PathVariable String code,
            @RequestParam Optional<Integer> jaar,
            @RequestParam Optional<String> tegen,
            @RequestParam Optional<String> naast) {
        return profiles.find(question(code, jaar, tegen, naast))
                .map(Api.Profile::of)
                .orElseThrow(() -> new Absent("gebied " + code));
    }

    @Operation(summary = "Een indicator van een gebied, met alle jaren en de vergelijkbare gebieden")
    @GetMapping("/gebieden/{code}/indicatoren/{indicator}")
    Api.Detail indicator(
            @PathVariable String code,
            @PathVariable String indicator,
            @RequestParam Optional<Integer> jaar,
            @RequestParam Optional<String> tegen,
            @RequestParam Optional<String> naast) {
        return details.find(question(code, jaar, tegen, naast), indicator)
                .map(Api.Detail::of)
                .orElseThrow(() -> new Absent("indicator " + indicator + " van gebied " + code));
    }

    @Operation(summary = "De catalogus van indicatoren")
    @GetMapping("/indicatoren")
    List<Api.Indicator> indicators() {
        return indicators.listShown(figures.edition()).stream()
                .map(Api.Indicator::of)
                .toList();
    }

    private static Question question(
            String code, Optional<Integer> year, Optional<String> against, Optional<String> beside) {
        return new Question(code, year, against.map(ApiController::against), beside.map(ApiController::beside));
    }

    private static Against against(String word) {
        return Against.of(word).orElseThrow(() -> new Wrong("tegen", word));
    }

    private static Beside beside(String word) {
        return Beside.of(word).orElseThrow(() -> new Wrong("naast", word));
    }

    static final class Absent extends RuntimeException {
        Absent(String what) {
            super("Er is geen " + what + ".");
        }
    }

    static final class Wrong extends RuntimeException {
        Wrong(String parameter, String value) {
            super("'" + value + "' is geen waarde van " + parameter + "; zie /openapi.json.");
        }
    }

    @ExceptionHandler
    ProblemDetail absent(Absent absent) {
        return problem(HttpStatus.NOT_FOUND, absent);
    }

    @ExceptionHandler
    ProblemDetail wrong(Wrong wrong) {
        return problem(HttpStatus.BAD_REQUEST, wrong);
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException why) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(why.getMessage()));
    }
}
