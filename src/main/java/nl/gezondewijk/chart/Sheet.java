package nl.gezondewijk.chart;

import java.util.Arrays;
import java.util.List;

/**
 * The paper of a map: everything fitted into it and every point rounded to half a pixel. All areas round to the same grid, so a border that two
 * areas share stays shared, and what falls together is written once.
 */
final class Sheet {
    private final double west;
    private final double north;
    private final double scale;
    private final double left;
    final double height;

    private Sheet(double west, double north, double scale, double left, double height) {
        this.west = west;
        this.north = north;
        this.scale = scale;
        this.left = left;
        this.height = height;
    }

    static Sheet fitting(List<Ring> rings, double width, double tallest, double margin) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (var ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                west = Math.min(west, ring.x(i));
                east = Math.max(east, ring.x(i));
                south = Math.min(south, ring.y(i));
                north = Math.max(north, ring.y(i));
            }
        }
        if (!(west < east && south < north)) {
            throw new IllegalArgumentException("a map needs areas that span some ground");
        }
        double scale = Math.min((width - 2 * margin) / (east - west), (tallest - 2 * margin) / (north - south));
        double left = (width - (east - west) * scale) / 2;
        return new Sheet(west, north + margin / scale, scale, left, Math.ceil((north - south) * scale + 2 * margin));
    }

    /** The ring in half pixels, x and y in turn, without repeated points and without the closing one. */
    int[] trace(Ring ring) {
        var points = new int[ring.size() * 2];
        int length = 0;
        for (int i = 0; i < ring.size(); i++) {
            int x = (int) Math.round((left + (ring.x(i) - west) * scale) * 2);
            int y = (int) Math.round((north - ring.y(i)) * scale * 2);
            if (length == 0 || points[length - 2] != x || points[length - 1] != y) {
                points[length++] = x;
                points[length++] = y;
            }
        }
        while (length > 2 && points[0] == points[length - 2] && points[1] == points[length - 1]) {
            length -= 2;
        }
        return Arrays.copyOf(points, length);
    }

    /** Where a point of the ground lies on the paper. */
    double[] place(double x, double y) {
        return new double[] {left + (x - west) * scale, (north - y) * scale};
    }

    /** The point of the ground under a place on the paper. */
    double[] ground(double across, double down) {
        return new double[] {west + (across - left) / scale, north - down / scale};
    }

    List<int[]> trace(List<Ring> rings) {
        return rings.stream().map(this::trace).toList();
    }
}
