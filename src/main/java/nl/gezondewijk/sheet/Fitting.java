package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.sheet.Layout.Use;

/** Finds the columns of a layout in another sheet of the same making, also where its headings tell other years. */
final class Fitting {
    private final Heading heading;
    private final List<Use> fixed = new ArrayList<>();
    private final Map<String, List<Use>> byYear = new LinkedHashMap<>();

    Fitting(List<Use> columns, Heading heading) {
        this.heading = heading;
        for (var use : columns) {
            YearInHeading.of(use.name())
                    .ifPresentOrElse(
                            year -> byYear.computeIfAbsent(Heading.plain(year.rest()), first -> new ArrayList<>())
                                    .add(use),
                            () -> fixed.add(use));
        }
    }

    /** Empty when one that is used is not there. */
    Optional<List<Use>> columns() {
        var found = new ArrayList<>(fixed);
        boolean whole = fixed.stream().allMatch(use -> use.role() == Role.LEFT_OUT || heading.place(use.name()) >= 0);
        for (var same : byYear.entrySet()) {
            var years = ofYears(same.getKey(), same.getValue());
            found.addAll(years);
            whole &= isUsed(years) || !isUsed(same.getValue());
        }
        found.sort(Comparator.comparingInt(use -> heading.place(use.name())));
        return whole ? Optional.of(found) : Optional.empty();
    }

    private static boolean isUsed(List<Use> columns) {
        return columns.stream().anyMatch(use -> use.role() != Role.LEFT_OUT);
    }

    /** One that was there keeps its use; a new year is used as the newest was. */
    private List<Use> ofYears(String rest, List<Use> known) {
        return heading.names().stream()
                .filter(name -> YearInHeading.of(name)
                        .filter(year -> Heading.plain(year.rest()).equals(rest))
                        .isPresent())
                .map(name -> known.stream()
                        .filter(use -> Heading.isSame(use.name(), name))
                        .findFirst()
                        .orElseGet(() -> like(newest(known), name)))
                .toList();
    }

    private static Use newest(List<Use> known) {
        var byYear = Comparator.comparing((Use use) -> use.role() != Role.LEFT_OUT)
                .thenComparing(use -> year(use.name()).orElseThrow());
        return known.stream().max(byYear).orElseThrow();
    }

    /** A year that somebody filled in otherwise than its heading says is to be asked again. */
    private static Use like(Use model, String name) {
        boolean asHeading = model.period().equals(year(model.name()));
        return new Use(
                name,
                model.role(),
                model.label(),
                asHeading ? year(name) : Optional.empty(),
                model.down(),
                model.age());
    }

    private static Optional<String> year(String name) {
        return YearInHeading.of(name).map(YearInHeading::period);
    }
}
