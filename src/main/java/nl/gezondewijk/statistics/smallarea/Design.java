package nl.gezondewijk.statistics.smallarea;

import java.util.Arrays;
import java.util.Optional;

/**
 * The matrix X of a model: an intercept and the covariates, each moved to mean 0 and standard deviation 1 over the
 * surveyed areas.
 *
 * <p>Moving and scaling changes no fitted value and no error; it keeps years, euros and shares from losing digits to
 * each other.
 */
final class Design {
    private static final double ROUNDING = 1e-12;

    private final SurveyedAreas areas;
    private final int[] places;
    private final double[] mean;
    private final double[] scale;
    private final double[] cells;

    private Design(SurveyedAreas areas, int[] places, double[] mean, double[] scale) {
        this.areas = areas;
        this.places = places;
        this.mean = mean;
        this.scale = scale;
        int columns = mean.length + 1;
        this.cells = new double[places.length * columns];
        for (int i = 0; i < places.length; i++) {
            System.arraycopy(rowOf(places[i]), 0, cells, i * columns, columns);
        }
    }

    /** None where a covariate is the same in all surveyed areas, or follows from the others. */
    static Optional<Design> of(SurveyedAreas areas) {
        var places = areas.places();
        var mean = new double[areas.covariates()];
        var scale = new double[areas.covariates()];
        for (int k = 0; k < mean.length; k++) {
            double largest = 0;
            for (int place : places) {
                largest = Math.max(largest, Math.abs(areas.covariate(k, place)));
            }
            for (int place : places) {
                mean[k] += areas.covariate(k, place) / places.length;
            }
            double reach = 0;
            for (int place : places) {
                reach = Math.max(reach, Math.abs(areas.covariate(k, place) - mean[k]));
            }
            if (!(reach > ROUNDING * largest)) {
                return Optional.empty();
            }
            double squares = 0;
            for (int place : places) {
                squares += Math.pow((areas.covariate(k, place) - mean[k]) / reach, 2);
            }
            scale[k] = reach * Math.sqrt(squares / places.length);
        }
        var design = new Design(areas, places, mean, scale);
        var equal = new double[places.length];
        Arrays.fill(equal, 1);
        return Gram.of(Gram.weighted(design, equal, 1).getFirst()).map(regular -> design);
    }

    int columns() {
        return mean.length + 1;
    }

    /** The cell of the surveyed area that comes i-th. */
    double x(int i, int column) {
        return cells[i * columns() + column];
    }

    /** The row of any area, surveyed or not. */
    double[] rowOf(int place) {
        var row = new double[columns()];
        row[0] = 1;
        for (int k = 0; k < mean.length; k++) {
            row[k + 1] = (areas.covariate(k, place) - mean[k]) / scale[k];
        }
        return row;
    }

    int[] places() {
        return places;
    }

    /** The coefficients for the covariates as they were given. */
    double[] unscaled(double[] coefficients) {
        var plain = coefficients.clone();
        for (int k = 0; k < mean.length; k++) {
            plain[k + 1] = coefficients[k + 1] / scale[k];
            plain[0] -= plain[k + 1] * mean[k];
        }
        return plain;
    }
}
