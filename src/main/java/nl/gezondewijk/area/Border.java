package nl.gezondewijk.area;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

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
