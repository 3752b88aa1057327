package org.uptakelab.sensitivity;

/**
 * The function of Ishigami and Homma (1990) with a = 7 and b = 0.1, sin x + a sin² y + b z⁴ sin x on [-π, π]³, whose indices are known:
 * V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2, of which x has (1 + bπ⁴/5)²/2, y has a²/8, and x with z has b²π⁸ · 8/225.
 */
final class Ishigami {
    static final double[] FIRST = {0.313905, 0.442411, 0};
    static final double[] TOTAL = {0.557589, 0.442411, 0.243684};
    static final double VARIANCE = 13.844588;

    private Ishigami() {}

    /** The function at a place of the unit cube. */
    static double at(double x, double y, double z) {
        double sine = StrictMath.sin(scaled(x));
        double other = StrictMath.sin(scaled(y));
        return sine + 7 * other * other + 0.1 * StrictMath.pow(scaled(z), 4) * sine;
    }

    private static double scaled(double place) {
        return Math.PI * (2 * place - 1);
    }
}
