package nl.gezondewijk.statistics.trend;

import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Side;

/** What lies between two measurements, with its interval; two points are no trend. */
public record Change(Point from, Point to) implements Trend {

    public Change {
        if (from.year() >= to.year()) {
            throw new IllegalArgumentException("a change goes on from " + from.year() + ", not to " + to.year());
        }
    }

    public double value() {
        return to.value() - from.value();
    }

    /** At 95 %, see {@link Intervals#ofDifference}. */
    public Interval interval() {
        return Intervals.ofDifference(to.value(), to.at95(), from.value(), from.at95());
    }

    /** What the interval leaves of it; on a limit is similar. */
    public Side side() {
        return interval().contains(0) ? Side.SIMILAR : Side.of(value());
    }

    @Override
    public Explanation explanation() {
        return Explanation.difference(
                "statistics.change",
                value(),
                Explanation.inWords(side().key()),
                Intervals.explainedDifference("statistics.interval95", interval(), "Newcombe 1998, method 10"),
                from.explanation(),
                to.explanation());
    }
}
