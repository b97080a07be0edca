package nl.gezondewijk.statistics;

import java.util.OptionalDouble;

/**
 * A comparison by where the value lies among comparable areas, for figures without an interval.
 *
 * <p>The class is round the peers' mean; the difference is with the reference, which is another number.
 */
public record BySpread(ZScore.Known score, Reference reference) implements Comparison.Made {

    @Override
    public double own() {
        return score.value();
    }

    public ZClass zClass() {
        return score.zClass();
    }

    @Override
    public Side side() {
        return zClass().side();
    }

    /** Always absent: the spread between areas says nothing of chance. */
    @Override
    public OptionalDouble pValue() {
        return OptionalDouble.empty();
    }

    @Override
    public Explanation explanation() {
        return Explanation.inWords(
                "statistics.method.spread",
                score.explanation(),
                reference.explanation(),
                Explanation.difference("statistics.difference", difference()));
    }
}
