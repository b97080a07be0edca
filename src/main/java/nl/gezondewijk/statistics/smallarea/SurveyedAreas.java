package nl.gezondewijk.statistics.smallarea;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Areas with what a survey found in some of them and what registers know of all: what a model learns from.
 *
 * <p>Columns of plain numbers, so that a country of areas fits: the area at place i has its figures at place i of each
 * column. At places where nobody was asked the figure and its variance are not looked at.
 *
 * <p>Range: figures and covariates finite; variances above 0 and finite. Unit: any, the variance in its square;
 * percentages as everywhere from 0 to 100.
 */
public final class SurveyedAreas {
    private final boolean[] surveyed;
    private final double[] direct;
    private final double[] variance;
    private final double[][] covariates;

    private SurveyedAreas(boolean[] surveyed, double[] direct, double[] variance, double[][] covariates) {
        this.surveyed = surveyed;
        this.direct = direct;
        this.variance = variance;
        this.covariates = covariates;
    }

    /**
     * Areas of which some may have no respondents.
     *
     * @param covariates each a column; the intercept is ours
     */
    public static SurveyedAreas of(boolean[] surveyed, double[] direct, double[] variance, double[]... covariates) {
        int areas = surveyed.length;
        requireLength("direct figures", areas, direct);
        requireLength("variances", areas, variance);
        for (var column : covariates) {
            requireLength("covariates", areas, column);
            Arrays.stream(column).forEach(value -> requireFinite("a covariate", value));
        }
        for (int i = 0; i < areas; i++) {
            if (surveyed[i]) {
                requireFinite("a direct figure", direct[i]);
                if (!(variance[i] > 0 && Double.isFinite(variance[i]))) {
                    throw new IllegalArgumentException("a variance is above 0, not " + variance[i] + " at place " + i);
                }
            }
        }
        var columns = Arrays.stream(covariates).map(double[]::clone).toArray(double[][]::new);
        return new SurveyedAreas(surveyed.clone(), direct.clone(), variance.clone(), columns);
    }

    /** Areas with respondents in each. */
    public static SurveyedAreas all(double[] direct, double[] variance, double[]... covariates) {
        var surveyed = new boolean[direct.length];
        Arrays.fill(surveyed, true);
        return of(surveyed, direct, variance, covariates);
    }

    public int size() {
        return surveyed.length;
    }

    public boolean isSurveyed(int area) {
        return surveyed[area];
    }

    /** The places with respondents, in order. */
    int[] places() {
        return IntStream.range(0, size()).filter(i -> surveyed[i]).toArray();
    }

    double direct(int area) {
        return direct[area];
    }

    double variance(int area) {
        return variance[area];
    }

    int covariates() {
        return covariates.length;
    }

    double covariate(int column, int area) {
        return covariates[column][area];
    }

    private static void requireLength(String what, int areas, double[] column) {
        if (column.length != areas) {
            throw new IllegalArgumentException(what + " are for " + areas + " areas, not for " + column.length);
        }
    }

    private static void requireFinite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " must be a finite number, not " + value);
        }
    }
}
