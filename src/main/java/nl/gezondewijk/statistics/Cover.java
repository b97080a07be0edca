package nl.gezondewijk.statistics;

import java.util.List;

/**
 * How much of a combined area its figure is about.
 *
 * @param share the weight of the parts with a value over that of all parts, from 0 to 1
 * @param used parts with a value
 * @param missing parts without one
 */
public record Cover(double share, int used, int missing) {

    public Cover {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a covered share lies between 0 and 1, not " + share);
        }
        if (used < 0 || missing < 0) {
            throw new IllegalArgumentException("there cannot be " + used + " parts used and " + missing + " missing");
        }
    }

    static Cover of(List<Part> parts) {
        int used = (int) parts.stream().filter(Part::isUsed).count();
        int missing = parts.size() - used;
        double all = parts.stream().mapToDouble(Part::weight).sum();
        double covered =
                parts.stream().filter(Part::isUsed).mapToDouble(Part::weight).sum();
        return new Cover(share(covered, all, missing), used, missing);
    }

    private static double share(double covered, double all, int missing) {
        if (missing == 0) {
            return 1;
        }
        return all > 0 ? Math.min(1, covered / all) : 0;
    }

    public Explanation explanation() {
        return Explanation.share(
                "statistics.cover",
                share,
                Explanation.number("statistics.used", used),
                Explanation.number("statistics.missing", missing));
    }
}
