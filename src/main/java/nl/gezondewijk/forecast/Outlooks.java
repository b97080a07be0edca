package nl.gezondewijk.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.area.Extents;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.forecast.BySex;
import nl.gezondewijk.statistics.forecast.Projection;
import org.springframework.stereotype.Component;

/** Looks ahead for an area: the forecasts of others, and our own calculation with each variant. */
@Component
class Outlooks {
    static final String STILL = "ongewijzigd";
    static final String TYPED = "ingevuld";

    private final Areas areas;
    private final Extents extents;
    private final Deliveries deliveries;
    private final Starts starts;
    private final Variants variants;
    private final Nationwide nationwide;

    Outlooks(
            Areas areas,
            Extents extents,
            Deliveries deliveries,
            Starts starts,
            Variants variants,
            Nationwide nationwide) {
        this.areas = areas;
        this.extents = extents;
        this.deliveries = deliveries;
        this.starts = starts;
        this.variants = variants;
        this.nationwide = nationwide;
    }

    /** Empty where there is no such area. */
    Optional<Ahead> find(String code, Optional<Variant> typed) {
        return areas.find(code).map(area -> ahead(extents.of(area), typed));
    }

    private Ahead ahead(Extent place, Optional<Variant> typed) {
        var start = starts.find(place);
        var all = new ArrayList<Outlook>(theirs(place));
        var refused = start.isEmpty() ? Optional.of(Reason.NO_VALUE) : calculate(start.get(), place, typed, all);
        return new Ahead(place, start, all, refused);
    }

    /** The reason where even without plans there is nothing to calculate. */
    private Optional<Reason> calculate(Start start, Extent place, Optional<Variant> typed, List<Outlook> all) {
        var refused = add(start, Variant.still(), STILL, new Outlook.Source.Still(), all);
        if (refused.isPresent()) {
            return refused;
        }
        for (var kept : variants.list(place.area().code())) {
            var _ = add(start, kept.variant(), "variant-" + kept.id(), new Outlook.Source.Kept(kept), all);
        }
        return typed.flatMap(one -> add(start, one, TYPED, new Outlook.Source.Typed(one), all));
    }

    private Optional<Reason> add(Start start, Variant variant, String key, Outlook.Source of, List<Outlook> all) {
        var steps = variant.steps(start.people(), nationwide);
        return switch (Projection.of(start.year(), start.people(), nationwide.assumptions(), steps)) {
            case Projection.None none -> Optional.of(none.reason());
            case Projection.Known known -> {
                var people = new LinkedHashMap<Integer, BySex>();
                people.put(known.year(), known.people());
                known.steps().forEach(step -> people.put(step.year(), step.people()));
                all.add(new Outlook(key, of, people, Optional.of(known.explanation())));
                yield Optional.empty();
            }
        };
    }

    private List<Outlook> theirs(Extent place) {
        var parts = Parts.of(place);
        var all = new ArrayList<Outlook>();
        deliveries.read(Delivery.Kind.FORECAST, parts.all()).forEach((delivery, lines) -> {
            var people = new LinkedHashMap<Integer, BySex>();
            var told = new ArrayList<Line>();
            for (int year : new TreeSet<>(lines.stream().map(Line::year).toList())) {
                parts.in(year, lines).ifPresent(whole -> {
                    people.put(year, new Spread(nationwide).people(whole));
                    told.addAll(whole);
                });
            }
            if (!people.isEmpty()) {
                var source = new Outlook.Source.Theirs(delivery, told, !Spread.isFine(told));
                all.add(new Outlook("prognose-" + delivery.id(), source, people, Optional.empty()));
            }
        });
        return all;
    }
}
