package org.uptakelab.recommender.matrix;

/**
 * Computes the inverse of a symmetric positive definite matrix, as well as doubles allow. What is made of it corrects for what
 * they do not allow, so no result depends on which inverter worked, and on which machine.
 */
@FunctionalInterface
interface Inverter {
    /**
     * Inverts a matrix.
     *
     * @param matrix the matrix, row after row; overwritten
     * @param width number of its rows
     * @return its inverse, row after row; it may be the same array
     */
    double[] inverse(double[] matrix, int width);

    /** {@return the fastest inverter that this machine has} */
    static Inverter fastest() {
        return NativeInverter.find().<Inverter>map(found -> found).orElseGet(JavaInverter::new);
    }
}
