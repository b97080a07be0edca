package nl.gezondewijk.statistics.national;

import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.WilsonScore;

/** Percentages of many places, with their intervals; a place where nobody was asked has none. */
public final class Proportions {
    private final long[] counted;
    private final long[] asked;
    private final double[] lower;
    private final double[] upper;

    private Proportions(long[] counted, long[] asked) {
        this.counted = counted;
        this.asked = asked;
        this.lower = new double[asked.length];
        this.upper = new double[asked.length];
    }

    /** The counts stay the caller's: they are read again, and not to be changed. */
    public static Proportions of(long[] counted, long[] asked, Confidence confidence) {
        if (counted.length != asked.length) {
            throw new IllegalArgumentException(counted.length + " counts for " + asked.length + " places");
        }
        var proportions = new Proportions(counted, asked);
        for (int place = 0; place < asked.length; place++) {
            if (counted[place] < 0 || counted[place] > asked[place]) {
                throw new IllegalArgumentException(
                        "counted must lie between 0 and " + asked[place] + ", not " + counted[place]);
            }
            if (asked[place] > 0) {
                proportions.lower[place] = 100 * WilsonScore.lower(counted[place], asked[place], confidence);
                proportions.upper[place] = 100 * WilsonScore.upper(counted[place], asked[place], confidence);
            }
        }
        return proportions;
    }

    public int places() {
        return asked.length;
    }

    public boolean isKnown(int place) {
        return asked[place] > 0;
    }

    public double value(int place) {
        return 100.0 * counted[known(place)] / asked[place];
    }

    public double lower(int place) {
        return lower[known(place)];
    }

    public double upper(int place) {
        return upper[known(place)];
    }

    private int known(int place) {
        if (!isKnown(place)) {
            throw new IllegalArgumentException("nobody was asked in place " + place);
        }
        return place;
    }
}
