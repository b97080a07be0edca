package nl.gezondewijk.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of many tests to believe, when one in twenty lights up by chance alone.
 *
 * <p>Benjamini and Hochberg's step-up: with p₍₁₎ ≤ … ≤ p₍ₘ₎ the adjusted value of p₍ᵢ₎ is the smallest {@code p₍ⱼ₎·m/j} over
 * j ≥ i, at most 1; a discovery has an adjusted value of q or less, and of all discoveries a share q is expected to be
 * false. It holds for tests that are independent or that move together. All tests that were looked at take part, also those
 * that the page does not list; comparisons without a p-value cannot.
 *
 * <p>Range: p and q from 0 to 1; no tests give no discoveries.
 *
 * <p>Benjamini Y, Hochberg Y. Controlling the false discovery rate. J R Stat Soc B 1995;57:289-300.
 *
 * @param adjusted in the order in which the tests came
 */
public record FalseDiscovery(double q, List<Double> adjusted) {
    /** One false finding in twenty. */
    public static final double USUAL = 0.05;

    public FalseDiscovery {
        requireShare("q", q);
        adjusted.forEach(p -> requireShare("a p-value", p));
        adjusted = List.copyOf(adjusted);
    }

    public static FalseDiscovery among(List<Double> pValues, double q) {
        pValues.forEach(p -> requireShare("a p-value", p));
        var adjusted = new Double[pValues.size()];
        double smallest = 1;
        var largestFirst = IntStream.range(0, adjusted.length)
                .boxed()
                .sorted(Comparator.comparing(pValues::get).reversed())
                .toList();
        for (int i = 0; i < adjusted.length; i++) {
            int test = largestFirst.get(i);
            double rank = adjusted.length - i;
            smallest = Math.min(smallest, pValues.get(test) * (adjusted.length / rank));
            adjusted[test] = smallest;
        }
        return new FalseDiscovery(q, Arrays.asList(adjusted));
    }

    /** Whether the test at this place in the list is believed. */
    public boolean isDiscovery(int place) {
        return adjusted.get(place) <= q;
    }

    public int tests() {
        return adjusted.size();
    }

    public int discoveries() {
        return (int) adjusted.stream().filter(p -> p <= q).count();
    }

    public Explanation explanation() {
        return Explanation.inWords(
                        "statistics.falseDiscovery",
                        Explanation.share("statistics.q", q),
                        Explanation.number("statistics.tests", tests()),
                        Explanation.number("statistics.discoveries", discoveries()))
                .about("Benjamini & Hochberg 1995");
    }

    private static void requireShare(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " lies between 0 and 1, not " + value);
        }
    }
}
