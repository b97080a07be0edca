package nl.gezondewijk.chart;

import java.util.Arrays;
import java.util.Optional;

/** Finds where in an area its name fits on one line: the widest place over three heights of the letters. */
record InsideLabel(double x, double y) {
    private static final double LETTER = 13;

    static Optional<InsideLabel> in(int[] ring, String name) {
        double width = Letters.width(name, LETTER) + 4;
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int i = 1; i < ring.length; i += 2) {
            low = Math.min(low, ring[i]);
            high = Math.max(high, ring[i]);
        }
        InsideLabel best = null;
        double most = width;
        double step = Math.max(3, (high - low) / 48.0);
        for (double y = low / 2.0 + 8; y <= high / 2.0 - 8; y += step) {
            var span = span(ring, y);
            if (span[1] - span[0] > most) {
                most = span[1] - span[0];
                best = new InsideLabel((span[0] + span[1]) / 2, y + 4.5);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The widest stretch that lies inside at the top, the middle and the foot of the letters. */
    private static double[] span(int[] ring, double y) {
        var middle = widest(ring, y);
        for (double line : new double[] {y - 6, y + 6}) {
            var other = widest(ring, line);
            middle[0] = Math.max(middle[0], other[0]);
            middle[1] = Math.min(middle[1], other[1]);
        }
        return middle;
    }

    private static double[] widest(int[] ring, double y) {
        var cuts = new double[ring.length / 2];
        int count = 0;
        double line = y * 2 + 0.25;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            if (ring[i + 1] < line != ring[next + 1] < line) {
                double share = (line - ring[i + 1]) / (ring[next + 1] - ring[i + 1]);
                cuts[count++] = (ring[i] + share * (ring[next] - ring[i])) / 2;
            }
        }
        Arrays.sort(cuts, 0, count);
        var best = new double[] {0, 0};
        for (int i = 0; i + 1 < count; i += 2) {
            if (cuts[i + 1] - cuts[i] > best[1] - best[0]) {
                best = new double[] {cuts[i], cuts[i + 1]};
            }
        }
        return best;
    }
}
