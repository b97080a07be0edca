package nl.gezondewijk.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nl.gezondewijk.statistics.Spread;
import org.springframework.stereotype.Component;

/**
 * How comparable areas lie around an area.
 *
 * <p>A group of peers is the same for all its members and changes with an edition only, so what is worked out once is remembered.
 */
@Component
public class Peers {
    private static final int MOST = 400;

    private final Figures figures;
    private final Map<Key, Map<Derivation, Spread>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Map<Derivation, Spread>> eldest) {
            return size() > MOST;
        }
    };

    Peers(Figures figures) {
        this.figures = figures;
    }

    private record Key(Edition.Key edition, String group, int areaYear) {}

    /**
     * The spread of each derivation over a group.
     *
     * @param group its name, by which it is remembered
     * @param codes its members in a year's division into areas; asked only when not remembered
     */
    public Map<Derivation, Spread> spreads(
            Edition edition, String group, IntFunction<List<String>> codes, Collection<Derivation> derivations) {
        var all = new HashMap<Derivation, Spread>();
        var byYear = new HashMap<Integer, List<Derivation>>();
        derivations.forEach(one -> byYear.computeIfAbsent(one.spot().areaYear(), year -> new java.util.ArrayList<>())
                .add(one));
        var key = edition.key();
        byYear.forEach((year, wanted) -> all.putAll(spreads(new Key(key, group, year), codes, wanted)));
        return all;
    }

    private Map<Derivation, Spread> spreads(Key key, IntFunction<List<String>> group, List<Derivation> wanted) {
        Map<Derivation, Spread> known;
        synchronized (remembered) {
            known = remembered.getOrDefault(key, Map.of());
        }
        if (known.keySet().containsAll(wanted)) {
            return known;
        }
        var codes = group.apply(key.areaYear());
        var book = figures.read(wanted.stream()
                .flatMap(one -> one.spots().stream())
                .distinct()
                .flatMap(spot -> codes.stream().map(code -> Figures.Want.of(spot, code)))
                .distinct()
                .toList());
        var made = new HashMap<>(known);
        wanted.forEach(one -> made.computeIfAbsent(one, missing -> spread(book, codes, missing)));
        synchronized (remembered) {
            remembered.put(key, made);
        }
        return made;
    }

    private static Spread spread(Book book, List<String> codes, Derivation derivation) {
        double[] values = codes.stream()
                .map(code -> derivation.figure(book, code))
                .filter(Figure.Known.class::isInstance)
                .mapToDouble(figure -> ((Figure.Known) figure).value())
                .toArray();
        return Spread.of(values, codes.size());
    }
}
