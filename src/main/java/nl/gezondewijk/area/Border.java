package nl.gezondewijk.area;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where an area ends, coarse enough to draw.
 *
 * @param year of the drawing, which may be another than was asked for
 * @param rings outer ones and holes alike, closed; each is x, y, x, y … in metres of the Dutch grid, y to the north
 */
public record Border(String code, int year, List<double[]> rings) {

    public Border {
        rings = List.copyOf(rings);
    }

    /** A point that lies well inside: the middle of the widest stretch, half way up the area. */
    public double[] inside() {
        var ys = rings.stream().flatMapToDouble(ring -> every(ring, 1)).summaryStatistics();
        double y = (ys.getMin() + ys.getMax()) / 2;
        var crossings = rings.stream()
                .flatMapToDouble(ring -> crossings(ring, y))
                .sorted()
                .toArray();
        double x = Double.NaN;
        double widest = -1;
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            if (crossings[i + 1] - crossings[i] > widest) {
                widest = crossings[i + 1] - crossings[i];
                x = (crossings[i] + crossings[i + 1]) / 2;
            }
        }
        return new double[] {x, y};
    }

    /** Where a ring crosses the line at this height. */
    private static DoubleStream crossings(double[] ring, double y) {
        return IntStream.range(0, ring.length / 2 - 1)
                .map(point -> 2 * point)
                .filter(i -> (ring[i + 1] < y) != (ring[i + 3] < y))
                .mapToDouble(i -> ring[i] + (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1]) * (ring[i + 2] - ring[i]));
    }

    private static DoubleStream every(double[] ring, int from) {
        return IntStream.range(0, ring.length / 2).mapToDouble(point -> ring[2 * point + from]);
    }

    /**
     * Whole metres: the number of rings, then for each its number of points and the steps from point to point. A number takes
     * seven bits a byte, the lowest first; a step has its sign in the lowest bit.
     */
    static byte[] packed(List<double[]> rings) {
        var out = new ByteArrayOutputStream();
        write(out, rings.size());
        for (var ring : rings) {
            write(out, ring.length / 2);
            long x = 0;
            long y = 0;
            for (int i = 0; i < ring.length; i += 2) {
                step(out, Math.round(ring[i]) - x);
                step(out, Math.round(ring[i + 1]) - y);
                x = Math.round(ring[i]);
                y = Math.round(ring[i + 1]);
            }
        }
        return out.toByteArray();
    }

    static List<double[]> unpacked(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var rings = new ArrayList<double[]>();
        for (long count = read(in); count > 0; count--) {
            var ring = new double[Math.toIntExact(2 * read(in))];
            long x = 0;
            long y = 0;
            for (int i = 0; i < ring.length; i += 2) {
                x += step(in);
                y += step(in);
                ring[i] = x;
                ring[i + 1] = y;
            }
            rings.add(ring);
        }
        return rings;
    }

    private static void step(ByteArrayOutputStream out, long step) {
        write(out, step << 1 ^ step >> 63);
    }

    private static long step(ByteBuffer in) {
        long coded = read(in);
        return coded >>> 1 ^ -(coded & 1);
    }

    private static void write(ByteArrayOutputStream out, long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long read(ByteBuffer in) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = in.get();
            number |= (part & 0x7FL) << shift;
            if (part >= 0) {
                return number;
            }
        }
    }
}
