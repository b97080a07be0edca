package nl.gezondewijk.statistics.effect;

import java.util.Arrays;
import java.util.List;
import nl.gezondewijk.statistics.Explanation;

/**
 * Difference in differences of one treated area, held against what comes out when each control is taken for treated in
 * turn.
 *
 * <p>One area has no spread of its own, so there is no standard error. Its change less the mean change of the controls
 * is given its rank among the same of each control (less the mean of the other controls), the largest in either
 * direction first; those equally large come before it. The rank over all areas is a p-value, and can be no smaller
 * than one over them: with 19 controls 0.05.
 *
 * <p>Abadie A, Diamond A, Hainmueller J. Synthetic control methods for comparative case studies. J Am Stat Assoc
 * 2010;105:493-505, section 2.4.
 *
 * @param rank from 1, the largest
 * @param areas the treated one and the controls
 * @param placebos what comes out for each control, in order of name
 * @param leftOut areas without a figure in some year
 */
public record PlaceboEffect(
        double difference, int rank, int areas, List<Double> placebos, int leftOut, List<YearDifference> years)
        implements Effect.Made {
    private static final double TIE = 1e-9;

    public PlaceboEffect {
        placebos = List.copyOf(placebos);
        years = List.copyOf(years);
    }

    static PlaceboEffect of(Changes changes, List<YearDifference> years, int leftOut) {
        var controls = changes.controls();
        double mean = Changes.mean(controls);
        double others = (double) controls.length / (controls.length - 1);
        var placebos = Arrays.stream(controls)
                .map(change -> (change - mean) * others)
                .boxed()
                .toList();
        double own = Math.abs(changes.difference());
        double scale = Arrays.stream(controls).map(Math::abs).max().orElseThrow();
        double tie = TIE * Math.max(own, scale);
        int before = (int) placebos.stream()
                .filter(placebo -> Math.abs(placebo) >= own - tie)
                .count();
        return new PlaceboEffect(changes.difference(), before + 1, controls.length + 1, placebos, leftOut, years);
    }

    /** The share of areas with as large a change against the others. */
    public double pValue() {
        return (double) rank / areas;
    }

    @Override
    public Explanation explanation() {
        return Explanation.figure(
                        "statistics.effect.placebo",
                        difference,
                        Explanation.number(
                                "statistics.effect.rank", rank, Explanation.number("statistics.effect.areas", areas)),
                        Explanation.score("statistics.pValue", pValue()).about("Abadie, Diamond & Hainmueller 2010"),
                        Explanation.number("statistics.effect.leftOut", leftOut))
                .with(years.stream().map(YearDifference::explanation).toList());
    }
}
