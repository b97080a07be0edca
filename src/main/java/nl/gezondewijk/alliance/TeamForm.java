package nl.gezondewijk.alliance;

import java.time.LocalDate;
import java.util.Arrays;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A new group as it is typed. */
record TeamForm(
        @Nullable String soort,
        @Nullable String naam,
        @Nullable String mandaat,
        @Nullable String vanaf) {
    private static final int LINE = 100;
    private static final int TEXT = 2000;

    void check(BindingResult errors) {
        if (Arrays.stream(Team.Kind.values()).noneMatch(one -> one.name().equals(soort))) {
            errors.rejectValue("soort", "alliance.kind.wrong");
        }
        if (!Typed.fits(name(), LINE)) {
            errors.rejectValue("naam", "alliance.name.wrong");
        }
        if (mandate().length() > TEXT) {
            errors.rejectValue("mandaat", "alliance.mandate.wrong");
        }
        if (day(vanaf) == null) {
            errors.rejectValue("vanaf", "alliance.day.wrong");
        }
    }

    Team.Kind kind() {
        return Team.Kind.valueOf(String.valueOf(soort));
    }

    String name() {
        return Typed.line(naam);
    }

    String mandate() {
        return Typed.lines(mandaat);
    }

    LocalDate begunOn(LocalDate today) {
        var day = day(vanaf);
        return day == null ? today : day;
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : Days.in(typed).orElse(null);
    }
}
