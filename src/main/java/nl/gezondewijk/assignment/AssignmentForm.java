package nl.gezondewijk.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * An assignment as it is typed.
 *
 * @param vanaf number of the version that this goes on from
 */
record AssignmentForm(
        @Nullable Integer vanaf,
        @Nullable String soort,
        @Nullable String vraag,
        @Nullable String opdrachtgever,
        @Nullable String beslist,
        @Nullable String resultaat,
        @Nullable String uren,
        @Nullable String begin,
        @Nullable String einde,
        @Nullable String blijft,
        @Nullable String opvolger,
        @Nullable String geschiedenis) {
    static final List<String> FIELDS = List.of(
            "soort",
            "vraag",
            "opdrachtgever",
            "beslist",
            "resultaat",
            "uren",
            "begin",
            "einde",
            "blijft",
            "opvolger",
            "geschiedenis");
    private static final int LINE = 200;
    private static final int TEXT = 5000;
    private static final int WEEK = 60;

    static AssignmentForm of(Optional<Assignment> now) {
        return now.map(one -> new AssignmentForm(
                        one.id(),
                        one.kind().name(),
                        one.question(),
                        one.commissioner(),
                        one.decider(),
                        one.result(),
                        one.hours() == null ? "" : one.hours().toString(),
                        written(one.begins()),
                        written(one.ends()),
                        written(one.staysUntil()),
                        one.successor(),
                        one.history()))
                .orElse(new AssignmentForm(0, "QUESTION", "", "", "", "", "", "", "", "", "", ""));
    }

    int goesOnFrom() {
        return vanaf == null ? 0 : vanaf;
    }

    void check(BindingResult errors) {
        if (kind().isEmpty()) {
            errors.rejectValue("soort", "assignment.kind.wrong");
        }
        if (!Typed.fits(Typed.lines(vraag), TEXT)) {
            errors.rejectValue("vraag", "assignment.question.wrong");
        }
        if (!Typed.fits(Typed.line(opdrachtgever), LINE)) {
            errors.rejectValue("opdrachtgever", "assignment.commissioner.wrong");
        }
        tooLong("beslist", Typed.line(beslist), LINE, errors);
        tooLong("resultaat", Typed.lines(resultaat), TEXT, errors);
        tooLong("opvolger", Typed.line(opvolger), LINE, errors);
        tooLong("geschiedenis", Typed.lines(geschiedenis), TEXT, errors);
        if (!Typed.line(uren).isEmpty() && hours() == null) {
            errors.rejectValue("uren", "assignment.hours.wrong");
        }
        noDay("begin", begin, errors);
        noDay("einde", einde, errors);
        noDay("blijft", blijft, errors);
        var first = day(begin);
        var last = day(einde);
        if (first != null && last != null && last.isBefore(first)) {
            errors.rejectValue("einde", "assignment.ends.wrong");
        }
    }

    Assignment assignment() {
        return new Assignment(
                0,
                kind().orElseThrow(),
                Typed.lines(vraag),
                Typed.line(opdrachtgever),
                Typed.line(beslist),
                Typed.lines(resultaat),
                hours(),
                day(begin),
                day(einde),
                day(blijft),
                Typed.line(opvolger),
                Typed.lines(geschiedenis),
                Instant.EPOCH);
    }

    private Optional<Assignment.Kind> kind() {
        return List.of(Assignment.Kind.values()).stream()
                .filter(one -> one.name().equals(soort))
                .findFirst();
    }

    private @Nullable Integer hours() {
        var typed = Typed.line(uren);
        return typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= WEEK ? Integer.valueOf(typed) : null;
    }

    static void tooLong(String field, String text, int longest, BindingResult errors) {
        if (text.length() > longest) {
            errors.rejectValue(field, "assignment.long.wrong", new Object[] {longest}, null);
        }
    }

    static void noDay(String field, @Nullable String typed, BindingResult errors) {
        if (!Typed.line(typed).isEmpty() && day(typed) == null) {
            errors.rejectValue(field, "assignment.day.wrong");
        }
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        return Days.in(Typed.line(typed)).orElse(null);
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
