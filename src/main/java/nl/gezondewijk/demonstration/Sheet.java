package nl.gezondewijk.demonstration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of one place in one year by the keys of their indicators, before they are rounded. */
final class Sheet {
    private final Map<String, Double> values = new LinkedHashMap<>();

    double get(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("nothing made '" + key + "' before it was needed");
        }
        return value;
    }

    void put(String key, double value) {
        values.put(key, value);
    }

    double sum(Collection<String> keys) {
        return keys.stream().mapToDouble(this::get).sum();
    }
}
