package nl.gezondewijk.contribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.contribution.Contribution.Description;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.sheet.Sheet;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Proportion;
import org.springframework.stereotype.Component;

/** Makes figures of a sheet by what its owner said of it, and says what is wrong. */
@Component
class MakeFigures {
    private final Areas areas;
    private final Locating locating;
    private final WholeSheet whole;

    MakeFigures(Areas areas, Locating locating, WholeSheet whole) {
        this.areas = areas;
        this.locating = locating;
        this.whole = whole;
    }

    /** The figures, and what is to be known of them before they are published. */
    record Made(Assembly assembly, Checked checked) {}

    /** @throws nl.gezondewijk.sheet.Sheets.Unreadable when the file breaks off */
    Made make(Description description, Sheet sheet, Inventory inventory, LongConsumer progress) {
        int year = description.terms().areaYear();
        var located = locating.locate(inventory.places(), year, description.areas());
        var notes = new Findings.Notes();
        notes.addAll(inventory.findings());
        var known = known(located, year);
        var assembly = new Assembly(
                description.labels(),
                MakeFigures::interval,
                code -> Optional.ofNullable(known.get(code)).flatMap(Area::inhabitants).stream()
                        .mapToDouble(Integer::doubleValue)
                        .findFirst());
        var telling = new Telling(located, leftOut(located), notes, assembly, progress);
        description.layout().read(sheet, telling::take, unread -> {});
        assembly.addUp(parts(known.values(), year));
        notes.addAll(assembly.findings());
        whole.check(description, located, assembly, notes);
        return new Made(
                assembly,
                new Checked(
                        notes.found(),
                        inventory.rows(),
                        assembly.rows().areas(),
                        description.labels().size(),
                        assembly.rows().periods().stream().map(Period::code).toList()));
    }

    private Map<String, Area> known(Located located, int year) {
        return areas.list(year, new HashSet<>(located.codes().values())).stream()
                .collect(Collectors.toMap(Area::code, Function.identity()));
    }

    private static java.util.Set<String> leftOut(Located located) {
        return located.questions().stream()
                .filter(question ->
                        !located.codes().containsKey(question.place().key()))
                .map(question -> question.place().key())
                .collect(Collectors.toSet());
    }

    /** Of a share among as many as the sample is worth: Kish's respondents over the design effect. */
    private static double[] interval(double percentage, double respondents, double designEffect) {
        long worth = Math.max(1, Math.round(respondents / designEffect));
        var between = new Proportion(Math.round(worth * percentage / 100), worth)
                .interval(Confidence.P95)
                .times(100);
        return new double[] {Math.min(between.lower(), percentage), Math.max(between.upper(), percentage)};
    }

    /** For each wijk its buurten where people live, for each gemeente its wijken; of the gemeenten that the sheet is about. */
    private Map<String, List<String>> parts(java.util.Collection<Area> of, int year) {
        var gemeenten = of.stream().flatMap(area -> area.gemeente().stream()).collect(Collectors.toSet());
        var parts = new HashMap<String, List<String>>();
        for (var kind : List.of(Area.Kind.BUURT, Area.Kind.WIJK)) {
            for (var gemeente : gemeenten) {
                areas.listInGemeente(gemeente, kind, year).stream()
                        .filter(area -> area.inhabitants().orElse(1) > 0)
                        .forEach(area -> parts.computeIfAbsent(
                                        Area.around(area.code()).getFirst(), whole -> new java.util.ArrayList<>())
                                .add(area.code()));
            }
        }
        return parts;
    }
}
