package nl.gezondewijk.estimate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.area.Extents;
import nl.gezondewijk.area.NamedAreas;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Observations;
import nl.gezondewijk.indicator.Period;
import org.springframework.stereotype.Component;

/** Works studies out, and remembers the last few. */
@Component
class Calculations {
    private static final int MOST = 6;
    private static final int MOST_NAMES = 2_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,2}\\d[0-9A-Za-z]*");
    private static final List<Area.Kind> KINDS = List.of(Area.Kind.BUURT, Area.Kind.WIJK, Area.Kind.GEMEENTE);

    private final Areas areas;
    private final Extents extents;
    private final NamedAreas named;
    private final Indicators indicators;
    private final Figures figures;
    private final Observations observations;
    private final Map<Key, Outcome> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Outcome> eldest) {
            return size() > MOST;
        }
    };

    Calculations(
            Areas areas,
            Extents extents,
            NamedAreas named,
            Indicators indicators,
            Figures figures,
            Observations observations) {
        this.areas = areas;
        this.extents = extents;
        this.named = named;
        this.indicators = indicators;
        this.figures = figures;
        this.observations = observations;
    }

    private record Key(int study, Plan plan, long edition) {}

    /** @param plan of the study, or another that somebody tries */
    Outcome of(Study study, Plan plan) {
        var key = new Key(study.id(), plan, figures.edition().number());
        synchronized (remembered) {
            var known = remembered.get(key);
            if (known != null) {
                return known;
            }
        }
        var outcome = calculate(study.grid(), plan);
        synchronized (remembered) {
            remembered.put(key, outcome);
        }
        return outcome;
    }

    private Outcome calculate(Grid grid, Plan plan) {
        var texts = plan.column(Purpose.AREA)
                .map(at -> texts(grid, at, plan.areaYear()))
                .orElse(new Texts(Map.of()));
        return Outcome.of(plan, Survey.read(grid, plan, texts, covariates(plan, texts)));
    }

    /** By code; and by name among the kind of areas of which most names are known. */
    private Texts texts(Grid grid, int at, int year) {
        var asked = new LinkedHashSet<String>();
        grid.lines().forEach(line -> asked.add(Texts.of(line, at)));
        var meant = new HashMap<String, Area>();
        var codes = asked.stream().map(Area::code).toList();
        var known = new HashMap<String, Area>();
        areas.list(year, codes).forEach(area -> known.put(area.code(), area));
        asked.forEach(text -> {
            var area = known.get(Area.code(text));
            if (area != null) {
                meant.put(text, area);
            }
        });
        var rest = asked.stream()
                .filter(text -> !meant.containsKey(text) && isName(text))
                .limit(MOST_NAMES)
                .toList();
        meant.putAll(byName(rest, year));
        return new Texts(meant);
    }

    /** A code that we do not know is no name. */
    private static boolean isName(String text) {
        return text.chars().anyMatch(Character::isLetter) && !CODE.matcher(text).matches();
    }

    private Map<String, Area> byName(Collection<String> texts, int year) {
        Map<String, Area> best = Map.of();
        for (var kind : texts.isEmpty() ? List.<Area.Kind>of() : KINDS) {
            var found = new HashMap<String, Area>();
            var asked = texts.stream()
                    .map(text -> new NamedAreas.Asked(text, java.util.Optional.empty()))
                    .toList();
            named.find(year, kind, asked).forEach((one, meaning) -> {
                if (meaning instanceof NamedAreas.Meaning.One only) {
                    found.put(one.name(), only.area());
                }
            });
            best = found.size() > best.size() ? found : best;
        }
        return best;
    }

    /** Of each chosen indicator the published figure nearest in time to the survey, for the areas that have them all. */
    private Survey.Covariates covariates(Plan plan, Texts texts) {
        int year = new Period(plan.period()).lastYear();
        var edition = figures.edition();
        var derivations = plan.published().stream()
                .flatMap(key -> indicators.find(key).stream())
                .flatMap(indicator -> edition.nearest(indicator, year).stream())
                .toList();
        if (derivations.isEmpty()) {
            return Survey.Covariates.NONE;
        }
        var places = extents.of(Set.copyOf(texts.meant().values()));
        var table = observations.read(edition, places.values(), derivations);
        var byCode = new HashMap<String, List<Double>>();
        places.forEach((code, place) -> {
            var values = values(table, place, derivations);
            if (values.size() == derivations.size()) {
                byCode.put(code, values);
            }
        });
        return new Survey.Covariates(
                derivations.stream().map(Calculations::named).toList(), byCode);
    }

    private static List<Double> values(Observations.Table table, Extent place, List<Derivation> derivations) {
        return derivations.stream()
                .flatMap(one -> table.find(place, one).flatMap(Observation::known).stream())
                .map(Figure.Known::value)
                .toList();
    }

    private static String named(Derivation one) {
        return one.indicator().name().nl() + " (" + one.spot().period().code() + ")";
    }
}
