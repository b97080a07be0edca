package nl.gezondewijk.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;

/** The form in which a reader fills in building plans and moves, and the variants that were kept. */
final class CalculateViews {
    private final Here here;
    private final Ahead ahead;
    private final String url;
    private final String key;
    private final VariantForm typed;
    private final String wrongName;
    private final Predicate<Variants.Kept> mayChange;

    CalculateViews(
            Here here,
            Ahead ahead,
            String url,
            String key,
            VariantForm typed,
            String wrongName,
            Predicate<Variants.Kept> mayChange) {
        this.here = here;
        this.ahead = ahead;
        this.url = url;
        this.key = key;
        this.typed = typed;
        this.wrongName = wrongName;
        this.mayChange = mayChange;
    }

    List<ForecastView.KeptView> kept() {
        if (!here.may(OpenTo.Audience.DATA_MANAGER)) {
            return List.of();
        }
        return ahead.outlooks().stream()
                .flatMap(one -> one.of() instanceof Outlook.Source.Kept kept ? Stream.of(kept.kept()) : Stream.empty())
                .filter(mayChange)
                .map(kept -> new ForecastView.KeptView(kept.name(), url + "/varianten/" + kept.id() + "/verwijderd"))
                .toList();
    }

    ForecastView.FormView form(Outlook still) {
        var shown = typed.isEmpty() ? VariantForm.of(starting(), this::decimal) : typed;
        var wrong = typed.wrong();
        return new ForecastView.FormView(
                url,
                fields("woningen", shown.woningen(), steps(still), wrong),
                fields("verhuizen", shown.verhuizen(), steps(still), wrong),
                fields("perwoning", shown.perwoning(), perHome(), wrong),
                wrong.isEmpty() ? List.of() : List.of(here.say("forecast.form.wrong")),
                typed.variant().isPresent() && here.may(OpenTo.Audience.DATA_MANAGER)
                        ? Optional.of(saving())
                        : Optional.empty());
    }

    /** What stands in the form at first: the variant that is looked at. */
    private Variant starting() {
        return ahead.chosen(key)
                .filter(one -> one.of() instanceof Outlook.Source.Kept)
                .map(one -> ((Outlook.Source.Kept) one.of()).kept().variant())
                .orElse(Variant.still());
    }

    private String decimal(double number) {
        return here.numbers().fixed(number, 1);
    }

    private List<String> steps(Outlook still) {
        var years = List.copyOf(still.people().keySet());
        return IntStream.range(0, Variant.STEPS)
                .mapToObj(i -> years.get(i) + "–" + years.get(i + 1))
                .toList();
    }

    private List<String> perHome() {
        return Variant.AGES.stream()
                .map(ages -> here.say("forecast.form.age", ages.toString()))
                .toList();
    }

    private static List<ForecastView.Field> fields(
            String name, List<String> values, List<String> labels, Set<String> wrong) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new ForecastView.Field(
                        name + "-" + i, name, labels.get(i), values.get(i), wrong.contains(name + "-" + i)))
                .toList();
    }

    private ForecastView.Saving saving() {
        var hidden = Stream.of(
                        hidden("woningen", typed.woningen()),
                        hidden("verhuizen", typed.verhuizen()),
                        hidden("perwoning", typed.perwoning()))
                .flatMap(one -> one)
                .toList();
        return new ForecastView.Saving(url + "/varianten", hidden, wrongName);
    }

    private static Stream<ForecastView.Field> hidden(String name, List<String> values) {
        return values.stream().map(value -> new ForecastView.Field("", name, "", value, false));
    }
}
