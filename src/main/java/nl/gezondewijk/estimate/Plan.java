package nl.gezondewijk.estimate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.indicator.Period;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a table becomes figures.
 *
 * @param purposes for each column of the grid, in its order
 * @param published keys of indicators that are covariates besides
 * @param unit PERCENT, or MEAN for any other number
 * @param areaYear the year whose areas the table means
 * @param period what the survey is about
 * @param benchmark whether the figures are made to add up to the municipality's own
 * @param municipality that figure, where the table does not tell it
 */
record Plan(
        List<Purpose> purposes,
        Method method,
        List<String> published,
        Unit unit,
        int areaYear,
        String period,
        boolean benchmark,
        Optional<Double> municipality) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_COVARIATES = 30;

    Plan {
        purposes = List.copyOf(purposes);
        published = List.copyOf(published);
        if (unit != Unit.PERCENT && unit != Unit.MEAN) {
            throw new IllegalArgumentException("a figure is a percentage or a mean, not " + unit);
        }
        if (areaYear < 1995 || areaYear > 2100) {
            throw new IllegalArgumentException("a year of areas is like 2024, not " + areaYear);
        }
        if (published.size() > MOST_COVARIATES) {
            throw new IllegalArgumentException(published.size() + " covariates are too many");
        }
        new Period(period); // throws with what would be right
        municipality.ifPresent(value -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("the municipality's figure is a number, not " + value);
            }
        });
    }

    /** What the table itself seems to say. */
    static Plan of(Grid grid, int areaYear) {
        var purposes = grid.columns().stream().map(Grid.Column::guess).toList();
        boolean percent = purposes.contains(Purpose.COUNTED) || looksLikePercentages(grid, purposes);
        return new Plan(
                purposes,
                Method.AREA_MODEL,
                List.of(),
                percent ? Unit.PERCENT : Unit.MEAN,
                areaYear,
                String.valueOf(areaYear),
                false,
                Optional.empty());
    }

    /** Numbers from 0 to 100 of which most are above 3: a mean of milk is none. */
    private static boolean looksLikePercentages(Grid grid, List<Purpose> purposes) {
        int at = purposes.indexOf(Purpose.ESTIMATE);
        if (at < 0) {
            return false;
        }
        var values = grid.lines().stream()
                .flatMap(line -> Optional.ofNullable(line.numbers().get(at)).stream())
                .toList();
        long high = values.stream().filter(value -> value > 3).count();
        return !values.isEmpty()
                && values.stream().allMatch(value -> value >= 0 && value <= 100)
                && 2 * high > values.size();
    }

    /** The same for a grid to which covariates were added. */
    Plan withCovariates(int added) {
        var more = new java.util.ArrayList<>(purposes);
        more.addAll(java.util.Collections.nCopies(added, Purpose.COVARIATE));
        return new Plan(more, method, published, unit, areaYear, period, benchmark, municipality);
    }

    /** The columns of the grid with this purpose. */
    List<Integer> columns(Purpose purpose) {
        return IntStream.range(0, purposes.size())
                .filter(i -> purposes.get(i) == purpose)
                .boxed()
                .toList();
    }

    Optional<Integer> column(Purpose purpose) {
        return columns(purpose).stream().findFirst();
    }

    boolean hasGroups() {
        return purposes.contains(Purpose.GROUP);
    }

    static Plan fromJson(String json) {
        return JSON.readValue(json, Plan.class);
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }
}
