package nl.gezondewijk.source;

import java.util.List;

/**
 * One column of a publisher's table.
 *
 * @param key as published, with its moving position: {@code Eenzaam_28}
 * @param parents titles of the topics that it stands under, innermost first; none where the source does not tell
 */
record Column(String key, List<String> parents) {

    static Column of(String key) {
        return new Column(key.strip(), List.of());
    }

    /** What stays the same from year to year: {@code Eenzaam}. */
    String base() {
        return key.replaceFirst("_\\d+$", "");
    }
}
