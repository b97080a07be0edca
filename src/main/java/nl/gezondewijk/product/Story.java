package nl.gezondewijk.product;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.profile.Finding;
import nl.gezondewijk.profile.Line;
import nl.gezondewijk.profile.Profile;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/**
 * What every product tells of an area, whatever its form, in one language.
 *
 * @param profile the figures that it was made from
 * @param words the language, and what places are called in it
 * @param title "Noordwest in het kort"
 * @param eyebrow what it is, in a line above the title
 * @param lead one sentence that tells the most
 * @param strong, attention, weighing what stands out and what weighs most, the most telling first
 * @param chapters the subjects, in the order of telling
 * @param methods how the figures came about
 * @param caveats what has to be said before anyone draws conclusions
 * @param address where it lives
 */
public record Story(
        Profile profile,
        Wording words,
        String title,
        String eyebrow,
        String lead,
        List<Spoken> strong,
        List<Spoken> attention,
        List<Spoken> weighing,
        List<Chapter> chapters,
        List<String> methods,
        List<String> caveats,
        URI address) {

    public Story {
        strong = List.copyOf(strong);
        attention = List.copyOf(attention);
        weighing = List.copyOf(weighing);
        chapters = List.copyOf(chapters);
        methods = List.copyOf(methods);
        caveats = List.copyOf(caveats);
        if (!address.isAbsolute()) {
            throw new IllegalArgumentException("a product says where it lives in full, not just '" + address + "'");
        }
    }

    /**
     * A subject of the story.
     *
     * @param key of its topic, or another name that is unique in the story
     * @param summary how many of its figures are better or worse; nobody's opinion
     * @param conclusion what a working group makes of it
     */
    public record Chapter(
            String key,
            String heading,
            Optional<String> summary,
            Optional<String> conclusion,
            List<Spoken> figures,
            List<Voice> voices) {
        public Chapter {
            figures = List.copyOf(figures);
            voices = List.copyOf(voices);
        }

        /** As a group chose and concluded it. */
        public Chapter(
                String key, String heading, Optional<String> conclusion, List<Spoken> figures, List<Voice> voices) {
            this(key, heading, Optional.empty(), conclusion, figures, voices);
        }
    }

    /**
     * What was said, seen or learned, and by whom without being known: "bewoner van Selwerd".
     *
     * @param kind of source, in words: "Wijkschouw"
     */
    public record Voice(String kind, String quote, String who) {}

    /** The whole profile, told as it comes: a chapter for each topic that has a figure. */
    public static Story of(Profile profile, Wording words, URI address) {
        var findings = profile.findings();
        var here = words.language();
        return new Story(
                profile,
                words,
                here.say("product.title", words.own()),
                eyebrow(words),
                Lead.of(profile, words),
                said(findings.strong(), words),
                said(findings.attention(), words),
                said(findings.weighing(), words),
                chapters(profile, words),
                Methods.of(profile.lines(), here),
                caveats(profile, words),
                address);
    }

    /** What was taken back is not carried into a meeting any more, and that is said. */
    private static List<String> caveats(Profile profile, Wording words) {
        var here = words.language();
        var withdrawn = profile.lines().stream()
                .filter(line -> line.own().isWithdrawn())
                .map(line -> here.say(line.indicator().name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return withdrawn.isEmpty()
                ? words.caveats()
                : Stream.concat(Stream.of(here.say("product.withdrawn", withdrawn)), words.caveats().stream())
                        .toList();
    }

    private static String eyebrow(Wording words) {
        var kind = words.language().say("product.eyebrow", words.kindOfArea());
        return words.within().map(gemeente -> kind + " · " + gemeente).orElse(kind);
    }

    private static List<Spoken> said(List<Finding> findings, Wording words) {
        return findings.stream().map(words::say).toList();
    }

    private static List<Chapter> chapters(Profile profile, Wording words) {
        return profile.chapters().stream()
                .flatMap(group -> group.sections().stream())
                .filter(section -> !told(section).isEmpty())
                .map(section -> new Chapter(
                        section.topic().key(),
                        words.language().say(section.topic().name()),
                        Optional.of(words.conclusion(told(section))).filter(text -> !text.isEmpty()),
                        Optional.empty(),
                        told(section).stream().map(words::say).toList(),
                        List.of()))
                .toList();
    }

    private static List<Line> told(Profile.Section section) {
        return section.lines().stream()
                .filter(line -> !line.own().isWithdrawn())
                .toList();
    }

    /** Every figure that it tells, once; as a finding where it is one. */
    public List<Spoken> figures() {
        var all = Stream.of(
                strong.stream(),
                attention.stream(),
                weighing.stream(),
                chapters.stream().flatMap(chapter -> chapter.figures().stream()));
        var seen = new HashSet<Indicator>();
        return all.flatMap(one -> one)
                .filter(one -> seen.add(one.line().indicator()))
                .toList();
    }

    /** The deliveries that its figures come from. */
    public List<Release> releases() {
        return figures().stream()
                .map(figure -> figure.line().own().release())
                .distinct()
                .toList();
    }

    /** A line for each delivery, as its publisher wants to be named. */
    public List<String> sources() {
        return words.sources(releases());
    }
}
