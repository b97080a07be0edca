package nl.gezondewijk.portrait;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether words are about the same: "eenzaamheid bij ouderen" and "Eenzaam" share a beginning that is long enough. */
final class Likeness {
    private static final int SHORTEST = 4;
    private static final double SHARE = 0.55;

    /** How much or how many, of whatever it is. */
    private static final Set<String> AMOUNTS = Set.of(
            "weinig", "veel", "meer", "minder", "geen", "zeer", "gebrek", "little", "many", "much", "more", "fewer",
            "less", "very", "lack", "with", "voor", "door", "over", "naar", "from", "that");

    private Likeness() {}

    /** Some word of the one begins as some word of the other. */
    static boolean of(String one, String other) {
        var words = words(other);
        return words(one).stream().anyMatch(word -> words.stream().anyMatch(theirs -> alike(word, theirs)));
    }

    /** Every word that was looked for is in the text, or begins a word of it. */
    static boolean holds(String query, String text) {
        var plain = plain(text);
        var wanted = Arrays.stream(plain(query).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return !wanted.isEmpty() && wanted.stream().allMatch(plain::contains);
    }

    private static boolean alike(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= Math.max(SHORTEST, SHARE * Math.min(one.length(), other.length()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST && !AMOUNTS.contains(word))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
