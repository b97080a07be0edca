package nl.gezondewijk.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gezondewijk.indicator.Indicator.Direction;
import nl.gezondewijk.indicator.Indicator.Whose;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.sheet.Role;
import nl.gezondewijk.theme.Themes;
import nl.gezondewijk.theme.Topic;

/** What is on the form: what was typed just now, else what was kept, else what is likely. */
final class MeaningViews {
    private final Contribution contribution;
    private final Inventory inventory;
    private final Map<String, String> typed;
    private final Themes themes;
    private final Here here;

    MeaningViews(Contribution contribution, Inventory inventory, Map<String, String> typed, Themes themes, Here here) {
        this.contribution = contribution;
        this.inventory = inventory;
        this.typed = typed;
        this.themes = themes;
        this.here = here;
    }

    MeaningView view(List<Integer> years, List<Problem> problems) {
        return new MeaningView(
                contribution.id(),
                here.say(
                        "contribution.meaning.read",
                        here.numbers().whole(inventory.rows()),
                        inventory.labels().size(),
                        inventory.places().size(),
                        String.join(", ", inventory.periods())),
                IntStream.range(0, inventory.labels().size())
                        .mapToObj(this::label)
                        .toList(),
                terms(years),
                problems);
    }

    private MeaningView.Label label(int i) {
        var label = inventory.labels().get(i);
        var kept = contribution.labels().stream()
                .filter(one -> one.label().equals(label.label()))
                .findFirst();
        var forms = Form.of(label);
        return new MeaningView.Label(
                i,
                label.label().isEmpty() ? contribution.title() : label.label(),
                found(label),
                typed.isEmpty()
                        ? !forms.isEmpty()
                                && (kept.isPresent() || contribution.labels().isEmpty())
                        : typed.containsKey("mee-" + i),
                typed.getOrDefault("naam-" + i, kept.map(one -> one.name().nl()).orElse(tidy(label))),
                Option.of(
                        forms,
                        Form::name,
                        form -> here.say("contribution.form." + form),
                        typed.getOrDefault(
                                "vorm-" + i,
                                kept.map(Form::of)
                                        .map(Form::name)
                                        .orElse(Form.likely(label)
                                                .map(Form::name)
                                                .orElse("")))),
                topics(typed.getOrDefault(
                        "onderwerp-" + i, kept.map(Described::topic).orElse(""))),
                Option.of(
                        Arrays.asList(Direction.values()),
                        Direction::name,
                        direction -> here.say("contribution.direction." + direction),
                        typed.getOrDefault(
                                "gunstig-" + i,
                                kept.map(one -> one.direction().name()).orElse(""))),
                kept("uitleg-" + i, kept.map(one -> one.meaning().nl())),
                kept("wie-" + i, kept.map(one -> one.who().nl())),
                kept("vraag-" + i, kept.flatMap(Described::question)),
                kept("engels-" + i, kept.map(one -> one.name().en())),
                kept("uitleg-engels-" + i, kept.map(one -> one.meaning().en())));
    }

    private String kept(String field, Optional<String> kept) {
        return typed.getOrDefault(field, kept.orElse(""));
    }

    private String tidy(Inventory.Label label) {
        var text =
                label.label().isEmpty() ? contribution.title() : label.label().replace('_', ' ');
        var cut = text.length() > MeaningForm.LONGEST_NAME ? text.substring(0, MeaningForm.LONGEST_NAME) : text;
        return cut.substring(0, 1).toUpperCase(here.locale()) + cut.substring(1);
    }

    private String found(Inventory.Label label) {
        return String.join(
                ", ",
                label.numbers().entrySet().stream()
                        .sorted(Map.Entry.<Role, Long>comparingByKey())
                        .map(one -> here.say("contribution.role." + one.getKey()) + " "
                                + here.say("contribution.times", here.numbers().whole(one.getValue())))
                        .toList());
    }

    private List<Option> topics(String chosen) {
        return Option.of(themes.list(), Topic::key, topic -> here.say(topic.name()), chosen);
    }

    private MeaningView.Terms terms(List<Integer> years) {
        var kept = contribution.terms();
        boolean asked =
                inventory.labels().stream().anyMatch(label -> Form.of(label).contains(Form.SURVEY_PERCENT));
        var year = contribution.description().isPresent()
                ? kept.map(one -> one.areaYear()).orElse(inventory.areaYear())
                : inventory.areaYear();
        return new MeaningView.Terms(
                Option.of(
                        Arrays.asList(Protection.values()),
                        Protection::name,
                        one -> here.say("contribution.protection." + one),
                        typed.getOrDefault(
                                "soort",
                                kept.map(one -> one.protection().name())
                                        .orElse(asked ? Protection.SURVEY.name() : ""))),
                Option.of(
                        Arrays.asList(Whose.values()),
                        Whose::name,
                        whose -> here.say("contribution.whose." + whose),
                        typed.getOrDefault(
                                "over", kept.map(one -> one.whose().name()).orElse(""))),
                Option.of(years, String::valueOf, String::valueOf, typed.getOrDefault("jaar", String.valueOf(year))),
                typed.getOrDefault(
                        "drempel", kept.map(one -> String.valueOf(one.fewest())).orElse("")),
                typed.getOrDefault(
                        "afronden",
                        kept.map(one -> String.valueOf(one.roundedTo())).orElse("")),
                typed.isEmpty() ? kept.map(one -> one.sensitive()).orElse(false) : typed.containsKey("gevoelig"),
                kept("adres", kept.flatMap(one -> one.published())));
    }
}
