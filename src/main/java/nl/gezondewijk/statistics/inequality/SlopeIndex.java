package nl.gezondewijk.statistics.inequality;

import java.util.List;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Side;
import nl.gezondewijk.statistics.Verdict;

/**
 * The slope index of inequality: how much higher a figure is at the high end of a ranking than at the low end, over all groups and not only
 * the outer two.
 *
 * <p>The line: see {@link RiditRegression}. On the plain scale {@code SII = b₁} with limits {@code SII ± z·√(Σc²·se²)}; on the others the
 * ends are taken back to the unit of the figure and then subtracted, with limits by simulation, see {@link SimulatedLimits}. It supposes that the figure runs straight
 * along the ranking on its scale.
 *
 * <p>Range: three groups or more, from the low end to the high end; on a scale that cannot hold 0 % or 100 %, no group there. Unit: that of
 * the figure.
 *
 * <p>Low A, Low A. J Public Health 2004;26:388-395.
 */
public sealed interface SlopeIndex {
    /** What the simulated limits are called in an explanation. */
    String SIMULATION = "100001 draws, SplitMix64, seed 2004";

    /** Fewer groups are no line with an error. */
    int FEWEST = 3;

    List<RankedGroup> groups();

    Explanation explanation();

    /** The groups from the low end of the ranking to the high end. */
    static SlopeIndex of(List<RankedGroup> groups, Scale scale) {
        if (groups.size() < FEWEST) {
            return new None(Reason.TOO_FEW_GROUPS, groups);
        }
        if (!groups.stream().allMatch(scale::canHold)) {
            return new None(Reason.VALUE_AT_BOUND, groups);
        }
        var line = RiditRegression.of(groups, scale);
        var ends = SimulatedLimits.Ends.of(line, scale);
        var ratio = line.ratio(scale, ends);
        double low = scale.from(line.lowEnd());
        double high = scale.from(line.highEnd());
        if (scale == Scale.PLAIN) {
            var at95 = closed(line, Confidence.P95);
            return new Known(scale, Errors.OF_GROUPS, groups, low, high, at95, closed(line, Confidence.P99_8), ratio);
        }
        var limits = SimulatedLimits.of(ends, (bottom, top) -> top - bottom);
        var at95 = limits.interval(Confidence.P95);
        return new Known(scale, Errors.OF_GROUPS, groups, low, high, at95, limits.interval(Confidence.P99_8), ratio);
    }

    /**
     * The same for groups whose errors are not known: how sure the line is follows from how far they lie from it, see {@link ScatteredLine}.
     *
     * @param groups from the low end of the ranking to the high end; their intervals are not looked at
     */
    static SlopeIndex byScatter(List<RankedGroup> groups) {
        if (groups.size() < FEWEST) {
            return new None(Reason.TOO_FEW_GROUPS, groups);
        }
        var line = ScatteredLine.of(groups);
        return new Known(
                Scale.PLAIN,
                Errors.OF_SCATTER,
                groups,
                line.b0(),
                line.highEnd(),
                line.slope(Confidence.P95),
                line.slope(Confidence.P99_8),
                line.ratio());
    }

    /** What the limits of a slope come from. */
    enum Errors {
        /** Each figure has an error of its own. */
        OF_GROUPS("statistics.slope.errorsOfGroups"),
        /** The figures lie around the line. */
        OF_SCATTER("statistics.slope.errorsOfScatter");

        private final String key;

        Errors(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    private static Interval closed(RiditRegression line, Confidence confidence) {
        double reach = confidence.z() * line.slopeError();
        return new Interval(line.b1() - reach, line.b1() + reach);
    }

    /**
     * A slope index with its limits.
     *
     * @param errors what its limits come from
     * @param lowEnd the figure at the low end, where the line begins
     * @param highEnd the figure at the high end
     * @param at95 of the difference between them
     */
    record Known(
            Scale scale,
            Errors errors,
            List<RankedGroup> groups,
            double lowEnd,
            double highEnd,
            Interval at95,
            Interval at998,
            RelativeIndex relative)
            implements SlopeIndex {

        public Known {
            groups = List.copyOf(groups);
        }

        /** The index: high end less low end. */
        public double value() {
            return highEnd - lowEnd;
        }

        /** What the limits leave of it; on a limit is similar. */
        public Verdict verdict() {
            return at95.contains(0)
                    ? Verdict.SIMILAR
                    : Verdict.of(at95.lower() > 0 ? Side.HIGHER : Side.LOWER, !at998.contains(0));
        }

        /** The figure on the line where this share of the people stands lower. */
        public double at(double ridit) {
            return scale.from(scale.to(lowEnd) + ridit * (scale.to(highEnd) - scale.to(lowEnd)));
        }

        public SlopeSentence sentence() {
            return SlopeSentence.of(verdict().side(), lowEnd, highEnd, at95);
        }

        @Override
        public Explanation explanation() {
            var literature =
                    errors == Errors.OF_SCATTER ? "Regidor 2004" : scale == Scale.PLAIN ? "Low & Low 2004" : SIMULATION;
            return Explanation.difference(
                            "statistics.slopeIndex",
                            value(),
                            Explanation.inWords(verdict().key()),
                            Explanation.figure("statistics.lowEnd", lowEnd),
                            Explanation.figure("statistics.highEnd", highEnd),
                            Intervals.explainedDifference("statistics.interval95", at95, literature),
                            Intervals.explainedDifference("statistics.interval998", at998, literature),
                            relative.explanation(),
                            Explanation.inWords(errors.key()),
                            Explanation.inWords(scale.key()))
                    .with(groups.stream().map(RankedGroup::explanation).toList());
        }
    }

    /** No slope, and why. */
    record None(Reason reason, List<RankedGroup> groups) implements SlopeIndex {

        public None {
            groups = List.copyOf(groups);
        }

        @Override
        public Explanation explanation() {
            return reason.explained()
                    .with(groups.stream().map(RankedGroup::explanation).toList());
        }
    }
}
