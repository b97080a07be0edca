package nl.gezondewijk.chart;

/**
 * From longitude and latitude (WGS84) to metres east and north of 52.2° N, 5.3° E.
 *
 * <p>Equirectangular: a degree of longitude counts as long as it is at 52.2°. Between Limburg and Schiermonnikoog that is at most 3.5 % off, within
 * a gemeente under half a percent: less than a pixel on our maps, without the grid corrections of the national system (RD), which a picture does
 * not need. Not for measuring.
 */
public final class Projection {
    private static final double EARTH = 6_371_000;
    private static final double LATITUDE = 52.2;
    private static final double LONGITUDE = 5.3;
    private static final double SHRINK = Math.cos(Math.toRadians(LATITUDE));

    private Projection() {}

    public static double x(double longitude) {
        return EARTH * SHRINK * Math.toRadians(longitude - LONGITUDE);
    }

    public static double y(double latitude) {
        return EARTH * Math.toRadians(latitude - LATITUDE);
    }
}
