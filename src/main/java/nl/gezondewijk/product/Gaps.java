package nl.gezondewijk.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.product.FactsheetView.Notes;
import nl.gezondewijk.profile.Line;

/** Why there is little to tell of an area, and where to look instead. */
final class Gaps {
    private Gaps() {}

    /** Empty where two thirds of the figures are known. */
    static Optional<Notes> of(Story story) {
        var lines = story.profile().lines();
        if (3 * Lead.known(lines) >= 2L * lines.size()) {
            return Optional.empty();
        }
        var here = story.words().language();
        var reasons = Stream.of(Figure.Reason.values())
                .filter(reason -> count(lines, reason) > 0)
                .map(reason -> here.say(
                        "product.gap",
                        here.say("profile.reason." + reason),
                        count(lines, reason),
                        here.say("profile.explanation.reason." + reason)));
        var instead = story.words().within().stream().map(larger -> here.say("product.gap.instead", larger));
        return Optional.of(new Notes(
                here.say("product.gaps"), Stream.concat(reasons, instead).toList()));
    }

    private static long count(List<Line> lines, Figure.Reason reason) {
        return lines.stream()
                .filter(line -> line.own().figure().equals(new Figure.None(reason)))
                .count();
    }
}
