package nl.gezondewijk.statistics.smallarea;

import java.util.Arrays;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Reason;

/**
 * Modelled figures of areas, raised or lowered together so that they make up the municipality's own figure.
 *
 * <p>Each is multiplied by {@code direct / Σ(N · value / ΣN)}: direct the municipality's own figure, N the
 * inhabitants. The errors are multiplied alike; that the factor itself is uncertain is left out, so this is for a
 * municipality that is well surveyed as a whole.
 *
 * <p>Range: inhabitants 0 or more and somewhere above 0; the modelled figures together and the municipality's above 0,
 * else no factor takes the one to the other. Unit: that of the figure.
 *
 * <p>Rao JNK, Molina I. Small area estimation. 2nd ed. Hoboken: Wiley, 2015, section 6.4.6, ratio benchmarking.
 */
public sealed interface Benchmarked {

    Explanation explanation();

    static Benchmarked to(double municipality, FittedModel model, double[] inhabitants) {
        if (inhabitants.length != model.size()) {
            throw new IllegalArgumentException(
                    "inhabitants are for " + model.size() + " areas, not for " + inhabitants.length);
        }
        if (!Double.isFinite(municipality)) {
            throw new IllegalArgumentException("the municipality's figure must be finite, not " + municipality);
        }
        double people = 0;
        for (double count : inhabitants) {
            if (!(count >= 0 && Double.isFinite(count))) {
                throw new IllegalArgumentException("inhabitants are 0 or more, not " + count);
            }
            people += count;
        }
        if (people == 0) {
            return new None(Reason.NOBODY);
        }
        double together = 0;
        for (int i = 0; i < inhabitants.length; i++) {
            together += inhabitants[i] / people * model.value(i);
        }
        return together > 0 && municipality > 0 ? new Known(model, municipality, together) : new None(Reason.NO_FACTOR);
    }

    /** Figures that make up the municipality's; modelled is what they made up before. */
    record Known(FittedModel model, double municipality, double modelled) implements Benchmarked {

        public double factor() {
            return municipality / modelled;
        }

        public double value(int area) {
            return factor() * model.value(area);
        }

        public double error(int area) {
            return factor() * model.error(area);
        }

        /** How the figure of one area was made. */
        public Explanation explanation(int area) {
            return Explanation.figure(
                    "statistics.smallarea.benchmarked",
                    value(area),
                    explanation(),
                    model.area(area).explanation());
        }

        /** All figures, in the order of the areas. */
        public double[] values() {
            var values = new double[model.size()];
            Arrays.setAll(values, this::value);
            return values;
        }

        @Override
        public Explanation explanation() {
            return Explanation.score(
                            "statistics.smallarea.benchmark",
                            factor(),
                            Explanation.figure("statistics.smallarea.municipality", municipality),
                            Explanation.figure("statistics.smallarea.together", modelled))
                    .about("Rao & Molina 2015");
        }
    }

    /** No factor, and why. */
    record None(Reason reason) implements Benchmarked {

        @Override
        public Explanation explanation() {
            return reason.explained();
        }
    }
}
