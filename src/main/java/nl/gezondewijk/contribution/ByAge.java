package nl.gezondewijk.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.contribution.Heard.Number;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.sheet.AgeGroup;
import nl.gezondewijk.statistics.standardised.AgeBand;
import nl.gezondewijk.statistics.standardised.EventsByAge;

/** The counts by age of one label, in all areas and periods, out of which a figure of each is made. */
final class ByAge {
    /** Some of these are no whole that anybody knows. */
    private static final List<Area.Kind> NO_WHOLE = List.of(Area.Kind.WIJK, Area.Kind.BUURT, Area.Kind.POSTCODE);

    private final Described described;
    private final Findings.Notes wrongs;
    private final SequencedMap<Period, Map<String, AgeTable>> told = new TreeMap<>();

    ByAge(Described described, Findings.Notes wrongs) {
        this.described = described;
        this.wrongs = wrongs;
    }

    /** Hears what is made of each area. */
    interface Making {
        void known(Period period, String area, EventsByAge counted, AgeFigure figure);

        void missing(Period period, String area, Figure.Reason why);
    }

    void take(Heard heard, Numbers numbers) {
        var table = told.computeIfAbsent(heard.period(), period -> new TreeMap<>())
                .computeIfAbsent(heard.area(), area -> new AgeTable());
        var events = numbers.counted(Number.COUNTED);
        switch (heard.age().orElse(new AgeGroup.Unread())) {
            case AgeGroup.All all -> table.total(events);
            case AgeGroup.Unknown unknown -> table.ofUnknownAge(events);
            case AgeGroup.Unread unread ->
                numbers.wrong(heard.area() + " " + heard.period().code(), Rule.AGE_UNREAD);
            case AgeGroup.Band band -> {
                if (!table.put(band, events, numbers.people())) {
                    numbers.wrong(heard.area() + " " + heard.period().code() + ": " + band, Rule.TWICE);
                }
            }
        }
    }

    /** @param parts for a wijk its inhabited buurten, for a gemeente its inhabited wijken */
    void make(Map<String, List<String>> parts, Making making) {
        told.forEach((period, tables) -> {
            var whole = new HashMap<String, EventsByAge>();
            tables.forEach((area, table) -> table.whole((rule, value) -> wrong(rule, area, period, value))
                    .ifPresentOrElse(
                            counted -> whole.put(area, counted), () -> making.missing(period, area, table.why())));
            addUp(whole, tables, parts);
            var reference = reference(whole, period);
            whole.forEach((area, counted) -> {
                var figure = AgeFigure.of(described, counted, reference);
                figure.wrong()
                        .ifPresent(rule -> wrong(
                                rule,
                                area,
                                period,
                                counted.bands().name(0) + " … "
                                        + counted.bands().name(counted.bands().size() - 1)));
                making.known(period, area, counted, figure);
            });
        });
    }

    private void wrong(Rule rule, String area, Period period, String value) {
        wrongs.add(new Wrong("", described.label() + " " + area + " " + period.code(), value, rule));
    }

    /** The country where the sheet tells of it, else all of the widest areas that it tells of. */
    private Optional<EventsByAge> reference(Map<String, EventsByAge> whole, Period period) {
        var widest = Area.Kind.widest(whole.keySet());
        if (described.shape() == Described.Shape.EXPECTED
                && widest.filter(NO_WHOLE::contains).isPresent()) {
            wrongs.add(new Wrong("", described.label() + " " + period.code(), "", Rule.AGE_NO_WHOLE));
        }
        return sum(whole.entrySet().stream()
                .filter(one -> widest.orElseThrow().isOf(one.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Smallest areas first; what the sheet tells of a whole itself stays. */
    private static void addUp(
            Map<String, EventsByAge> whole, Map<String, AgeTable> tables, Map<String, List<String>> parts) {
        for (var kind : List.of(Area.Kind.WIJK, Area.Kind.GEMEENTE)) {
            parts.forEach((area, within) -> {
                var known =
                        within.stream().map(whole::get).filter(Objects::nonNull).toList();
                if (area.startsWith(kind.prefix()) && !tables.containsKey(area) && known.size() == within.size()) {
                    sum(known).ifPresent(sum -> whole.put(area, sum));
                }
            });
        }
    }

    /** Empty where they are not all in the same bands. */
    private static Optional<EventsByAge> sum(List<EventsByAge> all) {
        if (all.isEmpty() || all.stream().map(EventsByAge::bands).distinct().count() > 1) {
            return Optional.empty();
        }
        var bands = all.getFirst().bands();
        return Optional.of(new EventsByAge(
                bands,
                IntStream.range(0, bands.size())
                        .mapToObj(band -> new AgeBand(
                                all.stream()
                                        .mapToLong(one -> one.counts().get(band).events())
                                        .sum(),
                                all.stream()
                                        .mapToDouble(
                                                one -> one.counts().get(band).people())
                                        .sum()))
                        .toList()));
    }
}
