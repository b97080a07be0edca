package nl.gezondewijk.statistics;

/**
 * What chance leaves of a difference: lower or higher at 95 %, "clearly" so at 99.8 %, else similar; on a limit is similar.
 */
public enum Verdict {
    CLEARLY_LOWER("statistics.verdict.clearlyLower", Side.LOWER),
    LOWER("statistics.verdict.lower", Side.LOWER),
    SIMILAR("statistics.verdict.similar", Side.SIMILAR),
    HIGHER("statistics.verdict.higher", Side.HIGHER),
    CLEARLY_HIGHER("statistics.verdict.clearlyHigher", Side.HIGHER);

    private final String key;
    private final Side side;

    Verdict(String key, Side side) {
        this.key = key;
        this.side = side;
    }

    public String key() {
        return key;
    }

    public Side side() {
        return side;
    }

    public static Verdict of(Side side, boolean clearly) {
        return switch (side) {
            case LOWER -> clearly ? CLEARLY_LOWER : LOWER;
            case SIMILAR -> SIMILAR;
            case HIGHER -> clearly ? CLEARLY_HIGHER : HIGHER;
        };
    }
}
