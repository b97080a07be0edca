package nl.gezondewijk.statistics.scale;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Student;

/**
 * The mental health of a group of people by the five items of the MHI-5: a score from 0 to 100, higher is better.
 *
 * <p>Four times the sum of the five items of 0 to 5, two of them reversed. The mean has Student's interval,
 * {@code x̄ ± t(n−1)·s/√n}, cut at 0 and 100.
 *
 * <p>Range: thirty people or more with a score, else there is no result.
 *
 * <p>Berwick DM, Murphy JM, Goldman PA, et al. Performance of a five-item mental health screening test. Med Care
 * 1991;29:169-176.
 */
public sealed interface MentalHealth {

    Explanation explanation();

    static MentalHealth of(List<MentalHealthAnswers> group, Cutoff cutoff) {
        var scores = group.stream()
                .map(MentalHealthAnswers::score)
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        if (scores.length < Loneliness.FEWEST_PEOPLE) {
            return new None(Reason.GROUP_TOO_SMALL, scores.length);
        }
        double mean = IntStream.of(scores).average().orElseThrow();
        double squares = IntStream.of(scores)
                .mapToDouble(score -> (score - mean) * (score - mean))
                .sum();
        var unhealthy = IntStream.of(scores).filter(cutoff::isUnhealthy).count();
        return new Known(
                mean,
                Math.sqrt(squares / (scores.length - 1)),
                new Proportion(unhealthy, scores.length),
                cutoff,
                group.size() - scores.length);
    }

    /**
     * A group's mental health.
     *
     * @param mean of the scores, from 0 to 100
     * @param deviation the standard deviation between people
     * @param unhealthy those on the wrong side of the cut-off
     * @param leftOut without a score, for an item was not answered
     */
    record Known(double mean, double deviation, Proportion unhealthy, Cutoff cutoff, int leftOut)
            implements MentalHealth {

        public Interval interval(Confidence confidence) {
            double n = unhealthy.asked();
            double reach = new Student(n - 1).quantile(confidence) * deviation / Math.sqrt(n);
            return new Interval(Math.max(0, mean - reach), Math.min(100, mean + reach));
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure(
                            "statistics.scale.mentalHealth",
                            mean,
                            Intervals.explained("statistics.interval95", interval(Confidence.P95), "Student 1908"),
                            Intervals.explained("statistics.interval998", interval(Confidence.P99_8), "Student 1908"),
                            Explanation.inWords(
                                    cutoff.included()
                                            ? "statistics.scale.unhealthyIncluded"
                                            : "statistics.scale.unhealthyBelow",
                                    Explanation.number("statistics.scale.cutoff", cutoff.score()),
                                    unhealthy.explanation()),
                            Explanation.number("statistics.scale.scored", unhealthy.asked()),
                            Explanation.number("statistics.scale.leftOut", leftOut))
                    .about("Berwick et al. 1991");
        }
    }

    /** No result, and why. */
    record None(Reason reason, int scored) implements MentalHealth {

        @Override
        public Explanation explanation() {
            return reason.explained(Explanation.number("statistics.scale.scored", scored));
        }
    }
}
