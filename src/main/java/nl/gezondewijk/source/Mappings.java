package nl.gezondewijk.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.indicator.Indicators;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** All data sources that the platform can read, from the files in {@code sources/}; each names indicators that exist. */
@Component
@NullMarked
public class Mappings {
    private final Map<String, Mapping> bySource = new LinkedHashMap<>();

    public Mappings(Indicators indicators) {
        for (var mapping : MappingFile.readAll()) {
            if (bySource.put(mapping.source(), mapping) != null) {
                throw new IllegalArgumentException("source '" + mapping.source() + "' has two mappings");
            }
            mapping.columns().forEach(column -> column.indicator().ifPresent(indicators::get));
            mapping.sums().forEach(sum -> {
                indicators.get(sum.indicator());
                sum.of().forEach(indicators::get);
            });
        }
    }

    public Mapping get(String source) {
        var mapping = bySource.get(source);
        if (mapping == null) {
            throw new IllegalArgumentException("no source '" + source + "' in sources/");
        }
        return mapping;
    }

    /** The source whose tables have titles like this one. */
    public Optional<Mapping> findByTitle(String tableTitle) {
        return bySource.values().stream()
                .filter(mapping -> tableTitle.strip().startsWith(mapping.family()))
                .findFirst();
    }

    public Collection<Mapping> list() {
        return bySource.values();
    }
}
