package nl.gezondewijk.statistics.smallarea;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.gezondewijk.statistics.Explanation;

/** A model of areas that was fitted, with a figure for each of them; in columns, so that a country fits. */
public final class FittedModel implements AreaModel {
    private final SurveyedAreas areas;
    private final List<Double> coefficients;
    private final boolean adjusted;
    private final double betweenAreas;
    private final double[] value;
    private final double[] error;
    private final double[] synthetic;
    private final double[] spread;

    FittedModel(SurveyedAreas areas, Design design, RestrictedLikelihood fit, double unit, boolean adjusted) {
        this.areas = areas;
        this.adjusted = adjusted;
        this.betweenAreas = fit.a() * unit * unit;
        this.coefficients = Arrays.stream(design.unscaled(fit.beta()))
                .mapToObj(coefficient -> coefficient * unit)
                .collect(Collectors.toList());
        int size = areas.size();
        value = new double[size];
        error = new double[size];
        synthetic = new double[size];
        spread = new double[size];
        var formula = FayHerriot.with(
                fit.a(),
                Arrays.stream(design.places())
                        .mapToDouble(place -> areas.variance(place) / unit / unit)
                        .toArray());
        for (int i = 0; i < size; i++) {
            var row = design.rowOf(i);
            double expected = dot(row, fit.beta());
            double h = dot(row, fit.gram().times(row));
            synthetic[i] = expected * unit;
            spread[i] = h * unit * unit;
            if (areas.isSurveyed(i)) {
                double psi = areas.variance(i) / unit / unit;
                value[i] = formula.value(areas.direct(i) / unit, psi, expected) * unit;
                error[i] = Math.sqrt(formula.meanSquaredError(psi, h)) * unit;
            } else {
                value[i] = synthetic[i];
                error[i] = Math.sqrt(formula.meanSquaredErrorWithoutRespondents(h)) * unit;
            }
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }

    /** The areas, surveyed or not. */
    public int size() {
        return areas.size();
    }

    /** The figure of the area at this place. */
    public double value(int area) {
        return value[area];
    }

    /** The square root of its mean squared error. */
    public double error(int area) {
        return error[area];
    }

    /** The variance between areas that the covariates do not explain, in the square of the unit; above 0. */
    public double betweenAreas() {
        return betweenAreas;
    }

    /** Whether the plain likelihood put that variance at 0, so that the adjusted one was used. */
    public boolean isAdjusted() {
        return adjusted;
    }

    /** The intercept, then a coefficient for each covariate as it was given. */
    public List<Double> coefficients() {
        return coefficients;
    }

    public Diagnostics diagnostics() {
        return Diagnostics.of(this);
    }

    /** The figure with all that went into it. */
    public AreaEstimate area(int area) {
        return new AreaEstimate(
                value[area],
                error[area],
                synthetic[area],
                areas.isSurveyed(area) ? OptionalDouble.of(areas.direct(area)) : OptionalDouble.empty(),
                gamma(area),
                areas.isSurveyed(area) ? OptionalDouble.of(residual(area)) : OptionalDouble.empty(),
                areas.isSurveyed(area) ? leverage(area) : 0);
    }

    SurveyedAreas areas() {
        return areas;
    }

    double gamma(int area) {
        return areas.isSurveyed(area) ? betweenAreas / (betweenAreas + areas.variance(area)) : 0;
    }

    /** The hat value of the weighted regression: x′Qx / (A + ψ). */
    double leverage(int area) {
        return Math.min(1, spread[area] / (betweenAreas + areas.variance(area)));
    }

    /** (y − x′β) / √(A + ψ − x′Qx); 0 where the area itself fixes the regression. */
    double residual(int area) {
        double left = betweenAreas + areas.variance(area) - spread[area];
        double total = betweenAreas + areas.variance(area);
        return left <= 1e-12 * total ? 0 : (areas.direct(area) - synthetic[area]) / Math.sqrt(left);
    }

    @Override
    public Explanation explanation() {
        return Explanation.inWords(
                        "statistics.smallarea.model",
                        Explanation.number("statistics.smallarea.surveyed", areas.places().length),
                        Explanation.number("statistics.smallarea.covariates", areas.covariates()),
                        Explanation.distance("statistics.smallarea.betweenAreas", Math.sqrt(betweenAreas)),
                        Explanation.inWords(
                                adjusted ? "statistics.smallarea.adjusted" : "statistics.smallarea.restricted"),
                        diagnostics().explanation())
                .about("Fay & Herriot 1979");
    }
}
