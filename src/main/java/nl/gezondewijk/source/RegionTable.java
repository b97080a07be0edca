package nl.gezondewijk.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.area.Regions;
import nl.gezondewijk.area.Regions.Membership;
import org.springframework.stereotype.Component;

/**
 * CBS's <i>Gebieden in Nederland</i>, a table a year: which provincie and which GGD-regio each gemeente lies in.
 *
 * <p>Each division is a group with two columns, Code and Naam; their numbers move from year to year, so they are found by the
 * titles of the groups.
 */
@Component
class RegionTable {
    private static final String FAMILY = "Gebieden in Nederland";
    private static final Pattern GEMEENTE = Pattern.compile("GM\\d{4}");

    private final Areas areas;
    private final Regions regions;

    RegionTable(Areas areas, Regions regions) {
        this.areas = areas;
        this.regions = regions;
    }

    private enum Division {
        GEMEENTEN("Codes en namen van gemeenten", GEMEENTE),
        GGD("GGD-regio's", Pattern.compile("GG\\d{4}")),
        PROVINCIES("Provincies", Pattern.compile("PV\\d{2}"));

        private final String title;
        private final Pattern code;

        Division(String title, Pattern code) {
            this.title = title;
            this.code = code;
        }
    }

    /** Keys of the two columns of a division. */
    private record Pair(Division division, String code, String name) {}

    static boolean is(String title) {
        return title.strip().startsWith(FAMILY);
    }

    /**
     * @param properties rows of DataProperties
     * @param rows of TypedDataSet, by key of column
     */
    Runnable read(List<Map<String, String>> properties, List<Map<String, String>> rows, int year, Intake intake) {
        var findings = intake.findings();
        var pairs = new ArrayList<Pair>();
        for (var division : Division.values()) {
            pair(division, properties)
                    .ifPresentOrElse(
                            pairs::add, () -> findings.add("", division.title, "Code, Naam", Rule.MISSING_COLUMN));
        }
        var names = new HashMap<String, String>();
        var memberships = new ArrayList<Membership>();
        for (var row : rows) {
            row(row, pairs, names, memberships, findings);
        }
        if (memberships.isEmpty()) {
            findings.add(Rule.EMPTY, FAMILY + " " + year);
        }
        intake.progress(rows.size(), 1);
        return () -> {
            areas.learn(
                    year,
                    names.entrySet().stream()
                            .map(one -> Learned.named(one.getKey(), one.getValue()))
                            .toList());
            regions.learn(year, memberships);
        };
    }

    private static void row(
            Map<String, String> row,
            List<Pair> pairs,
            Map<String, String> names,
            List<Membership> memberships,
            Findings findings) {
        var gemeente = row.getOrDefault("RegioS", "").strip();
        if (!GEMEENTE.matcher(gemeente).matches()) {
            findings.add(gemeente, "RegioS", gemeente, Rule.UNKNOWN_CODE);
            return;
        }
        if (names.containsKey(gemeente)) {
            findings.add(gemeente, "RegioS", gemeente, Rule.DOUBLED_AREA);
        }
        for (var pair : pairs) {
            var code = row.getOrDefault(pair.code, "").strip();
            var name = row.getOrDefault(pair.name, "").strip();
            boolean own = pair.division == Division.GEMEENTEN;
            if (!pair.division.code.matcher(code).matches() || (own && !code.equals(gemeente))) {
                findings.add(gemeente, pair.code, code, Rule.UNKNOWN_CODE);
            } else if (name.isEmpty() || !name.equals(names.getOrDefault(code, name))) {
                findings.add(gemeente, pair.name, name, Rule.NOT_A_NAME);
            } else {
                names.put(code, name);
                if (!own) {
                    memberships.add(new Membership(gemeente, code));
                }
            }
        }
    }

    private static Optional<Pair> pair(Division division, List<Map<String, String>> properties) {
        return properties.stream()
                .filter(one -> plain(one.getOrDefault("Title", "")).equals(division.title))
                .flatMap(group -> {
                    var code = column("Code", group, properties);
                    var name = column("Naam", group, properties);
                    return code.isPresent() && name.isPresent()
                            ? Optional.of(new Pair(division, code.get(), name.get())).stream()
                            : Optional.<Pair>empty().stream();
                })
                .findFirst();
    }

    private static Optional<String> column(
            String title, Map<String, String> group, List<Map<String, String>> properties) {
        return properties.stream()
                .filter(one -> one.getOrDefault("ParentID", "-").equals(group.get("ID")))
                .filter(one -> one.getOrDefault("Title", "").strip().equals(title))
                .flatMap(one -> Optional.ofNullable(one.get("Key")).stream())
                .findFirst();
    }

    /** Some years have curly apostrophes. */
    private static String plain(String title) {
        return title.strip().replace('’', '\'').replace('‘', '\'');
    }
}
