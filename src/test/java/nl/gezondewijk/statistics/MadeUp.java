package nl.gezondewijk.statistics;

import java.util.stream.IntStream;

/**
 * Numbers from 0 to 10 with two decimals that a reference program can make too:
 * {@code s ← (1103515245·s + 12345) mod 2³¹}, then {@code round(1000·s/2³¹)/100}.
 */
public final class MadeUp {
    private long state;

    public MadeUp(long seed) {
        state = seed;
    }

    public double next() {
        state = (1_103_515_245L * state + 12_345) % (1L << 31);
        return Math.rint((double) state / (1L << 31) * 1000) / 100;
    }

    public double[] row(int length) {
        return IntStream.range(0, length).mapToDouble(i -> next()).toArray();
    }
}
