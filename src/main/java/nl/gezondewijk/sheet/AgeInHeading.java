package nl.gezondewijk.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Empty where no word, or words that follow each other, are ages. The most words that are ages together are taken. */
    static Optional<AgeInHeading> of(String heading) {
        var plain = UNDERSCORES
                .matcher(LETTERS.matcher(YearInHeading.without(heading)).replaceAll(""))
                .replaceAll("-");
        var words = Stream.of(BETWEEN.split(plain.strip())).toList();
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                var age = String.join(" ", words.subList(from, from + length));
                if (isAge(age)) {
                    return Optional.of(new AgeInHeading(age, without(words, from, from + length)));
                }
            }
        }
        return Optional.empty();
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
