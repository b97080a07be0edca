package nl.gezondewijk.statistics.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody with a solver who wants to know a withheld count: writes down all that is told as equations and asks for the lowest and
 * the highest value that fits.
 */
public final class Attacker {
    private final List<Known> known = new ArrayList<>();
    private final int unknowns;

    /** So many of each of these counts, together between two numbers. */
    private record Known(int[] counts, double[] factors, double least, double most) {}

    public Attacker(int unknowns) {
        this.unknowns = unknowns;
    }

    /** A count lies in a range; a told count at one point. */
    public void learns(int count, double least, double most) {
        known.add(new Known(new int[] {count}, new double[] {1}, least, most));
    }

    public void learnsSum(int[] counts, double[] factors, double least, double most) {
        known.add(new Known(counts, factors, least, most));
    }

    /** The lowest and the highest value that a count can have. */
    public double[] bounds(int count) {
        return new double[] {solve(count, true), solve(count, false)};
    }

    private double solve(int count, boolean lowest) {
        var model = new ExpressionsBasedModel();
        var variables = new ArrayList<Variable>();
        for (int i = 0; i < unknowns; i++) {
            variables.add(model.addVariable("x" + i).lower(0).upper(1_000_000));
        }
        int number = 0;
        for (var one : known) {
            var expression = model.addExpression("k" + number++)
                    .lower(BigDecimal.valueOf(one.least))
                    .upper(BigDecimal.valueOf(one.most));
            for (int i = 0; i < one.counts.length; i++) {
                expression.set(variables.get(one.counts[i]), one.factors[i]);
            }
        }
        variables.get(count).weight(1);
        var result = lowest ? model.minimise() : model.maximise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("what is told contradicts itself: " + result.getState());
        }
        return result.doubleValue(count);
    }
}
