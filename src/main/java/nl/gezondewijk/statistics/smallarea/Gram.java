package nl.gezondewijk.statistics.smallarea;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionInner_DDRM;
import org.ejml.dense.row.linsol.chol.LinearSolverChol_DDRM;

/**
 * The p × p matrix X′WX of a design, as its inverse.
 *
 * <p>A matrix that is not positive definite to this precision is none: the smallest pivot over the diagonal is one
 * minus the share of a column that the columns before it explain, and under 10⁻⁹ nothing certain can be said of it.
 */
record Gram(DMatrixRMaj inverse) {
    private static final double SMALLEST_PIVOT = 1e-9;

    /** X′WX, X′W²X, and so on, in one pass over the areas. */
    static List<DMatrixRMaj> weighted(Design design, double[] weights, int powers) {
        int p = design.columns();
        var sums = new double[powers][p * p];
        for (int i = 0; i < weights.length; i++) {
            for (int row = 0; row < p; row++) {
                for (int column = 0; column <= row; column++) {
                    double product = design.x(i, row) * design.x(i, column);
                    for (var sum : sums) {
                        product *= weights[i];
                        sum[row * p + column] += product;
                    }
                }
            }
        }
        return Arrays.stream(sums).map(sum -> symmetric(sum, p)).toList();
    }

    private static DMatrixRMaj symmetric(double[] lower, int p) {
        for (int row = 0; row < p; row++) {
            for (int column = row + 1; column < p; column++) {
                lower[row * p + column] = lower[column * p + row];
            }
        }
        return DMatrixRMaj.wrap(p, p, lower);
    }

    static Optional<Gram> of(DMatrixRMaj matrix) {
        int p = matrix.getNumRows();
        var cholesky = new CholeskyDecompositionInner_DDRM(true);
        var solver = new LinearSolverChol_DDRM(cholesky);
        if (!solver.setA(matrix.copy())) {
            return Optional.empty();
        }
        for (int k = 0; k < p; k++) {
            double pivot = cholesky.getT().get(k, k);
            if (!(pivot * pivot > SMALLEST_PIVOT * matrix.get(k, k)) || !Double.isFinite(pivot)) {
                return Optional.empty();
            }
        }
        var inverse = new DMatrixRMaj(p, p);
        solver.invert(inverse);
        return Optional.of(new Gram(inverse));
    }

    /** The trace of the inverse times a matrix, and of the square of that product. */
    double[] traces(DMatrixRMaj matrix) {
        var product = new DMatrixRMaj(matrix.getNumRows(), matrix.getNumCols());
        CommonOps_DDRM.mult(inverse, matrix, product);
        double squared = 0;
        for (int row = 0; row < product.getNumRows(); row++) {
            for (int column = 0; column < product.getNumCols(); column++) {
                squared += product.get(row, column) * product.get(column, row);
            }
        }
        return new double[] {CommonOps_DDRM.trace(product), squared};
    }

    /** The coefficients of a regression: the inverse times X′Wy. */
    double[] times(double[] vector) {
        var product = new double[vector.length];
        for (int row = 0; row < vector.length; row++) {
            for (int column = 0; column < vector.length; column++) {
                product[row] += inverse.get(row, column) * vector[column];
            }
        }
        return product;
    }
}
