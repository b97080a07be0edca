package nl.gezondewijk.statistics.survey;

import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Estimate;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.WilsonScore;

/**
 * A percentage of respondents who were weighted, so that together they look like the people they were drawn from.
 *
 * <p>{@code p = Σ(w·y)/Σw}. Unequal weights make a sample worth less than its size: {@code deff = 1 + CV²(w) = n·Σw²/(Σw)²}, CV with
 * n and not n−1. Interval: Wilson's on {@code n/deff = (Σw)²/Σw²} people, see {@link WilsonScore}. Weights may be scaled at will.
 *
 * <p>Range: weights 0 or more; respondents with weight 0 do not count. Unit: percentages from 0 to 100. Clusters in a sample (all of a
 * household, whole schools) make it worth less still, and are not in this.
 *
 * <p>Kish L. Survey sampling. New York: Wiley, 1965, section 11.7. Wilson 1927.
 */
public sealed interface WeightedProportion {

    Explanation explanation();

    /** From the respondents, one weight and one answer each. */
    static WeightedProportion of(double[] weights, boolean[] counted) {
        if (weights.length != counted.length) {
            throw new IllegalArgumentException(weights.length + " weights for " + counted.length + " answers");
        }
        long asked = 0;
        double all = 0;
        double squares = 0;
        double those = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0 && Double.isFinite(weights[i]))) {
                throw new IllegalArgumentException("a weight is 0 or more, not " + weights[i]);
            }
            asked += weights[i] > 0 ? 1 : 0;
            all += weights[i];
            squares += weights[i] * weights[i];
            those += counted[i] ? weights[i] : 0;
        }
        return ofSums(asked, those, all, squares);
    }

    /**
     * From sums over the respondents, as a table gives them.
     *
     * @param asked respondents with a weight above 0
     * @param countedWeight the weights of those counted
     * @param weight the weights of all
     * @param squaredWeight the squares of the weights of all
     */
    static WeightedProportion ofSums(long asked, double countedWeight, double weight, double squaredWeight) {
        return asked == 0 ? new None(Reason.NOBODY) : new Known(asked, countedWeight, weight, squaredWeight);
    }

    /** A percentage with its interval. */
    record Known(long asked, double countedWeight, double weight, double squaredWeight)
            implements WeightedProportion, Estimate {
        private static final double ROUNDING = 1e-9;

        public Known {
            if (asked < 1 || !(weight > 0 && Double.isFinite(squaredWeight))) {
                throw new IllegalArgumentException("a share needs someone who was asked, not " + asked);
            }
            if (!(countedWeight >= 0 && countedWeight <= weight * (1 + ROUNDING))) {
                throw new IllegalArgumentException(
                        "the weights counted lie between 0 and " + weight + ", not " + countedWeight);
            }
            double least = weight * weight / asked;
            if (!(squaredWeight >= least * (1 - ROUNDING) && squaredWeight <= weight * weight * (1 + ROUNDING))) {
                throw new IllegalArgumentException(
                        "no " + asked + " weights with sum " + weight + " have squares that sum to " + squaredWeight);
            }
            countedWeight = Math.min(countedWeight, weight);
        }

        /** The share itself, between 0 and 1. */
        public double share() {
            return countedWeight / weight;
        }

        /** The percentage, between 0 and 100. */
        @Override
        public double value() {
            return 100 * share();
        }

        /** How many times as many people as it is worth this sample has; 1 where all weigh the same. */
        public double designEffect() {
            return Math.max(1, asked * (squaredWeight / weight / weight));
        }

        /** How many people drawn without weights would tell as much. */
        public double effectiveSize() {
            return asked / designEffect();
        }

        @Override
        public Interval interval(Confidence confidence) {
            double n = effectiveSize();
            double x = countedWeight == weight ? n : share() * n;
            return WilsonScore.interval(x, n, confidence).times(100);
        }

        @Override
        public double pValueAgainst(double percentage) {
            return WilsonScore.pValue(share() * effectiveSize(), effectiveSize(), percentage / 100);
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure(
                            "statistics.weightedProportion",
                            value(),
                            Explanation.number("statistics.asked", asked),
                            Explanation.score("statistics.designEffect", designEffect())
                                    .about("Kish 1965"),
                            Explanation.number("statistics.effectiveSize", effectiveSize()))
                    .with(Intervals.explained(this, "Wilson 1927, Kish 1965"));
        }
    }

    /** No percentage, and why. */
    record None(Reason reason) implements WeightedProportion {

        @Override
        public Explanation explanation() {
            return reason.explained();
        }
    }
}
