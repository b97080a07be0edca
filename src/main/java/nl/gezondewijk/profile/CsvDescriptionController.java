package nl.gezondewijk.profile;

import java.util.List;
import java.util.Map;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The description beside each table, where the W3C says that programs look for it: the table's own address with a suffix. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class CsvDescriptionController {
    static final String SUFFIX = "-metadata.json";
    private static final String TYPE = "application/csvm+json";

    private final Profiles profiles;
    private final Details details;

    CsvDescriptionController(Profiles profiles, Details details) {
        this.profiles = profiles;
        this.details = details;
    }

    @GetMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}.csv" + SUFFIX)
    ResponseEntity<Map<String, Object>> profile(@ModelAttribute(binding = false) Question question, Here here) {
        var profile = profiles.find(question).orElseThrow(CsvDescriptionController::absent);
        var places = new Places(here, profile.surroundings(), profile.question());
        return described(
                question.code() + ".csv", here.say("profile.csv.title", places.own()), profile.releases(), here);
    }

    @GetMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}/{indicator:[a-z0-9-]+}.csv" + SUFFIX)
    ResponseEntity<Map<String, Object>> indicator(
            @ModelAttribute(binding = false) Question question, @PathVariable String indicator, Here here) {
        var detail = details.find(question, indicator).orElseThrow(CsvDescriptionController::absent);
        return described(
                indicator + ".csv",
                here.say(detail.indicator().name()),
                List.of(detail.line().own().release()),
                here);
    }

    private static ResponseEntity<Map<String, Object>> described(
            String file, String title, List<nl.gezondewijk.indicator.Release> releases, Here here) {
        return ResponseEntity.ok().header("Content-Type", TYPE).body(CsvDescription.of(file, title, releases, here));
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
