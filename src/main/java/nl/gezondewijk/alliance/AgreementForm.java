package nl.gezondewijk.alliance;

import java.time.LocalDate;
import java.util.Arrays;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An agreement as it is typed. */
record AgreementForm(
        @Nullable Integer partij,
        @Nullable String soort,
        @Nullable String op,
        @Nullable String waarover,
        @Nullable String stuk,
        @Nullable String geld) {
    private static final int LINE = 200;

    void check(BindingResult errors, Who.Known known) {
        if (partij == null || !known.organisations().containsKey(partij)) {
            errors.rejectValue("partij", "alliance.party.wrong");
        }
        if (Arrays.stream(Agreement.Kind.values()).noneMatch(one -> one.name().equals(soort))) {
            errors.rejectValue("soort", "alliance.agreement.kind.wrong");
        }
        if (TeamForm.day(op) == null) {
            errors.rejectValue("op", "alliance.day.wrong");
        }
        if (!Typed.fits(Typed.line(waarover), LINE)) {
            errors.rejectValue("waarover", "alliance.about.wrong");
        }
        if (Typed.line(stuk).length() > LINE) {
            errors.rejectValue("stuk", "alliance.document.wrong");
        }
        if (!Typed.line(geld).isEmpty() && TeamForm.day(geld) == null) {
            errors.rejectValue("geld", "alliance.day.wrong");
        }
    }

    Agreement agreement(LocalDate today) {
        var on = TeamForm.day(op);
        return new Agreement(
                0,
                partij == null ? 0 : partij,
                Agreement.Kind.valueOf(String.valueOf(soort)),
                on == null ? today : on,
                Typed.line(waarover),
                Typed.line(stuk),
                TeamForm.day(geld),
                null);
    }
}
