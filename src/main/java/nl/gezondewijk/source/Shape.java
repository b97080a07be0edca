package nl.gezondewijk.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Period;

/** What stands in which column of a table, and which of our indicators its figures are. */
final class Shape {
    private final int[] places = new int[Place.values().length];
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> blockOfAges = new HashMap<>();
    private final Rows rows;

    /**
     * The indicators that one row of a draft holds; there is a block for each age group that the table tells apart.
     *
     * @param sums positions to be filled with the sum of others; they come after the measures
     */
    record Block(List<String> indicators, List<Measure> measures, List<int[]> sums) {}

    /** A column with figures, and what makes a value in it impossible. */
    record Measure(int column, String name, double factor, boolean percentage, boolean count, boolean people) {}

    private record Found(int column, String name, double factor, Indicator indicator) {
        Measure measure(Indicator one) {
            var whose = one.population().whose();
            return new Measure(
                    column,
                    name,
                    factor,
                    one.unit() == Indicator.Unit.PERCENT,
                    one.unit() == Indicator.Unit.COUNT,
                    whose == Indicator.Whose.RESIDENTS || whose == Indicator.Whose.HOUSEHOLDS);
        }
    }

    private Shape(Rows rows) {
        this.rows = rows;
        Arrays.fill(places, -1);
    }

    /** Everything that does not fit goes to the findings; the shape of a table with errors is not used. */
    static Shape of(Table table, Mapping mapping, Indicators indicators, Findings findings) {
        var shape = new Shape(mapping.rows());
        var found = new ArrayList<Found>();
        var seen = new HashSet<String>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            if (!seen.add(column.key())) {
                findings.add("", column.key(), "", Rule.DOUBLED_COLUMN);
                continue;
            }
            var place = Place.of(column.base());
            if (place.isPresent()) {
                shape.places[place.get().ordinal()] = i;
            }
            if (place.isEmpty() || place.get().figure) {
                shape.find(column, i, mapping, indicators, findings).ifPresent(found::add);
            }
        }
        shape.check(table, found, findings);
        shape.layOut(found, mapping, indicators);
        return shape;
    }

    List<List<String>> indicators() {
        return blocks.stream().map(Block::indicators).toList();
    }

    /** Where a column stands, or -1. */
    int at(Place place) {
        return places[place.ordinal()];
    }

    Block block(int number) {
        return blocks.get(number);
    }

    /** The block of this age group, or -1 where we know no such group. */
    int blockOf(String ages) {
        return blockOfAges.isEmpty() ? 0 : blockOfAges.getOrDefault(ages, -1);
    }

    Optional<Period> period(String published) {
        return rows.periods().flatMap(periods -> periods.of(published));
    }

    /** What a row holds: values, unless its margin says limits; empty for a margin that we do not know. */
    Optional<Rows.Margins.Margin> margin(String published) {
        return at(Place.MARGIN) < 0 || rows.margins().isEmpty()
                ? Optional.of(Rows.Margins.Margin.VALUE)
                : rows.margins().get().of(published);
    }

    private Optional<Found> find(Column column, int i, Mapping mapping, Indicators indicators, Findings findings) {
        var mapped = mapping.match(column.key(), column.parents());
        if (mapped.isEmpty()) {
            boolean topic = !column.base().equals(column.key());
            findings.add("", column.key(), "", topic ? Rule.UNKNOWN_COLUMN : Rule.UNKNOWN_DIMENSION);
            return Optional.empty();
        }
        if (mapped.get().moved()) {
            findings.add("", column.key(), column.parents().getFirst(), Rule.MOVED_COLUMN);
        }
        var line = mapped.get().column();
        return line.indicator().map(key -> new Found(i, column.key(), line.factor(), indicators.get(key)));
    }

    private void check(Table table, List<Found> found, Findings findings) {
        if (at(Place.AREA) < 0) {
            findings.add("", "WijkenEnBuurten", "", Rule.MISSING_COLUMN);
        }
        if (at(Place.PERIOD) < 0 && table.period().isEmpty()) {
            findings.add("", "Perioden", "", Rule.MISSING_COLUMN);
        }
        if (found.isEmpty()) {
            findings.add(Rule.NOT_THE_TABLE, table.title());
        }
        var taken = new HashSet<String>();
        for (var one : found) {
            if (!taken.add(one.indicator().key())) {
                findings.add("", one.name(), one.indicator().key(), Rule.DOUBLED_COLUMN);
            }
        }
    }

    private void layOut(List<Found> found, Mapping mapping, Indicators indicators) {
        if (at(Place.AGES) < 0 || rows.ages().isEmpty()) {
            add(found.stream().map(one -> Map.entry(one, one.indicator())).toList(), mapping);
            return;
        }
        rows.ages().get().codes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(group -> {
                    blockOfAges.put(group.getKey(), blocks.size());
                    add(
                            found.stream()
                                    .flatMap(one -> forAges(one.indicator(), group.getValue(), indicators)
                                            .map(indicator -> Map.entry(one, indicator))
                                            .stream())
                                    .toList(),
                            mapping);
                });
    }

    private void add(List<Map.Entry<Found, Indicator>> columns, Mapping mapping) {
        var keys = new ArrayList<>(
                columns.stream().map(one -> one.getValue().key()).toList());
        var sums = new ArrayList<int[]>();
        for (var sum : mapping.sums()) {
            if (!keys.contains(sum.indicator()) && keys.containsAll(sum.of())) {
                sums.add(sum.of().stream().mapToInt(keys::indexOf).toArray());
                keys.add(sum.indicator());
            }
        }
        blocks.add(new Block(
                List.copyOf(keys),
                columns.stream()
                        .map(one -> one.getKey().measure(one.getValue()))
                        .toList(),
                sums));
    }

    private static Optional<Indicator> forAges(Indicator any, String ages, Indicators indicators) {
        return indicators.list().stream()
                .filter(one -> one.measure().equals(any.measure()))
                .filter(one -> one.population().ages().equals(Optional.of(ages)))
                .findFirst();
    }

    /** A column that says what a row is about. */
    enum Place {
        AREA(false, "WijkenEnBuurten", "RegioS"),
        PERIOD(false, "Perioden"),
        AGES(false, "Leeftijd"),
        MARGIN(false, "Marges"),
        ID(false, "ID"),
        GEMEENTE(false, "Gemeentenaam"),
        CHANGE(false, "IndelingswijzigingWijkenEnBuurten", "IndelingswijzigingGemeenteWijkBuurt"),
        URBANITY(true, "MateVanStedelijkheid"),
        INHABITANTS(true, "AantalInwoners"),
        KIND(false, "SoortRegio"),
        CODE(false, "Codering");

        private final boolean figure;
        private final List<String> keys;

        /** @param figure true where it is one of our indicators besides */
        Place(boolean figure, String... keys) {
            this.figure = figure;
            this.keys = List.of(keys);
        }

        static Optional<Place> of(String base) {
            return Arrays.stream(values())
                    .filter(place -> place.keys.contains(base))
                    .findFirst();
        }
    }
}
