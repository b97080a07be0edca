package nl.gezondewijk.statistics.inequality;

import java.util.List;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Side;

/**
 * A slope index as one sentence: its key, and the figures that fill its places, all in the unit of the figure.
 *
 * @param figures the low end, the high end, the size of the difference and its smaller and larger limit
 */
public record SlopeSentence(String key, List<Double> figures) {

    public SlopeSentence {
        figures = List.copyOf(figures);
    }

    static SlopeSentence of(Side side, double lowEnd, double highEnd, Interval difference) {
        return switch (side) {
            case LOWER ->
                new SlopeSentence(
                        "statistics.slope.lower",
                        List.of(lowEnd, highEnd, lowEnd - highEnd, -difference.upper(), -difference.lower()));
            case SIMILAR ->
                new SlopeSentence(
                        "statistics.slope.similar",
                        List.of(lowEnd, highEnd, highEnd - lowEnd, difference.lower(), difference.upper()));
            case HIGHER ->
                new SlopeSentence(
                        "statistics.slope.higher",
                        List.of(lowEnd, highEnd, highEnd - lowEnd, difference.lower(), difference.upper()));
        };
    }
}
