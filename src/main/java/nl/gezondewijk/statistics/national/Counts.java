package nl.gezondewijk.statistics.national;

import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.PoissonLimits;

/** Counts of events in many places, with their intervals. */
public final class Counts {
    private final double[] lower;
    private final double[] upper;

    private Counts(int places) {
        this.lower = new double[places];
        this.upper = new double[places];
    }

    public static Counts of(long[] events, Confidence confidence) {
        var counts = new Counts(events.length);
        for (int place = 0; place < events.length; place++) {
            if (events[place] < 0) {
                throw new IllegalArgumentException("events must be 0 or more, not " + events[place]);
            }
            counts.lower[place] = PoissonLimits.lower(events[place], confidence);
            counts.upper[place] = PoissonLimits.upper(events[place], confidence);
        }
        return counts;
    }

    public int places() {
        return lower.length;
    }

    public double lower(int place) {
        return lower[place];
    }

    public double upper(int place) {
        return upper[place];
    }
}
