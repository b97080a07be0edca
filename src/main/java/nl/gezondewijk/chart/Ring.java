package nl.gezondewijk.chart;

/** A closed border in planar metres, y to the north; the last point may repeat the first. A hole is a ring of its own. */
public final class Ring {
    private final double[] x;
    private final double[] y;

    private Ring(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    public static Ring of(double[] x, double[] y) {
        if (x.length != y.length || x.length < 3) {
            throw new IllegalArgumentException("a ring has three or more points, not " + x.length + " and " + y.length);
        }
        return new Ring(x.clone(), y.clone());
    }

    /** From longitude and latitude, see {@link Projection}. */
    public static Ring ofDegrees(double[] longitude, double[] latitude) {
        var ring = of(longitude, latitude);
        for (int i = 0; i < ring.x.length; i++) {
            ring.x[i] = Projection.x(ring.x[i]);
            ring.y[i] = Projection.y(ring.y[i]);
        }
        return ring;
    }

    int size() {
        return x.length;
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }
}
