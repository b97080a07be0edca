package nl.gezondewijk.statistics;

/**
 * How far a value lies from the mean of its peers, in five classes of the z-score: under −2, −2 to −1, −1 to 1, 1 to 2, over 2.
 *
 * <p>A limit belongs to the class nearer the middle. Among n peers of which the area is one, |z| cannot exceed
 * {@code (n−1)/√n}: with fewer than six the outer classes do not occur.
 */
public enum ZClass {
    MUCH_LOWER("statistics.zclass.muchLower", Side.LOWER),
    LOWER("statistics.zclass.lower", Side.LOWER),
    SIMILAR("statistics.zclass.similar", Side.SIMILAR),
    HIGHER("statistics.zclass.higher", Side.HIGHER),
    MUCH_HIGHER("statistics.zclass.muchHigher", Side.HIGHER);

    private final String key;
    private final Side side;

    ZClass(String key, Side side) {
        this.key = key;
        this.side = side;
    }

    public String key() {
        return key;
    }

    public Side side() {
        return side;
    }

    public static ZClass of(double z) {
        if (Double.isNaN(z)) {
            throw new IllegalArgumentException("a z-score must be a number");
        }
        if (Math.abs(z) <= 1) {
            return SIMILAR;
        }
        if (Math.abs(z) <= 2) {
            return z < 0 ? LOWER : HIGHER;
        }
        return z < 0 ? MUCH_LOWER : MUCH_HIGHER;
    }
}
