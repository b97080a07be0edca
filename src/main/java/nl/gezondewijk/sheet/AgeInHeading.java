package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A heading that tells the ages of its column: "aantal 0-4", "inwoners 95 jaar of ouder", "a_65_oo", "Inwoners totaal".
 *
 * @param age as it stands there
 * @param rest the heading without it: the same for all ages of one count
 */
record AgeInHeading(String age, String rest) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s_]+");
    private static final Pattern UNDERSCORES = Pattern.compile("(?<=\\d)_(?=\\d{1,3}(?!\\d))");

    /** What stands behind the second of two columns of the same name, see {@link Heading}. */
    private static final Pattern LETTERS = Pattern.compile(" \\([A-Z]{1,3}\\)$");

    /** The words of all ages together, that say of nothing else that it is all there is. */
    private static final List<String> ALL = List.of("totaal", "total", "alle leeftijden", "all ages");

    /** Each word, or words that follow each other, that are ages; of "per 1 januari 0-4" the first may be one as well. */
    static List<AgeInHeading> list(String heading) {
        var plain = UNDERSCORES
                .matcher(LETTERS.matcher(YearInHeading.without(heading)).replaceAll(""))
                .replaceAll("-");
        var words = List.of(BETWEEN.split(plain.strip()));
        var found = new ArrayList<AgeInHeading>();
        for (int from = 0; from < words.size(); from++) {
            int to = end(words, from);
            if (to > from) {
                found.add(new AgeInHeading(String.join(" ", words.subList(from, to)), without(words, from, to)));
                from = to - 1;
            }
        }
        return found;
    }

    /** The end of the most words from here that are ages together; the place itself where none are. */
    private static int end(List<String> words, int from) {
        int to = words.size();
        while (to > from && !isAge(String.join(" ", words.subList(from, to)))) {
            to--;
        }
        return to;
    }

    AgeGroup group() {
        return AgeGroup.of(age);
    }

    private static boolean isAge(String words) {
        return switch (AgeGroup.of(words)) {
            case AgeGroup.All all -> ALL.contains(words.toLowerCase(Locale.ROOT));
            case AgeGroup.Band band -> true;
            case AgeGroup.Unknown unknown -> true;
            case AgeGroup.Unread unread -> false;
        };
    }

    private static String without(List<String> words, int from, int to) {
        return IntStream.range(0, words.size())
                .filter(i -> i < from || i >= to)
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }
}
