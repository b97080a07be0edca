package nl.gezondewijk.statistics.funnel;

import nl.gezondewijk.statistics.Interval;

/**
 * Limits round a share π among n people: {@code π ± z√(π(1−π)/n)}, within 0 and 1.
 *
 * <p>The score test that Wilson's interval inverts: a place with share p lies outside exactly where its own interval leaves π out.
 *
 * <p>Range: 0 < π < 1, n above 0. Unit: shares. Spiegelhalter 2005, section A.1.1; Wilson 1927.
 */
final class ScoreFunnel {

    private ScoreFunnel() {}

    static Interval interval(double pi, double n, double z) {
        double reach = z * Math.sqrt(pi * (1 - pi) / n);
        return new Interval(Math.max(0, pi - reach), Math.min(1, pi + reach));
    }
}
