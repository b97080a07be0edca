package nl.gezondewijk.statistics;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A comparison by whether the value's own interval holds the reference; on a limit is similar.
 *
 * <p>The reference is taken as known. Between two sampled values this would be too cautious: see {@link ByTest}.
 *
 * @param at998 the interval that decides on "clearly"; absent where only a 95 % interval was published
 */
public record ByInterval(
        double own, Reference reference, Interval at95, Optional<Interval> at998, OptionalDouble pValue)
        implements Comparison.Made {

    public ByInterval {
        if (!at95.contains(own)) {
            throw new IllegalArgumentException(own + " does not lie in its own interval " + at95);
        }
    }

    public Verdict verdict() {
        if (at95.contains(reference.value())) {
            return Verdict.SIMILAR;
        }
        boolean clearly = at998.isPresent() && !at998.get().contains(reference.value());
        return Verdict.of(Side.of(difference()), clearly);
    }

    @Override
    public Side side() {
        return verdict().side();
    }

    @Override
    public Explanation explanation() {
        var parts = new ArrayList<Explanation>();
        parts.add(Explanation.inWords(verdict().key()));
        parts.add(Explanation.figure("statistics.value", own));
        parts.add(reference.explanation());
        parts.add(Explanation.difference("statistics.difference", difference()));
        parts.add(Intervals.explained("statistics.interval95", at95, ""));
        at998.ifPresent(interval -> parts.add(Intervals.explained("statistics.interval998", interval, "")));
        pValue.ifPresent(p -> parts.add(Explanation.score("statistics.pValue", p)));
        return Explanation.inWords("statistics.method.interval").with(parts);
    }
}
