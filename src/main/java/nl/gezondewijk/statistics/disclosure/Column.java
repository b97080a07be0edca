package nl.gezondewijk.statistics.disclosure;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * One count in every area: how many people share an answer, and of how many.
 *
 * @param counted for each area, up to 10¹²; {@link #ABSENT} where the source has none
 * @param asked for each area how many people it is a count of, taken to be known to everybody; empty for a count of no whole
 * @param told for each area whether an earlier release told the same count, so that withholding it hides nothing any more; empty
 *     where none did
 */
@SuppressWarnings("ArrayRecordComponent") // a national table has millions of these
public record Column(long[] counted, long[] asked, boolean[] told) {
    /** In place of a count: the source has none. */
    public static final long ABSENT = -1;

    private static final long MOST = 1_000_000_000_000L;

    /** More than any sum of counts that are not told. */
    static final long ENDLESS = 10 * MOST;

    public Column {
        if (asked.length != 0 && asked.length != counted.length) {
            throw new IllegalArgumentException(counted.length + " counts of " + asked.length + " wholes");
        }
        if (told.length != 0 && told.length != counted.length) {
            throw new IllegalArgumentException(
                    counted.length + " counts, and " + told.length + " that were told or not");
        }
        for (int area = 0; area < counted.length; area++) {
            if (counted[area] < ABSENT || counted[area] > MOST) {
                throw new IllegalArgumentException("area " + area + " counts " + counted[area]);
            }
            if (asked.length != 0 && (counted[area] > asked[area] || asked[area] > MOST)) {
                throw new IllegalArgumentException("area " + area + " counts " + counted[area] + " of " + asked[area]);
            }
        }
    }

    /** A share that was never told before. */
    public Column(long[] counted, long[] asked) {
        this(counted, asked, new boolean[0]);
    }

    /** A count of no whole: it may be any number. */
    public static Column of(long... counted) {
        return new Column(counted, new long[0]);
    }

    Column toldBefore(boolean[] areas) {
        return new Column(counted, asked, areas);
    }

    /** With counts of more areas, of which none was told before. */
    Column with(long[] more, long[] ofWhom) {
        return new Column(
                joined(counted, more),
                isShare() ? joined(asked, ofWhom) : asked,
                told.length == 0 ? told : Arrays.copyOf(told, size() + more.length));
    }

    private static long[] joined(long[] one, long[] other) {
        return LongStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
    }

    int size() {
        return counted.length;
    }

    boolean isAbsent(int area) {
        return counted[area] == ABSENT;
    }

    boolean isToldBefore(int area) {
        return told.length != 0 && told[area];
    }

    /** How much lower the count could be for who knows nothing but the whole. */
    long below(int area) {
        return counted[area];
    }

    /** How much higher it could be. */
    long above(int area) {
        return isShare() ? asked[area] - counted[area] : ENDLESS;
    }

    boolean isTooSmall(int area, ThresholdRule rule) {
        return isShare() ? rule.isTooSmall(counted[area], asked[area]) : rule.isTooSmall(counted[area]);
    }

    /** Those who miss something when it is withheld. */
    long people(int area) {
        return isShare() ? asked[area] : counted[area];
    }

    /** How wide the range of a withheld count must stay: as the threshold, or else all that there is to know. */
    long needed(int area, ThresholdRule rule) {
        return isShare() ? Math.min(rule.fewest(), asked[area]) : rule.fewest();
    }

    boolean isShare() {
        return asked.length != 0;
    }
}
