package nl.gezondewijk.contribution;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names for the indicators of a supplier: next year's sheet fills the same, another's never, also where that has the same name. */
final class Keys {
    private static final int LONGEST = 60;

    private final String supplier;
    private final List<Described> before;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param before what was said of a sheet like this one
     * @param others keys that are somebody else's
     */
    Keys(String supplier, List<Described> before, Set<String> others) {
        this.supplier = Described.SOURCE + "-" + plain(supplier);
        this.before = before;
        taken.addAll(others);
    }

    /** The key that this label had before, or a new one that tells what it is. */
    String of(String label, String name) {
        var wanted = before.stream()
                .filter(one -> one.label().equals(label) && one.key().startsWith(supplier + "-"))
                .map(Described::key)
                .findFirst()
                .or(() -> Optional.of(supplier + "-" + plain(name)))
                .get();
        var key = wanted;
        for (int number = 2; !isFree(key); number++) {
            key = wanted + "-" + number;
        }
        taken.addAll(all(key));
        return key;
    }

    private boolean isFree(String key) {
        return all(key).stream().noneMatch(taken::contains);
    }

    /** With those of the counts that it is made of. */
    private static List<String> all(String key) {
        return List.of(key, key + "-teller", key + "-noemer");
    }

    private static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-$", "") : plain;
        return cut.isEmpty() ? "x" : cut;
    }
}
