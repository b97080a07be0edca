package nl.gezondewijk.datarequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a partner answers.
 *
 * @param antwoord YES, LATER or NO
 * @param reden of a no
 * @param datum of a later
 * @param toelichting in their own words
 */
record AnswerForm(
        @Nullable String antwoord,
        @Nullable String reden,
        @Nullable String datum,
        @Nullable String toelichting) {
    private static final int LONGEST = 1_000;

    AnswerForm {
        antwoord = Typed.line(antwoord);
        reden = Typed.line(reden);
        datum = Typed.line(datum);
        toelichting = Typed.lines(toelichting);
    }

    void check(BindingResult errors, Clock clock) {
        var kind = kind();
        if (kind.isEmpty()) {
            errors.rejectValue("antwoord", "datarequest.answer.wrong");
        }
        if (kind.equals(Optional.of(Answer.Kind.NO)) && reason().isEmpty()) {
            errors.rejectValue("reden", "datarequest.reason.wrong");
        }
        if (kind.equals(Optional.of(Answer.Kind.LATER))
                && day().filter(day -> day.isAfter(LocalDate.now(clock))).isEmpty()) {
            errors.rejectValue("datum", "datarequest.date.wrong");
        }
        if (Typed.lines(toelichting).length() > LONGEST) {
            errors.rejectValue("toelichting", "datarequest.said.wrong");
        }
    }

    Answer answer(Actor by, Clock clock) {
        var kind = kind().orElseThrow();
        return new Answer(
                kind,
                kind == Answer.Kind.NO ? reason() : Optional.empty(),
                kind == Answer.Kind.LATER ? day() : Optional.empty(),
                Typed.lines(toelichting),
                by.reference(),
                clock.instant());
    }

    private Optional<Answer.Kind> kind() {
        return Arrays.stream(Answer.Kind.values())
                .filter(one -> one.name().equals(antwoord))
                .findFirst();
    }

    private Optional<Answer.Reason> reason() {
        return Arrays.stream(Answer.Reason.values())
                .filter(one -> one.name().equals(reden))
                .findFirst();
    }

    private Optional<LocalDate> day() {
        return Days.in(Typed.line(datum));
    }
}
