package nl.gezondewijk.demonstration;

import java.util.List;
import java.util.Map;

/**
 * How all figures follow from what a place is like, as {@code demonstration/recipes.yaml} says.
 *
 * @param counts in the order in which they are made
 * @param measures by the measure of an indicator
 * @param notMeasured the years in which a measure was not asked
 */
record Recipes(List<Counting> counts, Map<String, Making> measures, Map<String, List<Integer>> notMeasured) {

    static Recipes read() {
        return Written.read("recipes.yaml", Recipes.class);
    }

    boolean isMeasured(String measure, int year) {
        return !notMeasured.getOrDefault(measure, List.of()).contains(year);
    }

    Making making(String measure) {
        var making = measures.get(measure);
        if (making == null) {
            throw new IllegalArgumentException("recipes.yaml has no recipe for '" + measure + "'");
        }
        return making;
    }
}
