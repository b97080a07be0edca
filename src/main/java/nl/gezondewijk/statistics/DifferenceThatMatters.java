package nl.gezondewijk.statistics;

/**
 * How large a difference must be before it is worth telling, however certain it is; an agreement, not an outcome.
 *
 * <p>A difference of exactly the threshold matters: published percentages are round numbers, and "5 points" means that 5
 * counts. No difference never matters.
 */
public sealed interface DifferenceThatMatters {

    /** The threshold at this reference, in the unit of the figure; 0 or more. */
    double at(double reference);

    /** Whether the value lies at least the threshold from the reference, up to the rounding of the computation. */
    default boolean isReachedBy(double value, double reference) {
        double rounding = 1e-9 * Math.max(1, Math.max(Math.abs(value), Math.abs(reference)));
        double difference = Math.abs(value - reference);
        return difference > 0 && difference >= at(reference) - rounding;
    }

    default Explanation explanation(double reference) {
        return Explanation.distance(
                "statistics.differenceThatMatters",
                at(reference),
                Explanation.figure("statistics.reference", reference));
    }

    /** What holds for percentages unless an indicator says otherwise. */
    static DifferenceThatMatters inPoints() {
        return new Points();
    }

    /** What holds for means, scores and numbers per 1,000 unless an indicator says otherwise. */
    static DifferenceThatMatters relative() {
        return new Relative(0.10);
    }

    /** An indicator's own threshold, in its unit. */
    static DifferenceThatMatters fixed(double threshold) {
        return new Fixed(threshold);
    }

    /** Of percentages from 0 to 100: 5 points, but 2 where the reference is under 15 % or over 85 %. */
    record Points() implements DifferenceThatMatters {

        @Override
        public double at(double reference) {
            return reference < 15 || reference > 85 ? 2 : 5;
        }
    }

    /** The same everywhere. */
    record Fixed(double threshold) implements DifferenceThatMatters {

        public Fixed {
            if (!(threshold > 0 && Double.isFinite(threshold))) {
                throw new IllegalArgumentException("a threshold is above 0, not " + threshold);
            }
        }

        @Override
        public double at(double reference) {
            return threshold;
        }
    }

    /**
     * A share of the reference. The default is a tenth: what 5 points are of 50 %, carried over to figures that have no points.
     * At a reference of 0 every difference matters.
     */
    record Relative(double share) implements DifferenceThatMatters {

        public Relative {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("a share of the reference lies above 0 and up to 1, not " + share);
            }
        }

        @Override
        public double at(double reference) {
            return share * Math.abs(reference);
        }
    }
}
