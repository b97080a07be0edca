package nl.gezondewijk.statistics.standardised;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Invented places by age, and one of the literature. */
final class Places {
    static final AgeBands NINETEEN = AgeBands.fiveYears(90);

    /** A small place, 6,613 people and 122 events. */
    static final double[] SMALL = {
        312, 298, 341, 355, 402, 377, 420, 466, 438, 451, 509, 487, 431, 402, 377, 255, 163, 88, 41
    };

    static final long[] SMALL_EVENTS = {0, 0, 0, 1, 0, 1, 0, 1, 2, 2, 4, 5, 7, 9, 14, 17, 22, 19, 18};

    static final double[] LARGE = {
        7060, 35059, 46974, 48489, 43219, 38561, 46009, 57208, 61435, 55601, 50209, 56416, 46411, 39820, 37978, 37039,
        33288, 23306, 11936
    };

    static final long[] LARGE_EVENTS = {30, 35, 35, 35, 40, 40, 45, 50, 50, 50, 60, 60, 70, 75, 70, 60, 20, 20, 15};

    /** A reference of 1.5 million people. */
    static final EventsByAge REFERENCE = EventsByAge.of(
            NINETEEN,
            new long[] {21, 3, 4, 11, 18, 25, 33, 61, 99, 170, 310, 512, 800, 1204, 1902, 2671, 3650, 4102, 5210},
            new double[] {
                88000, 90500, 91000, 93400, 97000, 98100, 96500, 95000, 94000, 99000, 104000, 101000, 93000, 82000,
                71000, 50000, 33000, 18500, 9200
            });

    private Places() {}

    static EventsByAge small() {
        return EventsByAge.of(NINETEEN, SMALL_EVENTS, SMALL);
    }

    static EventsByAge events(long... events) {
        return EventsByAge.of(NINETEEN, events, SMALL);
    }

    static long[] same(long events) {
        return LongStream.range(0, 19).map(band -> events).toArray();
    }

    static double[] same(double people) {
        return IntStream.range(0, 19).mapToDouble(band -> people).toArray();
    }
}
