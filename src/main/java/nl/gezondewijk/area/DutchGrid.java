package nl.gezondewijk.area;

/**
 * From longitude and latitude (WGS84) to metres of the Dutch grid (EPSG:28992).
 *
 * <p>By the polynomials of F. H. Schreutelkamp and G. L. Strang van Hees, <i>Benaderingsformules voor de transformatie tussen
 * RD- en WGS84-kaartcoördinaten</i> (Geodesia 43, 2001), exact to about a quarter of a metre on land; enough for a map that is
 * drawn in whole metres. The church towers of Amersfoort, Amsterdam and Groningen in the test come from the same paper.
 */
public final class DutchGrid {
    private static final double LATITUDE = 52.15517440;
    private static final double LONGITUDE = 5.38720621;
    private static final double EAST = 155_000;
    private static final double NORTH = 463_000;

    /** Power of latitude, power of longitude, factor. */
    private static final double[][] X = {
        {0, 1, 190094.945},
        {1, 1, -11832.228},
        {2, 1, -114.221},
        {0, 3, -32.391},
        {1, 0, -0.705},
        {3, 1, -2.340},
        {1, 3, -0.608},
        {0, 2, -0.008},
        {2, 3, 0.148}
    };

    private static final double[][] Y = {
        {1, 0, 309056.544},
        {0, 2, 3638.893},
        {2, 0, 73.077},
        {1, 2, -157.984},
        {3, 0, 59.788},
        {0, 1, 0.433},
        {2, 2, -6.439},
        {1, 1, -0.032},
        {0, 4, 0.092},
        {1, 4, -0.054}
    };

    private DutchGrid() {}

    public static boolean isOnGlobe(double longitude, double latitude) {
        return longitude >= 2 && longitude <= 8.5 && latitude >= 50 && latitude <= 54.5;
    }

    public static boolean isOnGrid(double x, double y) {
        return x >= -10_000 && x <= 310_000 && y >= 280_000 && y <= 650_000;
    }

    /** In decimetres exactly, so that neighbours who write the same point get the same point. */
    public static double[] fromGlobe(double longitude, double latitude) {
        double north = 0.36 * (latitude - LATITUDE);
        double east = 0.36 * (longitude - LONGITUDE);
        return new double[] {rounded(EAST + sum(X, north, east)), rounded(NORTH + sum(Y, north, east))};
    }

    public static double rounded(double metres) {
        return Math.round(metres * 10) / 10.0;
    }

    private static double sum(double[][] terms, double north, double east) {
        double sum = 0;
        for (var term : terms) {
            sum += term[2] * power(north, (int) term[0]) * power(east, (int) term[1]);
        }
        return sum;
    }

    private static double power(double base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
