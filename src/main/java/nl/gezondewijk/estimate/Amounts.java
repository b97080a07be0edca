package nl.gezondewijk.estimate;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.statistics.Explanation;

/** Figures of a study as a page writes them: percentages with one decimal, other numbers with as many as tell them apart. */
final class Amounts {
    private final Language here;
    private final boolean percent;
    private final int decimals;

    Amounts(Language here, Outcome.Figures figures) {
        this.here = here;
        this.percent = figures.isPercent();
        double largest = figures.areas().stream()
                .flatMap(one -> Optional.of(one.value()).stream())
                .mapToDouble(value -> Math.abs(value.orElse(0)))
                .max()
                .orElse(1);
        this.decimals = percent ? 1 : largest < 10 ? 3 : largest < 1000 ? 1 : 0;
    }

    String figure(double value) {
        return here.numbers().fixed(value, decimals) + (percent ? "%" : "");
    }

    /** Between two percentages lie percentage points. */
    private String difference(double value) {
        return percent ? here.say("estimate.points", number(value)) : number(value);
    }

    String number(double value) {
        return here.numbers().fixed(value, decimals);
    }

    String share(double value) {
        return here.numbers().fixed(100 * value, 0) + "%";
    }

    String score(double value) {
        return here.numbers().fixed(value, 2);
    }

    String figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : here.say("estimate.none");
    }

    /** How a number came about, from the whole to its parts. */
    record Tree(String value, String name, String detail, java.util.List<Tree> parts) {}

    Tree tree(Explanation explanation) {
        var value = explanation.value().isEmpty()
                ? ""
                : switch (explanation.unit()) {
                    case FIGURE -> figure(explanation.value().getAsDouble());
                    case DIFFERENCE, DISTANCE -> difference(explanation.value().getAsDouble());
                    case SHARE -> here.numbers().fixed(100 * explanation.value().getAsDouble(), 1) + "%";
                    case NUMBER -> here.numbers().whole(explanation.value().getAsDouble());
                    case SCORE -> here.numbers().fixed(explanation.value().getAsDouble(), 3);
                    case NONE -> "";
                };
        return new Tree(
                value,
                here.say(explanation.key()),
                explanation.detail(),
                explanation.parts().stream().map(this::tree).toList());
    }
}
