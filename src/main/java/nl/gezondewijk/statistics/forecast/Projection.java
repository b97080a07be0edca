package nl.gezondewijk.statistics.forecast;

import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Reason;

/**
 * The people of an area in steps of five years, if births, deaths and moves go on as given; see {@link
 * CohortComponent}.
 *
 * <p>Not for areas under 5,000 inhabitants: there a single building or home for the elderly outweighs all that is
 * assumed. Also none where more would leave an age than it has. Unit: people, not rounded.
 */
public sealed interface Projection {
    /** The smallest population that it is made for. */
    double FEWEST_INHABITANTS = 5_000;

    Explanation explanation();

    /**
     * A step for each of the moves.
     *
     * @param year of the people now
     */
    static Projection of(int year, BySex people, Assumptions assumptions, List<Moves> moves) {
        people.requireNotNegative("people");
        if (people.sum() < FEWEST_INHABITANTS) {
            return new None(Reason.TOO_FEW_INHABITANTS, people.sum());
        }
        var formula = new CohortComponent(assumptions);
        var steps = new ArrayList<Step>();
        var now = new Step(year, people, 0, 0, 0);
        for (var move : moves) {
            now = formula.after(now.year(), now.people(), move);
            if (now.people().least() < 0) {
                return new None(Reason.MORE_LEAVE_THAN_LIVE, people.sum());
            }
            steps.add(now);
        }
        return new Known(year, people, assumptions, steps);
    }

    /** The people of each step. */
    record Known(int year, BySex people, Assumptions assumptions, List<Step> steps) implements Projection {

        public Known {
            steps = List.copyOf(steps);
        }

        @Override
        public Explanation explanation() {
            return Explanation.inWords(
                            "statistics.forecast.calculation",
                            Explanation.number("statistics.forecast.people", people.sum())
                                    .about(Integer.toString(year)))
                    .about("Preston, Heuveline & Guillot 2001")
                    .with(steps.stream().map(Known::explained).toList());
        }

        private static Explanation explained(Step step) {
            return Explanation.number(
                            "statistics.forecast.people",
                            step.people().sum(),
                            Explanation.number("statistics.forecast.births", step.births()),
                            Explanation.number("statistics.forecast.deaths", step.deaths()),
                            Explanation.number("statistics.forecast.moved", step.moved()))
                    .about(Integer.toString(step.year()));
        }
    }

    /** No projection, and why. */
    record None(Reason reason, double inhabitants) implements Projection {

        @Override
        public Explanation explanation() {
            return reason.explained(Explanation.number("statistics.forecast.people", inhabitants));
        }
    }
}
