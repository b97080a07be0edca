package nl.gezondewijk.area;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What people may type for an area: its name in plain letters, and the ways in which they shorten it. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern JOINTS = Pattern.compile("['’‘`´.-]");
    private static final Pattern NUMBERED = Pattern.compile("^wijk [0-9]+ (?=.)");
    private static final Map<String, List<String>> DAILY = Map.of(
            "GM0518", List.of("den haag"),
            "GM0796", List.of("den bosch"),
            "PV21", List.of("friesland"));

    private Names() {}

    /** Lower case, without accents and signs: "Súdwest-Fryslân" becomes "sudwest fryslan". */
    static String plain(String text) {
        return SIGNS.matcher(bare(text)).replaceAll(" ").strip();
    }

    /** All names between bars; "Wijk 02 Terheijden" is Terheijden as well, and "Noord-West" is noordwest. */
    static String all(String code, String name) {
        var all = new LinkedHashSet<String>();
        for (var spelling : List.of(name, JOINTS.matcher(name).replaceAll(""))) {
            var plain = plain(spelling);
            all.add(plain);
            all.add(NUMBERED.matcher(plain).replaceFirst(""));
        }
        all.addAll(DAILY.getOrDefault(code, List.of()));
        return "| " + String.join(" | ", all) + " |";
    }

    /** The names that {@link #all} wrote. */
    static List<String> each(String all) {
        return List.of(all.replaceAll("^\\| | \\|$", "").split(" \\| "));
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
