package nl.gezondewijk.product;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.profile.Line;

/** How the figures of a story came about, and what they may be used for; said only of the kinds that are there. */
final class Methods {
    private Methods() {}

    static List<String> of(List<Line> lines, Language here) {
        var kinds = Stream.of(Indicator.Kind.values())
                .filter(kind -> lines.stream()
                        .anyMatch(line -> line.indicator().kind() == kind
                                && line.own().known().isPresent()))
                .map(kind -> here.say("product.method." + kind));
        var compared = lines.stream().anyMatch(line -> line.made().isPresent())
                ? Stream.of(here.say("product.method.compared"))
                : Stream.<String>empty();
        return Stream.concat(kinds, compared).toList();
    }
}
