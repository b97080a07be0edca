package nl.gezondewijk.forecast;

import java.util.List;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.statistics.Explanation;

/** How a number was made: a node names one thing that went into the node above it. */
public record Tree(String value, String name, String detail, List<Tree> parts) {

    public Tree {
        parts = List.copyOf(parts);
    }

    static Tree words(String name, String detail) {
        return new Tree("", name, detail, List.of());
    }

    static Tree of(Explanation explanation, Here here) {
        var value = explanation.value().isEmpty()
                ? ""
                : switch (explanation.unit()) {
                    case NUMBER -> here.numbers().whole(explanation.value().getAsDouble());
                    case SHARE -> here.numbers().fixed(100 * explanation.value().getAsDouble(), 1) + "%";
                    case FIGURE, DIFFERENCE, DISTANCE, SCORE ->
                        here.numbers().fixed(explanation.value().getAsDouble(), 2);
                    case NONE -> "";
                };
        return new Tree(
                value,
                here.say(explanation.key()),
                explanation.detail(),
                explanation.parts().stream().map(part -> of(part, here)).toList());
    }
}
