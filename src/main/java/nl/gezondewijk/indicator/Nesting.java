package nl.gezondewijk.indicator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.statistics.disclosure.Hierarchy;

/**
 * How the areas of counts that are not public lie in each other, and which of them cannot tell at all.
 *
 * <p>By their codes: a buurt lies in the nearest area around it that is there. Two divisions of the same people would tell of the
 * slivers between them, so postcodes tell beside the country only, and beside gemeenten, wijken and buurten they do not: who was
 * told first stays, else who are most. Regions are put together here from their gemeenten, and so never told by themselves.
 *
 * @param left the places in the list of areas that tell nothing
 */
record Nesting(Hierarchy areas, Set<Integer> left) {

    /** @param told whether an earlier release told of an area */
    static Nesting of(List<String> codes, Predicate<String> told) {
        boolean postcodes = isByPostcodes(codes, told);
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < codes.size(); place++) {
            if (isIn(codes.get(place), postcodes)) {
                places.put(codes.get(place), place);
            }
        }
        var left = new HashSet<Integer>();
        var parents = new int[codes.size()];
        for (int place = 0; place < parents.length; place++) {
            boolean tells = places.containsKey(codes.get(place));
            parents[place] = tells ? around(codes.get(place), places) : Hierarchy.NONE;
            if (!tells) {
                left.add(place);
            }
        }
        return new Nesting(Hierarchy.of(parents), left);
    }

    private static int around(String code, Map<String, Integer> places) {
        return Area.around(code).stream()
                .filter(places::containsKey)
                .findFirst()
                .map(places::get)
                .orElse(Hierarchy.NONE);
    }

    private static boolean isByPostcodes(List<String> codes, Predicate<String> told) {
        var before = codes.stream().filter(told).toList();
        int lead = lead(before);
        return lead != 0 ? lead > 0 : lead(codes) > 0;
    }

    /** How many more postcodes there are than gemeenten, wijken and buurten. */
    private static int lead(List<String> codes) {
        return codes.stream()
                .mapToInt(code -> (isIn(code, true) ? 1 : 0) - (isIn(code, false) ? 1 : 0))
                .sum();
    }

    private static boolean isIn(String code, boolean postcodes) {
        return switch (Area.Kind.of(code).orElse(Area.Kind.FOCUS)) {
            case COUNTRY -> true;
            case POSTCODE -> postcodes;
            case GEMEENTE, WIJK, BUURT -> !postcodes;
            case PROVINCIE, GGD_REGIO, FOCUS -> false;
        };
    }
}
