package nl.gezondewijk.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.theme.Themes;
import org.springframework.stereotype.Component;

/** The catalogue: every indicator that the platform knows, read from the files in {@code indicators/}. */
@Component
public class Indicators {
    private final Map<String, Indicator> byKey = new LinkedHashMap<>();

    public Indicators(Themes themes) {
        for (var indicator : CatalogueFile.readAll()) {
            if (byKey.put(indicator.key(), indicator) != null) {
                throw new IllegalArgumentException("indicator '" + indicator.key() + "' stands in the catalogue twice");
            }
            themes.get(indicator.topic());
        }
        for (var indicator : byKey.values()) {
            indicator.weight().map(Indicator.Weight::indicators).ifPresent(keys -> keys.forEach(this::get));
            indicator.share().ifPresent(share -> {
                get(share.numerator());
                get(share.denominator());
            });
        }
    }

    public Indicator get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no indicator '" + key + "' in the catalogue"));
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

    /** The same question asked of other age groups. */
    public List<Indicator> siblings(Indicator indicator) {
        return byKey.values().stream()
                .filter(other -> other.measure().equals(indicator.measure()) && !other.equals(indicator))
                .toList();
    }
}
