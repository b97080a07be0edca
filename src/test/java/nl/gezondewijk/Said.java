package nl.gezondewijk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.account.Visitor;

/**
 * What addresses answered to somebody who walked them.
 *
 * @param texts all that can be read in an answer, by the address's pattern and what was asked of it; without what is of the moment
 */
record Said(Map<String, String> texts) {
    /** What a reader may ask of any page: the first of every place, the last of one. */
    private static final List<String> QUESTIONS = List.of(
            "?taal=nl&tegen=gemeente&naast=gemeente&cijfer=%1$s&vlak=buurt&onderwerp=care&een=%2$s&ander=GM9999&q=%2$s&zoek=%2$s&met=1",
            "?taal=en&cijfer=%1$s&vlak=wijk&een=%2$s&ander=%2$s&zoek=%2$s&onderwerp=care");

    /** Files that take long to make: asked of one place. */
    private static final Pattern PACKED = Pattern.compile("\\.(pdf|pptx|xlsx|zip)$");

    /** The moment, a form's token, and numbers that the database gives out. */
    private static final Pattern OF_THE_MOMENT = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z?|\\d\\d:\\d\\d|\"_csrf\" value=\"[^\"]*\""
                    + "|\\d{1,2}[.:]\\d\\d uur|\\b\\d{1,2} \\p{L}{3,9} \\d{4}"
                    + "|(eigen-cijfers|pakketten|wijkaanpakken|wijkportretten|hoofdstukken|themas|leden|leveringen)/\\d+"
                    + "|^/\\d+(/portret)?$|(hoofdstuk=|kaart=|thema-|catalogus#|portret#t)\\d+"
                    + "|<option value=\"\\d+\"(?: lang=\"nl\")?>(?=Wie hier wonen|Nieuw hoofdstuk)"
                    + "|(id|for|name|aria-describedby|aria-labelledby)=\"[a-z-]*\\d+[^\"]*\"",
            Pattern.MULTILINE);

    /**
     * Asks every pattern in both languages: of all its examples, or where it takes long to make of the first.
     *
     * @param examples see {@link Exits#addresses}
     * @param about an indicator and an area, for what else a reader may ask
     */
    static Said to(Visitor walker, Map<String, List<String>> examples, List<String> patterns, Object... about) {
        var texts = new TreeMap<String, String>();
        for (var pattern : patterns) {
            var addresses = Exits.addresses(pattern, examples);
            ask(walker, addresses.getFirst() + QUESTIONS.getLast().formatted(about), pattern + " en", texts);
            for (int i = 0; i < (PACKED.matcher(pattern).find() ? 1 : addresses.size()); i++) {
                ask(walker, addresses.get(i) + QUESTIONS.getFirst().formatted(about), pattern + " " + i, texts);
            }
        }
        return new Said(texts);
    }

    private static void ask(Visitor walker, String address, String name, Map<String, String> texts) {
        var answer = walker.get(address).getResponse();
        if (answer.getStatus() == 200) {
            var text = Exits.legible(answer.getContentAsByteArray());
            texts.put(name, OF_THE_MOMENT.matcher(text).replaceAll(""));
        }
    }

    Set<String> asked() {
        return texts.keySet();
    }

    /** The patterns of which anything answered. */
    Set<String> patterns() {
        return texts.keySet().stream()
                .map(asked -> asked.substring(0, asked.lastIndexOf(' ')))
                .collect(Collectors.toSet());
    }

    /** Where this number stands, whole. */
    Set<String> telling(long number) {
        return texts.keySet().stream()
                .filter(asked -> tells(texts.get(asked), number))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With or without a sign between its thousands. */
    static boolean tells(String text, long number) {
        return Pattern.compile("(?<![\\d.,])%d[., \u00a0]?%03d(?!\\d)".formatted(number / 1000, number % 1000))
                .matcher(text)
                .find();
    }

    /** Lines of one that the other does not have. */
    Map<String, Set<String>> differing(Said other) {
        var differing = new TreeMap<String, Set<String>>();
        texts.forEach((asked, text) -> differing.put(asked, differing(text, other.texts.get(asked))));
        differing.values().removeIf(Set::isEmpty);
        return differing;
    }

    private static Set<String> differing(String one, String other) {
        var lines = one.lines().collect(Collectors.toSet());
        var others = other.lines().collect(Collectors.toSet());
        return Stream.concat(
                        lines.stream().filter(line -> !others.contains(line)),
                        others.stream().filter(line -> !lines.contains(line)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
