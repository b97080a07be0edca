package nl.gezondewijk.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which codes make up a place, in each year in which it can be told: one code for what a publisher names, several for a region or a
 * focus area.
 *
 * @param area the place itself
 * @param codes by the year of the division into areas; a year in which the place was another one is not there
 */
public record Extent(Area area, Map<Integer, List<String>> codes) {

    public Extent {
        codes = Map.copyOf(codes);
    }

    /** Empty where the place, or a part of it, had other borders in that year. */
    public Optional<List<String>> in(int year) {
        return Optional.ofNullable(codes.get(year));
    }
}
