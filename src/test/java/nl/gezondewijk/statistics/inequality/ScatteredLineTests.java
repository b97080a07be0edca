package nl.gezondewijk.statistics.inequality;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;

/**
 * Reference: NumPy 2.4.6 and SciPy 1.17.1. With {@code w = people/people.sum()}, {@code r = cumsum(w) - w/2} and {@code X = [1, r]}: {@code beta =
 * solve(X'WX, X'Wy)}, {@code V = sum(w*e**2)/(n-2) * inv(X'WX)}, limits with {@code scipy.stats.t.ppf}; the ratio as the roots of {@code (b - th*a)**2 =
 * t**2 * Var(b - th*a)}.
 */
class ScatteredLineTests {
    private static final double[] PEOPLE = {1200, 3400, 2100, 900, 4100, 2500, 1700};
    private static final double[] VALUES = {31, 27.5, 28.2, 24, 22.9, 19.5, 18.1};

    private static List<RankedGroup> groups(double[] people, double[] values) {
        var groups = new ArrayList<RankedGroup>();
        for (int i = 0; i < people.length; i++) {
            groups.add(RankedGroup.without("area " + i, people[i], values[i]));
        }
        return groups;
    }

    private static SlopeIndex.Known known(List<RankedGroup> groups) {
        return (SlopeIndex.Known) SlopeIndex.byScatter(groups);
    }

    @Test
    void line_and_limits_agree_with_numpy() {
        var index = known(groups(PEOPLE, VALUES));

        assertGolden(index.lowEnd(), 31.027788013797469);
        assertGolden(index.highEnd(), 17.391079910730831);
        assertGolden(index.value(), -13.636708103066638);
        assertGolden(index.at95(), -17.409762689255746, -9.8636535168775303);
        assertGolden(index.at998(), -22.286979809417829, -4.9864363967154475);
    }

    @Test
    void the_ratio_of_the_ends_agrees_with_fieller() {
        var ratio = (RelativeIndex.Known) known(groups(PEOPLE, VALUES)).relative();

        assertGolden(ratio.value(), 0.56050015241168161);
        assertGolden(ratio.at95(), 0.46930914712530802, 0.66223504772027453);
        assertGolden(ratio.at998(), 0.36384575986854439, 0.81375842689588773);
    }

    @Test
    void it_says_that_its_limits_come_from_the_scatter() {
        assertThat(known(groups(PEOPLE, VALUES)).explanation().toString())
                .contains("statistics.slope.errorsOfScatter", "Regidor 2004", "Fieller 1954");
    }

    @Test
    void a_line_that_may_begin_at_zero_has_no_ratio() {
        var near = known(groups(PEOPLE, new double[] {0.1, 3, 0.2, 2, 4, 3, 6}));
        assertThat(near.relative()).isEqualTo(new RelativeIndex.None(Reason.NO_RATIO));
    }

    @Test
    void two_groups_are_no_line() {
        var two = groups(PEOPLE, VALUES).subList(0, 2);
        assertThat(SlopeIndex.byScatter(two)).isEqualTo(new SlopeIndex.None(Reason.TOO_FEW_GROUPS, two));
    }

    @Property(tries = 200)
    void the_slope_is_that_of_known_errors_and_only_its_limits_differ(
            @ForAll @Size(7) List<@DoubleRange(min = 1, max = 90) Double> values) {
        var groups =
                groups(PEOPLE, values.stream().mapToDouble(Double::doubleValue).toArray());
        var other = (SlopeIndex.Known) SlopeIndex.of(groups, Scale.PLAIN);

        assertThat(known(groups).value()).isCloseTo(other.value(), within(1e-9));
        assertThat(known(groups).at95().contains(known(groups).value())).isTrue();
    }

    @Test
    void points_on_a_line_leave_no_doubt() {
        var values = new double[PEOPLE.length];
        double before = 0;
        for (int i = 0; i < PEOPLE.length; i++) {
            values[i] = 40 - 10 * (before + PEOPLE[i] / 2) / 15_900;
            before += PEOPLE[i];
        }
        var index = known(groups(PEOPLE, values));

        assertThat(index.value()).isCloseTo(-10, within(1e-9));
        assertThat(index.at95().upper() - index.at95().lower()).isCloseTo(0, within(1e-9));
    }
}
