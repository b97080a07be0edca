package nl.gezondewijk.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.profile.Finding;
import nl.gezondewijk.profile.Line;
import nl.gezondewijk.profile.Profile;
import nl.gezondewijk.profile.Wording;

/** The sentence that a story begins with: a strong point and a point of attention in one breath, or why neither is there. */
final class Lead {
    private Lead() {}

    static String of(Profile profile, Wording words) {
        var here = words.language();
        if (isLittleKnown(profile.lines())) {
            return here.say(
                    "product.lead.little",
                    words.own(),
                    known(profile.lines()),
                    profile.lines().size());
        }
        var findings = profile.findings();
        var strong = clause(findings.strong(), words);
        var attention = clause(findings.attention(), words);
        if (strong.isPresent() && attention.isPresent()) {
            return here.say("product.lead.both", strong.get(), lowered(attention.get(), words), words.inReference());
        }
        return Stream.of(strong, attention)
                .flatMap(Optional::stream)
                .findFirst()
                .map(one -> here.say("product.lead.one", one, words.inReference()))
                .orElse(here.say("product.lead.ordinary", words.own(), words.inReference()));
    }

    /** So little that nothing can be said of the area as a whole. */
    static boolean isLittleKnown(List<Line> lines) {
        return 3 * known(lines) < lines.size() || lines.isEmpty();
    }

    static long known(List<Line> lines) {
        return lines.stream().filter(line -> line.own().known().isPresent()).count();
    }

    /** "Meer volwassenen voelen zich gezond": the first that can be said so. */
    private static Optional<String> clause(List<Finding> findings, Wording words) {
        return findings.stream()
                .map(Finding::line)
                .flatMap(line -> line.indicator().sentences().stream().map(sentences -> {
                    boolean higher = line.made().orElseThrow().difference() > 0;
                    return words.language().say(higher ? sentences.more() : sentences.fewer());
                }))
                .findFirst();
    }

    private static String lowered(String clause, Wording words) {
        return clause.substring(0, 1).toLowerCase(words.language().locale()) + clause.substring(1);
    }
}
