package nl.gezondewijk.audit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;

/** Puts lines of the trail into words: the module that wrote them says what they mean and what things are called. */
record Telling(Here here, Names names) {

    List<TrailLine> tell(Collection<Entry> lines) {
        var called = names.of(lines.stream()
                .flatMap(line -> Stream.of(line.actor(), line.object()))
                .toList());
        return lines.stream()
                .map(line -> new TrailLine(
                        line.number(),
                        line.at(),
                        called.getOrDefault(line.actor(), words(line.actor())),
                        words(line.action()),
                        called.getOrDefault(line.object(), words(line.object())),
                        line.outcome(),
                        line.origin().equals(Trail.MACHINE) ? words(line.origin()) : line.origin()))
                .toList();
    }

    String outcome(Entry line) {
        return here.say("audit.outcome." + line.outcome());
    }

    /** What was written itself where nobody has words for it. */
    String words(String code) {
        return here.sayOr("trail." + code, code);
    }
}
