package nl.gezondewijk.contribution;

import java.util.EnumMap;
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
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.sheet.Mark;
import nl.gezondewijk.sheet.Said;
import nl.gezondewijk.sheet.Sheet;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Proportion;
import org.springframework.stereotype.Component;

/** Makes figures of a sheet by what its owner said of it, and says what is wrong. */
@Component
class MakeFigures {
    private static final int OFTEN = 20_000;

    private final Areas areas;
    private final Locating locating;
    private final Releases releases;

    MakeFigures(Areas areas, Locating locating, Releases releases) {
        this.areas = areas;
        this.locating = locating;
        this.releases = releases;
    }

    /** The figures, and what is to be known of them before they are published. */
    record Made(Assembly assembly, Checked checked) {}

    /** @throws nl.gezondewijk.sheet.Sheets.Unreadable when the file breaks off */
    Made make(Description description, Sheet sheet, Inventory inventory, LongConsumer progress) {
        int year = description.terms().areaYear();
        var located = locating.locate(inventory.places(), year, description.areas());
        var notes = new Findings.Notes();
        notes.addAll(inventory.findings());
        unknown(located, notes);
        mixed(located, notes);
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
        whole(description, assembly, notes);
        toldByPostcode(description, assembly, located, notes);
        return new Made(
                assembly,
                new Checked(
                        notes.found(),
                        inventory.rows(),
                        assembly.areas(),
                        description.labels().size(),
                        assembly.periods().stream().map(Period::code).toList()));
    }

    private Map<String, Area> known(Located located, int year) {
        return areas.list(year, new HashSet<>(located.codes().values())).stream()
                .collect(Collectors.toMap(Area::code, Function.identity()));
    }

    private static void unknown(Located located, Findings.Notes notes) {
        located.questions().stream()
                .filter(question -> question.said().isEmpty())
                .forEach(
                        question -> notes.add(new Wrong("", "", question.place().name(), Rule.UNKNOWN_AREA)));
    }

    /** One table tells of postcode areas or of the others: their figures cannot be added up or compared. */
    private static void mixed(Located located, Findings.Notes notes) {
        long postcodes = located.codes().values().stream()
                .filter(code -> code.startsWith(Area.Kind.POSTCODE.prefix()))
                .count();
        if (postcodes > 0 && postcodes < located.codes().size()) {
            notes.add(new Wrong("", "", postcodes + " / " + located.codes().size(), Rule.MIXED_AREAS));
        }
    }

    private static java.util.Set<String> leftOut(Located located) {
        return located.questions().stream()
                .filter(question ->
                        !located.codes().containsKey(question.place().key()))
                .map(question -> question.place().key())
                .collect(Collectors.toSet());
    }

    /** Hands what the sheet says to the assembly, in the words of the platform. */
    private static final class Telling {
        private final Located located;
        private final java.util.Set<String> leftOut;
        private final Findings.Notes notes;
        private final Assembly assembly;
        private final LongConsumer progress;
        private final Map<String, Optional<Period>> periods = new HashMap<>();
        private long said;

        Telling(
                Located located,
                java.util.Set<String> leftOut,
                Findings.Notes notes,
                Assembly assembly,
                LongConsumer progress) {
            this.located = located;
            this.leftOut = leftOut;
            this.notes = notes;
            this.assembly = assembly;
            this.progress = progress;
        }

        void take(Said one) {
            if (++said % OFTEN == 0) {
                progress.accept(said);
            }
            var key = new Inventory.Place(one.kind(), one.area(), one.gemeente(), 0).key();
            var code = located.codes().get(key);
            if (code == null || leftOut.contains(key)) {
                return; // left out, or told as unknown already
            }
            periods.computeIfAbsent(one.period(), MakeFigures::period)
                    .ifPresentOrElse(
                            period -> assembly.take(
                                    new Heard(String.valueOf(one.row()), code, period, one.label(), numbers(one))),
                            () -> notes.add(
                                    new Wrong(String.valueOf(one.row()), one.label(), one.period(), Rule.NO_PERIOD)));
        }
    }

    private static Optional<Period> period(String code) {
        try {
            return Optional.of(new Period(code));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Map<Heard.Number, Figure> numbers(Said said) {
        var numbers = new EnumMap<Heard.Number, Figure>(Heard.Number.class);
        said.numbers()
                .forEach((role, amount) -> numbers.put(
                        Heard.Number.valueOf(role.name()),
                        switch (amount) {
                            case Said.Amount.Number number -> Figure.Known.of(number.value());
                            case Said.Amount.None none -> new Figure.None(reason(none.mark()));
                        }));
        return numbers;
    }

    private static Figure.Reason reason(Mark mark) {
        return switch (mark) {
            case MISSING, ZERO -> Figure.Reason.MISSING;
            case WITHHELD -> Figure.Reason.WITHHELD;
            case TOO_FEW -> Figure.Reason.TOO_FEW;
            case NOT_MEASURED -> Figure.Reason.NOT_MEASURED;
            case IMPOSSIBLE -> Figure.Reason.IMPOSSIBLE;
        };
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

    private static void whole(Description description, Assembly assembly, Findings.Notes notes) {
        if (assembly.areas() == 0) {
            notes.add(new Wrong("", "", "", Rule.NO_NUMBERS));
        }
        if (description.terms().protection().guards()) {
            description.labels().stream()
                    .filter(label -> label.shape() == Described.Shape.VALUE)
                    .forEach(label -> notes.add(new Wrong("", label.label(), "", Rule.NO_COUNTS)));
        }
    }

    /** Counts of the same people by postcode and by buurt could be taken apart where the two cross. */
    private void toldByPostcode(Description description, Assembly assembly, Located located, Findings.Notes notes) {
        if (!description.terms().protection().guards()) {
            return;
        }
        boolean byPostcode =
                located.codes().values().stream().anyMatch(code -> code.startsWith(Area.Kind.POSTCODE.prefix()));
        var told = releases.listPublished().stream()
                .filter(release -> release.ofPostcodes() != byPostcode)
                .flatMap(release -> release.columns().stream())
                .filter(column -> assembly.periods().contains(column.period()))
                .map(column -> column.indicator())
                .collect(Collectors.toSet());
        description.labels().stream()
                .filter(label -> told.contains(label.counted()))
                .forEach(label -> notes.add(new Wrong("", label.label(), "", Rule.TOLD_BY_POSTCODE)));
    }
}
