package nl.gezondewijk.statistics.smallarea;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.WilsonScore;

/**
 * What a survey found in an area, each respondent counting for the inhabitants that he or she stands for.
 *
 * <p>With w the weight, n the respondents and x those counted of a cell: value {@code 100 · Σwx / Σwn}, in per cent.
 * The design effect is Kish's {@code 1 + CV²(w) = Σn · Σw²n / (Σwn)²}: unequal weights make n respondents worth n /
 * deff. The interval is Wilson's on that number, and the variance {@code p(1−p) · deff / n}, in squared points.
 *
 * <p>Range: any table; nobody asked is no figure. Weights that add up to the inhabitants make the numerator Horvitz and
 * Thompson's; dividing by their own sum keeps the share within 0 and 100 where they do not quite.
 *
 * <p>Horvitz DG, Thompson DJ. A generalization of sampling without replacement from a finite universe. J Am Stat Assoc
 * 1952;47:663-685. Kish L. Survey sampling. New York: Wiley, 1965, section 11.7.
 */
public sealed interface Direct {

    Explanation explanation();

    static Direct from(List<Cell> table) {
        double represented = sum(table, cell -> cell.weight() * cell.respondents());
        if (represented == 0) {
            return new None(Reason.NO_RESPONDENTS);
        }
        long respondents = table.stream().mapToLong(Cell::respondents).sum();
        double counted = sum(table, cell -> cell.weight() * cell.counted());
        double squares = sum(table, cell -> cell.respondents() * Math.pow(cell.weight() / represented, 2));
        return new Known(
                Math.min(100, 100 * counted / represented),
                respondents,
                Math.max(1, respondents * squares),
                represented);
    }

    private static double sum(List<Cell> table, ToDoubleFunction<Cell> of) {
        return table.stream().mapToDouble(of).sum();
    }

    /**
     * A percentage that was found.
     *
     * @param value from 0 to 100
     * @param designEffect 1 or more
     * @param represented the inhabitants that the respondents stand for: the sum of their weights
     */
    record Known(double value, long respondents, double designEffect, double represented) implements Direct {

        public Known {
            if (!(value >= 0 && value <= 100)) {
                throw new IllegalArgumentException("a percentage lies between 0 and 100, not " + value);
            }
            if (respondents < 1) {
                throw new IllegalArgumentException("a direct figure needs a respondent, not " + respondents);
            }
            if (!(designEffect >= 1 && Double.isFinite(designEffect))) {
                throw new IllegalArgumentException("a design effect is 1 or more, not " + designEffect);
            }
            if (!(represented > 0 && Double.isFinite(represented))) {
                throw new IllegalArgumentException("respondents stand for somebody, not for " + represented);
            }
        }

        /** What the respondents would be worth if all weighed the same. */
        public double effectiveRespondents() {
            return respondents / designEffect;
        }

        public Interval interval(Confidence confidence) {
            double asked = effectiveRespondents();
            double counted = value == 100 ? asked : value / 100 * asked;
            return WilsonScore.interval(counted, asked, confidence).times(100);
        }

        /** In squared points; 0 where all respondents answered alike, which says little of an area with few of them. */
        public double variance() {
            return varianceIfTrueValueIs(value);
        }

        /**
         * In squared points, were this the true percentage: with that of the municipality for all its areas, no area
         * is taken for certain because its few respondents happened to agree. This is the variance to give to a model.
         */
        public double varianceIfTrueValueIs(double percentage) {
            if (!(percentage >= 0 && percentage <= 100)) {
                throw new IllegalArgumentException("a percentage lies between 0 and 100, not " + percentage);
            }
            return percentage * (100 - percentage) / effectiveRespondents();
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure(
                            "statistics.smallarea.direct",
                            value,
                            Explanation.number("statistics.smallarea.respondents", respondents),
                            Explanation.score("statistics.smallarea.designEffect", designEffect)
                                    .about("Kish 1965"),
                            Intervals.explained("statistics.interval95", interval(Confidence.P95), "Wilson 1927"),
                            Intervals.explained("statistics.interval998", interval(Confidence.P99_8), "Wilson 1927"))
                    .about("Horvitz & Thompson 1952");
        }
    }

    /** Nobody was asked. */
    record None(Reason reason) implements Direct {

        @Override
        public Explanation explanation() {
            return reason.explained();
        }
    }
}
