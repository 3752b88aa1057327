package org.uptakelab.recommender.matrix;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Inverts by Cholesky's method in pure Java, with EJML.
 */
final class JavaInverter implements Inverter {
    @Override
    public double[] inverse(double[] matrix, int width) {
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(width);
        if (!solver.setA(DMatrixRMaj.wrap(width, width, matrix))) {
            throw new IllegalStateException("A matrix of common buyers is not positive definite.");
        }
        DMatrixRMaj inverse = new DMatrixRMaj(width, width);
        solver.invert(inverse);
        return inverse.data;
    }
}
