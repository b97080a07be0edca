package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.indicator.Indicator.Direction;
import nl.gezondewijk.indicator.Indicator.Whose;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.theme.Themes;

/** What somebody filled in about the labels of a sheet and about all of it. */
final class MeaningForm {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_TEXT = 600;

    private final Map<String, String> typed;
    private final Here here;
    private final List<Problem> problems = new ArrayList<>();

    MeaningForm(Map<String, String> typed, Here here) {
        this.typed = typed;
        this.here = here;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Those labels that are to become figures.
     *
     * @param others keys of indicators that are somebody else's
     */
    List<Described> labels(Contribution contribution, Inventory inventory, Themes themes, Set<String> others) {
        var keys = new Keys(contribution.supplier(), contribution.labels(), others);
        var labels = new ArrayList<Described>();
        for (int i = 0; i < inventory.labels().size(); i++) {
            if (typed.containsKey("mee-" + i)) {
                described(i, inventory.labels().get(i), keys, themes).ifPresent(labels::add);
            }
        }
        if (labels.isEmpty() && problems.isEmpty()) {
            wrong("mee-0", "contribution.meaning.none");
        }
        return labels;
    }

    private Optional<Described> described(int i, Inventory.Label label, Keys keys, Themes themes) {
        var name = text("naam-" + i, LONGEST_NAME);
        var form = Form.of(typed.getOrDefault("vorm-" + i, "")).filter(Form.of(label)::contains);
        var topic = themes.list().stream()
                .filter(one -> one.key().equals(typed.get("onderwerp-" + i)))
                .findFirst();
        var direction = Arrays.stream(Direction.values())
                .filter(one -> one.name().equals(typed.get("gunstig-" + i)))
                .findFirst();
        int before = problems.size();
        if (name.isEmpty()) {
            wrong("naam-" + i, "contribution.meaning.name.wrong");
        }
        if (form.isEmpty()) {
            wrong("vorm-" + i, "contribution.meaning.form.wrong");
        }
        if (topic.isEmpty()) {
            wrong("onderwerp-" + i, "contribution.meaning.topic.wrong");
        }
        if (direction.isEmpty()) {
            wrong("gunstig-" + i, "contribution.meaning.direction.wrong");
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        var meaning = orElse(text("uitleg-" + i, LONGEST_TEXT), name);
        return Optional.of(new Described(
                label.label(),
                keys.of(label.label(), name),
                form.get().shape(),
                form.get().unit(),
                topic.get().key(),
                new Words(name, orElse(text("engels-" + i, LONGEST_NAME), name)),
                new Words(meaning, orElse(text("uitleg-engels-" + i, LONGEST_TEXT), meaning)),
                who(text("wie-" + i, LONGEST_NAME)),
                direction.get(),
                Optional.of(text("vraag-" + i, LONGEST_NAME)).filter(question -> !question.isEmpty())));
    }

    /** In the words of who filled it in, else of all that it is about. */
    private Words who(String typed) {
        var all = here.inBoth("contribution.whose." + whose().orElse(Whose.RESIDENTS));
        return typed.isEmpty() || typed.equals(all.nl()) ? all : new Words(typed, typed);
    }

    /** Empty while something of it is wrong. */
    Optional<Terms> terms(List<Integer> years) {
        var protection = Arrays.stream(Protection.values())
                .filter(one -> one.name().equals(typed.get("soort")))
                .findFirst();
        var year = number("jaar").filter(years::contains);
        if (protection.isEmpty()) {
            wrong("soort", "contribution.terms.kind.wrong");
        }
        if (whose().isEmpty()) {
            wrong("over", "contribution.terms.whose.wrong");
        }
        if (year.isEmpty()) {
            wrong("jaar", "contribution.terms.year.wrong");
        }
        if (protection.isEmpty() || whose().isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return terms(protection.get(), whose().get(), year.get());
    }

    private Optional<Terms> terms(Protection protection, Whose whose, int year) {
        var fewest = typed.getOrDefault("drempel", "").isBlank()
                ? Optional.of(protection.usualFewest())
                : number("drempel").filter(Terms::isFewest);
        var rounded = typed.getOrDefault("afronden", "").isBlank()
                ? Optional.of(1)
                : number("afronden").filter(Terms::isRounding);
        if (protection.guards() && fewest.isEmpty()) {
            wrong("drempel", "contribution.terms.fewest.wrong");
        }
        if (rounded.isEmpty()) {
            wrong("afronden", "contribution.terms.rounded.wrong");
        }
        var address = published(protection);
        if (protection.guards() && fewest.isEmpty()
                || rounded.isEmpty()
                || address.filter(Terms::isAddress).isPresent() != (protection == Protection.PUBLISHED)) {
            return Optional.empty();
        }
        return Optional.of(new Terms(
                protection,
                fewest.orElse(protection.usualFewest()),
                typed.containsKey("gevoelig"),
                protection.guards() ? rounded.get() : 1,
                whose,
                year,
                address));
    }

    /** Where everyone can read them; whoever says so says where. */
    private Optional<String> published(Protection protection) {
        if (protection != Protection.PUBLISHED) {
            return Optional.empty();
        }
        var address = typed.getOrDefault("adres", "").strip();
        if (!Terms.isAddress(address)) {
            wrong("adres", "contribution.terms.address.wrong");
        }
        return Optional.of(address);
    }

    private Optional<Whose> whose() {
        return Arrays.stream(Whose.values())
                .filter(one -> one.name().equals(typed.get("over")))
                .findFirst();
    }

    private Optional<Integer> number(String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private String text(String field, int longest) {
        var text = typed.getOrDefault(field, "").strip().replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
        if (text.length() > longest) {
            problems.add(new Problem(field, here.say("contribution.meaning.long", longest)));
        }
        return text;
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private void wrong(String field, String key) {
        problems.add(new Problem(field, here.say(key)));
    }
}
