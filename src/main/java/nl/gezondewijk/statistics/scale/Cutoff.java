package nl.gezondewijk.statistics.scale;

/**
 * The score of the MHI-5 under which someone counts as psychologically unhealthy; publishers differ on the limit
 * itself.
 *
 * @param score from 0 to 100
 * @param included whether the score itself counts as unhealthy
 */
public record Cutoff(int score, boolean included) {
    /** As CBS does: under 60. */
    public static final Cutoff CBS = new Cutoff(60, false);

    /** As the Health Monitor of GGDs, CBS and RIVM does: 60 or less. */
    public static final Cutoff HEALTH_MONITOR = new Cutoff(60, true);

    public Cutoff {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("a score lies between 0 and 100, not " + score);
        }
    }

    boolean isUnhealthy(int of) {
        return included ? of <= score : of < score;
    }
}
