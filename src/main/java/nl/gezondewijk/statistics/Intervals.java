package nl.gezondewijk.statistics;

import java.util.List;

/** Both intervals of an estimate, as parts of its explanation. */
public final class Intervals {

    private Intervals() {}

    public static List<Explanation> explained(Estimate estimate, String literature) {
        return List.of(
                explained("statistics.interval95", estimate.interval(Confidence.P95), literature),
                explained("statistics.interval998", estimate.interval(Confidence.P99_8), literature));
    }

    public static Explanation explained(String key, Interval interval, String literature) {
        return Explanation.inWords(
                        key,
                        Explanation.figure("statistics.lower", interval.lower()),
                        Explanation.figure("statistics.upper", interval.upper()))
                .about(literature);
    }
}
