package nl.gezondewijk.statistics;

import java.util.List;

/** Intervals as parts of an explanation, and the interval of a weighted percentage. */
public final class Intervals {

    private Intervals() {}

    public static List<Explanation> explained(Estimate estimate, String literature) {
        return List.of(
                explained("statistics.interval95", estimate.interval(Confidence.P95), literature),
                explained("statistics.interval998", estimate.interval(Confidence.P99_8), literature));
    }

    /**
     * The range of a percentage from a weighted survey: Wilson's, as if this many people had been asked with equal weights; see
     * {@link WilsonScore}.
     *
     * @param percentage from 0 to 100
     * @param asked respondents over their design effect; above 0, not always whole
     */
    public static Interval ofPercentage(double percentage, double asked, Confidence confidence) {
        if (!(percentage >= 0 && percentage <= 100)) {
            throw new IllegalArgumentException("a percentage lies between 0 and 100, not " + percentage);
        }
        if (!(asked > 0 && Double.isFinite(asked))) {
            throw new IllegalArgumentException("a share needs someone who was asked, not " + asked);
        }
        double counted = percentage == 100 ? asked : percentage / 100 * asked;
        return WilsonScore.interval(counted, asked, confidence.z()).times(100);
    }

    public static Explanation explained(String key, Interval interval, String literature) {
        return Explanation.inWords(
                        key,
                        Explanation.figure("statistics.lower", interval.lower()),
                        Explanation.figure("statistics.upper", interval.upper()))
                .about(literature);
    }
}
