package nl.gezondewijk.assignment;

import java.time.LocalDate;
import java.util.List;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An obstacle as it is typed. */
record ObstacleForm(
        @Nullable String soort,
        @Nullable String wat,
        @Nullable String wie,
        @Nullable String gevraagd,
        @Nullable String antwoord,
        @Nullable String beantwoord,
        @Nullable Boolean delen,
        @Nullable String weg) {
    static final List<String> FIELDS = List.of("soort", "wat", "wie", "gevraagd", "antwoord", "beantwoord", "weg");
    private static final int LINE = 200;
    private static final int TEXT = 2000;

    static ObstacleForm of(Obstacle now) {
        return new ObstacleForm(
                now.kind(),
                now.what(),
                now.breaker(),
                written(now.askedOn()),
                now.answer(),
                written(now.answeredOn()),
                now.shared(),
                written(now.goneOn()));
    }

    void check(BindingResult errors) {
        if (!Typed.fits(Typed.lines(wat), TEXT)) {
            errors.rejectValue("wat", "assignment.obstacle.what.wrong");
        }
        if (!Typed.fits(Typed.line(wie), LINE)) {
            errors.rejectValue("wie", "assignment.obstacle.who.wrong");
        }
        AssignmentForm.tooLong("antwoord", Typed.lines(antwoord), TEXT, errors);
        AssignmentForm.noDay("gevraagd", gevraagd, errors);
        AssignmentForm.noDay("beantwoord", beantwoord, errors);
        AssignmentForm.noDay("weg", weg, errors);
        var asked = AssignmentForm.day(gevraagd);
        var answered = AssignmentForm.day(beantwoord);
        if (answered != null && (asked == null || answered.isBefore(asked))) {
            errors.rejectValue("beantwoord", "assignment.obstacle.answered.wrong");
        }
    }

    Obstacle obstacle(int id, KnownObstacles known) {
        return new Obstacle(
                id,
                known.find(Typed.line(soort)).map(KnownObstacles.Known::key).orElse(""),
                Typed.lines(wat),
                Typed.line(wie),
                AssignmentForm.day(gevraagd),
                Typed.lines(antwoord),
                AssignmentForm.day(beantwoord),
                Boolean.TRUE.equals(delen),
                AssignmentForm.day(weg));
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
