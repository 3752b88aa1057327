package org.uptakelab.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Two million arguments a function, bit by bit against StrictMath; any difference is a failure, so there are no false alarms. */
class FdlibmTest {
    private static final int ROUNDS = 400_000;
    private static final double[] SPECIAL = {
        0.0,
        -0.0,
        1,
        -1,
        2,
        -2,
        0.5,
        -0.5,
        3,
        -3,
        1024,
        -1074,
        -1075,
        -1022,
        709.78,
        710,
        -745.2,
        1e20,
        -1e20,
        0x1p31,
        0x1.8p31,
        0x1p53,
        0x1.0000000000001p52,
        0x1p64,
        0x1p65,
        1e308,
        -1e308,
        Math.nextDown(1.0),
        Math.nextUp(1.0),
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void logarithmsAreThoseOfStrictMath() {
        for (double x : SPECIAL) {
            same(x, StrictMath::log, Fdlibm::log);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double uniform = random.nextDouble();
            same(anyDouble(), StrictMath::log, Fdlibm::log);
            same(uniform, StrictMath::log, Fdlibm::log);
            same(-StrictMath.log(uniform), StrictMath::log, Fdlibm::log);
            same(1 + (uniform - 0.5) * 1e-6, StrictMath::log, Fdlibm::log);
            same(round, StrictMath::log, Fdlibm::log);
        }
    }

    @Test
    void exponentialsAreThoseOfStrictMath() {
        for (double x : SPECIAL) {
            same(x, StrictMath::exp, Fdlibm::exp);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double uniform = random.nextDouble() - 0.5;
            same(anyDouble(), StrictMath::exp, Fdlibm::exp);
            same(uniform, StrictMath::exp, Fdlibm::exp);
            same(uniform * 40, StrictMath::exp, Fdlibm::exp);
            same(uniform * 1600, StrictMath::exp, Fdlibm::exp);
            same(uniform * 1e-6, StrictMath::exp, Fdlibm::exp);
        }
    }

    @Test
    void powersAreThoseOfStrictMath() {
        for (double x : SPECIAL) {
            for (double y : SPECIAL) {
                samePower(x, y);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            double x = anyDouble();
            samePower(x, anyDouble());
            samePower(Math.abs(x), random.nextDouble() * 4 - 2);
            samePower(1 + random.nextInt(500), -random.nextDouble() * 3);
            samePower(random.nextDouble() * 200, random.nextDouble() * 8 - 4);
            samePower(1 + (random.nextDouble() - 0.5) * 1e-6, random.nextDouble() * 1e12 - 5e11);
            samePower(-random.nextDouble() * 9, random.nextInt(61) - 30);
            samePower(random.nextDouble() * 1e3, (random.nextDouble() - 0.5) * 220);
        }
    }

    private double anyDouble() {
        return Double.longBitsToDouble(random.nextLong());
    }

    private static void same(double x, DoubleUnaryOperator strict, DoubleUnaryOperator ours) {
        double expected = strict.applyAsDouble(x);
        double found = ours.applyAsDouble(x);
        if (Double.doubleToLongBits(expected) != Double.doubleToLongBits(found)) {
            assertEquals(expected, found, () -> "at " + Double.toHexString(x));
        }
    }

    private static void samePower(double x, double y) {
        double expected = StrictMath.pow(x, y);
        double found = FdlibmPower.pow(x, y);
        if (Double.doubleToLongBits(expected) != Double.doubleToLongBits(found)) {
            assertEquals(expected, found, () -> Double.toHexString(x) + " to the power " + Double.toHexString(y));
        }
    }
}
