package nl.gezondewijk.profile;

import java.util.List;
import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.theme.Themes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One indicator of an area, as a page and as a table to take along. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class IndicatorController {
    private final Details details;
    private final Profiles profiles;
    private final Themes themes;

    IndicatorController(Details details, Profiles profiles, Themes themes) {
        this.details = details;
        this.profiles = profiles;
        this.themes = themes;
    }

    @GetMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}/{indicator:[a-z0-9-]+}")
    String indicator(
            @ModelAttribute(binding = false) Question question,
            @PathVariable String indicator,
            Here here,
            Model model) {
        var detail = details.find(question, indicator).orElseThrow(IndicatorController::absent);
        var view =
                new IndicatorViews(here, detail, themes.get(detail.indicator().topic())).view();
        var places = new Places(here, detail.surroundings(), detail.question());
        model.addAttribute(
                "page",
                Sources.on(
                        Page.titled(view.name()).under(places.crumbsToHere()),
                        List.of(detail.line().own().release()),
                        here));
        model.addAttribute("view", view);
        return "profile/indicator";
    }

    @GetMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}/{indicator:[a-z0-9-]+}.csv")
    ResponseEntity<byte[]> indicatorTable(
            @ModelAttribute(binding = false) Question question, @PathVariable String indicator) {
        var detail = details.find(question, indicator).orElseThrow(IndicatorController::absent);
        return table(question.code() + "-" + indicator, indicator + ".csv", Csv.of(detail));
    }

    @GetMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}.csv")
    ResponseEntity<byte[]> profileTable(@ModelAttribute(binding = false) Question question) {
        var profile = profiles.find(question).orElseThrow(IndicatorController::absent);
        return table(question.code(), question.code() + ".csv", Csv.of(profile));
    }

    private static ResponseEntity<byte[]> table(String name, String file, byte[] csv) {
        return CsvTable.named(name)
                .header(
                        "Link",
                        "<" + file + CsvDescriptionController.SUFFIX
                                + ">; rel=\"describedby\"; type=\"application/csvm+json\"")
                .body(csv);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
