package nl.gezondewijk.assignment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Something that runs already, as it is typed. */
record EffortForm(
        @Nullable String soort,
        @Nullable String naam,
        @Nullable String van,
        @Nullable String ritme,
        @Nullable List<String> programmas,
        @Nullable String aansluiten,
        @Nullable String link,
        @Nullable String tot) {
    static final List<String> FIELDS = List.of("soort", "naam", "van", "ritme", "aansluiten", "link", "tot");
    private static final int LINE = 200;
    private static final int TEXT = 2000;

    boolean isOf(String programme) {
        return programmas != null && programmas.contains(programme);
    }

    void check(BindingResult errors) {
        if (Arrays.stream(Effort.Kind.values()).noneMatch(one -> one.name().equals(soort))) {
            errors.rejectValue("soort", "assignment.effort.kind.wrong");
        }
        if (!Typed.fits(Typed.line(naam), LINE)) {
            errors.rejectValue("naam", "assignment.effort.name.wrong");
        }
        AssignmentForm.tooLong("van", Typed.line(van), LINE, errors);
        AssignmentForm.tooLong("ritme", Typed.line(ritme), LINE, errors);
        AssignmentForm.tooLong("aansluiten", Typed.lines(aansluiten), TEXT, errors);
        if (!Typed.line(link).isEmpty() && !isOnTheWeb(Typed.line(link))) {
            errors.rejectValue("link", "assignment.link.wrong");
        }
        AssignmentForm.noDay("tot", tot, errors);
    }

    Effort effort(Programmes known) {
        return new Effort(
                0,
                Effort.Kind.valueOf(String.valueOf(soort)),
                Typed.line(naam),
                Typed.line(van),
                Typed.line(ritme),
                known.list().stream()
                        .map(Programmes.Programme::key)
                        .filter(this::isOf)
                        .toList(),
                Typed.lines(aansluiten),
                Typed.line(link),
                AssignmentForm.day(tot),
                null);
    }

    private static boolean isOnTheWeb(String text) {
        try {
            var address = new URI(text);
            return text.length() <= LINE
                    && address.getHost() != null
                    && List.of("http", "https").contains(address.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
