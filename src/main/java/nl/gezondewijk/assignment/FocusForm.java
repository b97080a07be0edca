package nl.gezondewijk.assignment;

import java.time.LocalDate;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A focus as it is typed.
 *
 * @param gebied code or name of the area
 */
record FocusForm(
        @Nullable String vanaf,
        @Nullable String gebied,
        @Nullable String mensen,
        @Nullable String thema,
        @Nullable String reden) {
    private static final int LINE = 200;
    private static final int TEXT = 2000;

    String area() {
        return Typed.line(gebied);
    }

    void check(BindingResult errors) {
        if (AssignmentForm.day(vanaf) == null) {
            errors.rejectValue("vanaf", "assignment.day.wrong");
        }
        AssignmentForm.tooLong("mensen", Typed.line(mensen), LINE, errors);
        AssignmentForm.tooLong("thema", Typed.line(thema), LINE, errors);
        if (!Typed.fits(Typed.lines(reden), TEXT)) {
            errors.rejectValue("reden", "assignment.reason.wrong");
        }
    }

    Focus focus(Area area, LocalDate today) {
        var day = AssignmentForm.day(vanaf);
        return new Focus(
                0,
                day == null ? today : day,
                area.code(),
                area.name(),
                Typed.line(mensen),
                Typed.line(thema),
                Typed.lines(reden));
    }
}
