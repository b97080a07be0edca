package nl.gezondewijk.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondewijk.forecast.Line.Sex;
import nl.gezondewijk.forecast.Reading.Finding;
import nl.gezondewijk.forecast.Reading.Rule;

/** The lines of a table beside each other: without totals of what stands there in parts, and what of them cannot both be. */
record WholeTable(List<Line> lines, List<Finding> findings) {

    private record Place(String area, int year, String subject) {}

    static WholeTable of(List<Line> read, Delivery.Kind kind) {
        var kept = byPlace(read).values().stream()
                .flatMap(same -> withoutTotals(same).stream())
                .toList();
        var findings = new ArrayList<Finding>();
        byPlace(kept).forEach((place, same) -> {
            overlaps(place, same, findings);
            if (kind == Delivery.Kind.USE && Spread.use(same).isEmpty()) {
                findings.add(new Finding(0, Rule.AGES_MISSING, place.subject));
            }
        });
        return new WholeTable(kept, findings);
    }

    /** Totals beside their parts are left out: both sexes where each is there, all ages where bands are. */
    private static List<Line> withoutTotals(List<Line> same) {
        boolean bands = same.stream().anyMatch(line -> !line.ages().equals(Ages.ALL));
        boolean apart = same.stream().anyMatch(line -> line.sex() == Sex.WOMEN)
                && same.stream().anyMatch(line -> line.sex() == Sex.MEN);
        return same.stream()
                .filter(line -> !(bands && line.ages().equals(Ages.ALL)))
                .filter(line -> !(apart && line.sex() == Sex.BOTH))
                .toList();
    }

    private static Map<Place, List<Line>> byPlace(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Place(line.area(), line.year(), line.subject()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static void overlaps(Place place, List<Line> same, List<Finding> findings) {
        var seen = new HashMap<Sex, List<Ages>>();
        for (var line : same) {
            for (var sex : Nationwide.sexes(line.sex())) {
                var before = seen.computeIfAbsent(sex, first -> new ArrayList<>());
                before.stream()
                        .filter(line.ages()::overlaps)
                        .findFirst()
                        .ifPresent(other -> findings.add(new Finding(
                                0,
                                other.equals(line.ages()) ? Rule.TWICE : Rule.OVERLAP,
                                (place.area + " " + place.year + " " + other + ", " + line.ages()).strip())));
                before.add(line.ages());
            }
        }
    }
}
