package nl.gezondewijk.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.gezondewijk.theme.Themes;
import org.springframework.stereotype.Component;

/**
 * The catalogue: every indicator that the platform knows, read from the files in {@code indicators/}, and after them those that
 * people made for their own figures.
 */
@Component
public class Indicators {
    private final Themes themes;
    private final SequencedMap<String, Indicator> fromFiles;
    private volatile Map<String, Indicator> byKey;

    public Indicators(Themes themes) {
        this.themes = themes;
        this.fromFiles = checked(new LinkedHashMap<>(), CatalogueFile.readAll());
        this.byKey = fromFiles;
    }

    private SequencedMap<String, Indicator> checked(SequencedMap<String, Indicator> known, List<Indicator> added) {
        var all = new LinkedHashMap<>(known);
        for (var indicator : added) {
            if (all.put(indicator.key(), indicator) != null) {
                throw new IllegalArgumentException("indicator '" + indicator.key() + "' stands in the catalogue twice");
            }
            themes.get(indicator.topic());
        }
        for (var indicator : added) {
            indicator.weight().map(Indicator.Weight::indicators).ifPresent(keys -> keys.forEach(key -> get(key, all)));
            indicator.share().ifPresent(share -> {
                get(share.numerator(), all);
                get(share.denominator(), all);
            });
        }
        return all;
    }

    void requireFree(List<Indicator> own) {
        checked(fromFiles, own);
    }

    /** These are the people's own from now on. */
    void join(List<Indicator> own) {
        byKey = checked(fromFiles, own);
    }

    public Indicator get(String key) {
        return get(key, byKey);
    }

    private static Indicator get(String key, Map<String, Indicator> among) {
        return Optional.ofNullable(among.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no indicator '" + key + "' in the catalogue"));
    }

    public Optional<Indicator> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The one of a measure that is about these ages, as a source with age groups delivers it. */
    public Optional<Indicator> find(String measure, String ages) {
        return byKey.values().stream()
                .filter(indicator -> indicator.measure().equals(measure)
                        && indicator.population().ages().equals(Optional.of(ages)))
                .findFirst();
    }

    public Collection<Indicator> list() {
        return byKey.values();
    }

    /** What is shown on a page, in the order of the catalogue; ingredients are left out. */
    public List<Indicator> listShown() {
        return byKey.values().stream()
                .filter(indicator -> !indicator.ingredient())
                .toList();
    }

    /** Those of the files that are shown, and of the people's own those of which this edition has a figure. */
    public List<Indicator> listShown(Edition edition) {
        return listShown().stream().filter(one -> isKnown(one, edition)).toList();
    }

    /** One that who reads this edition may know of: what others made for their own figures is not there for them. */
    public Optional<Indicator> find(String key, Edition edition) {
        return find(key).filter(one -> isKnown(one, edition));
    }

    private boolean isKnown(Indicator indicator, Edition edition) {
        return fromFiles.containsKey(indicator.key())
                || !edition.series(indicator).isEmpty();
    }

    /** The same question asked of other age groups. */
    public List<Indicator> siblings(Indicator indicator) {
        return byKey.values().stream()
                .filter(other -> other.measure().equals(indicator.measure()) && !other.equals(indicator))
                .toList();
    }
}
