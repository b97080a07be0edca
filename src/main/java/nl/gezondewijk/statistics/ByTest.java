package nl.gezondewijk.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A comparison of two sampled values by a test of their difference, not by the overlap of their intervals.
 *
 * <p>The verdict is the test's. The interval of the difference comes from the two intervals by squaring and adding and can, near
 * the limit, say otherwise.
 *
 * @param z the difference over its standard error if the two were equal
 */
public record ByTest(Estimate sample, Estimate other, double z) implements Comparison.Made {

    public ByTest {
        if (!Double.isFinite(z)) {
            throw new IllegalArgumentException("a test needs a finite z, not " + z);
        }
    }

    @Override
    public double own() {
        return sample.value();
    }

    @Override
    public Reference reference() {
        return Reference.apart(other.value());
    }

    /** The two-sided p-value. */
    public double p() {
        return Normal.twoSided(z);
    }

    @Override
    public OptionalDouble pValue() {
        return OptionalDouble.of(p());
    }

    public Verdict verdict() {
        if (p() >= Confidence.P95.alpha()) {
            return Verdict.SIMILAR;
        }
        return Verdict.of(Side.of(difference()), p() < Confidence.P99_8.alpha());
    }

    @Override
    public Side side() {
        return verdict().side();
    }

    /** The range of the true difference, see {@link Intervals#ofDifference}. */
    public Interval interval(Confidence confidence) {
        return Intervals.ofDifference(
                sample.value(), sample.interval(confidence), other.value(), other.interval(confidence));
    }

    @Override
    public Explanation explanation() {
        return Explanation.inWords(
                        "statistics.method.test",
                        Explanation.inWords(verdict().key()),
                        Explanation.difference(
                                "statistics.difference",
                                difference(),
                                Intervals.explainedDifference(
                                        "statistics.interval95", interval(Confidence.P95), "Newcombe 1998, method 10")),
                        Explanation.score("statistics.pValue", p(), Explanation.score("statistics.testZ", z)))
                .with(List.of(
                        Explanation.inWords("statistics.own", sample.explanation()),
                        Explanation.inWords("statistics.other", other.explanation())));
    }
}
