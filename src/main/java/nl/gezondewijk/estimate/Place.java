package nl.gezondewijk.estimate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.statistics.Part;
import nl.gezondewijk.statistics.smallarea.Cell;

/**
 * An area of a survey, as its table tells of it.
 *
 * @param row where it stands in the table first
 * @param text what the table calls it
 * @param area absent where we know no such area: it may help the model, and is not published
 * @param found what the survey found there; absent where nobody answered
 * @param covariates in their order; empty where one of them is not known
 * @param cells the respondents of each group, for a table by group
 * @param groups its inhabitants of each group with the municipality's figure of that group
 */
record Place(
        int row,
        String text,
        Optional<Area> area,
        Optional<Found> found,
        OptionalDouble inhabitants,
        Optional<List<Double>> covariates,
        List<Cell> cells,
        List<Part> groups) {

    Place {
        cells = List.copyOf(cells);
        groups = List.copyOf(groups);
    }

    /**
     * A figure with its error.
     *
     * @param variance in the square of the unit; above 0
     */
    record Found(double value, double variance, OptionalDouble respondents, OptionalDouble counted) {}

    /** The name of the area, or what the table calls it. */
    String name() {
        return area.map(Area::name).orElse(text);
    }

    /** Whether its table says that nobody lives there, or what is published of the area. */
    boolean isUninhabited() {
        return inhabitants.isPresent() && inhabitants.getAsDouble() <= 0
                || area.flatMap(Area::inhabitants).filter(people -> people == 0).isPresent();
    }

    /** Whether what was found may be shown to others: enough were asked, and enough gave either answer. */
    boolean isFoundForOthers(int fewestAsked, int fewestCounted) {
        return found.filter(one -> one.respondents().isPresent()
                        && one.respondents().getAsDouble() >= fewestAsked
                        && (one.counted().isEmpty()
                                || one.counted().getAsDouble() >= fewestCounted
                                        && one.respondents().getAsDouble()
                                                        - one.counted().getAsDouble()
                                                >= fewestCounted))
                .isPresent();
    }
}
