package nl.gezondewijk.profile;

import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reads from the address what a reader asks; an unknown word in it is as if it was not there. */
@ControllerAdvice(
        assignableTypes = {
            ProfileController.class,
            IndicatorController.class,
            MapController.class,
            CsvDescriptionController.class
        })
class Asking {

    @ModelAttribute
    static Question question(
            @PathVariable String code,
            @RequestParam Optional<Integer> jaar,
            @RequestParam Optional<String> tegen,
            @RequestParam Optional<String> naast) {
        return Question.of(code, jaar, tegen, naast);
    }
}
