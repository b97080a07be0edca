package nl.gezondewijk.statistics.effect;

/**
 * An area as it was before anything was done.
 *
 * @param inhabitants above 0
 * @param baseline the figure that is to change, as it was
 */
public record Candidate(String area, double inhabitants, double baseline) {

    public Candidate {
        if (!(inhabitants > 0 && Double.isFinite(inhabitants))) {
            throw new IllegalArgumentException(area + " needs inhabitants, not " + inhabitants);
        }
        if (!Double.isFinite(baseline)) {
            throw new IllegalArgumentException(area + " needs a finite baseline, not " + baseline);
        }
    }
}
