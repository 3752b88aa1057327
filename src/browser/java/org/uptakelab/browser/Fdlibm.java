package org.uptakelab.browser;

/**
 * The functions of {@link StrictMath} that results depend on, for browsers, whose own differ from each other in the last bit. The
 * specification of StrictMath demands the results of the C library fdlibm (Sun Microsystems 1993, version 5.3, netlib.org); these are
 * its published algorithms e_log, e_exp and e_pow, and a test compares them with StrictMath bit by bit.
 */
public final class Fdlibm {
    private static final double TWO_54 = 0x1.0p54;
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    private static final int INFINITE = 0x7ff00000;
    private static final int FRACTION = 0x000fffff;
    private static final int ONE = 0x3ff00000;

    private Fdlibm() {}

    /**
     * The natural logarithm: x = 2^k (1 + f) with 1 + f in [sqrt(1/2), sqrt(2)], and ln(1 + f) from a polynomial in s = f / (2 + f).
     *
     * @param x a number
     * @return ln x; NaN below 0
     */
    public static double log(double x) {
        double scaled = x;
        int high = high(x);
        int k = 0;
        if (high < 0x00100000) {
            if (x == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            if (high < 0) {
                return Double.NaN;
            }
            k = -54;
            scaled *= TWO_54;
            high = high(scaled);
        }
        if (high >= INFINITE) {
            return x + x;
        }
        k += (high >> 20) - 1023;
        high &= FRACTION;
        int upper = (high + 0x95f64) & 0x100000;
        k += upper >> 20;
        double f = withHigh(scaled, high | (upper ^ ONE)) - 1;
        return (FRACTION & (2 + high)) < 3 ? nearOne(f, k) : logOfFraction(f, k, high);
    }

    private static double nearOne(double f, int k) {
        if (f == 0) {
            return k == 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
        }
        double rest = f * f * (0.5 - 0.33333333333333333 * f);
        return k == 0 ? f - rest : k * LN2_HIGH - ((rest - k * LN2_LOW) - f);
    }

    private static double logOfFraction(double f, int k, int high) {
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
        double odd = z
                * (6.666666666666735130e-01
                        + w
                                * (2.857142874366239149e-01
                                        + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
        double rest = odd + even;
        if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
            double half = 0.5 * f * f;
            return k == 0
                    ? f - (half - s * (half + rest))
                    : k * LN2_HIGH - ((half - (s * (half + rest) + k * LN2_LOW)) - f);
        }
        return k == 0 ? f - s * (f - rest) : k * LN2_HIGH - ((s * (f - rest) - k * LN2_LOW) - f);
    }

    /**
     * The exponential function: x = k ln 2 + r with |r| at most half of ln 2, and e^r from a rational function.
     *
     * @param x a number
     * @return e^x
     */
    public static double exp(double x) {
        int magnitude = high(x) & Integer.MAX_VALUE;
        if (magnitude >= 0x40862e42) {
            if (Double.isNaN(x)) {
                return x;
            }
            if (x > 7.09782712893383973096e+02) {
                return Double.POSITIVE_INFINITY;
            }
            if (x < -7.45133219101941108420e+02) {
                return 0;
            }
        }
        if (magnitude < 0x3e300000) {
            return 1 + x;
        }
        int k = multiplesOfLn2(x, magnitude);
        // For k = ±1 the products are exact, so one formula serves every k.
        double upper = k == 0 ? x : x - k * LN2_HIGH;
        double lower = k * LN2_LOW;
        double r = k == 0 ? x : upper - lower;
        double t = r * r;
        double c = r
                - t
                        * (1.66666666666666019037e-01
                                + t
                                        * (-2.77777777770155933842e-03
                                                + t
                                                        * (6.61375632143793436117e-05
                                                                + t
                                                                        * (-1.65339022054652515390e-06
                                                                                + t * 4.13813679705723846039e-08))));
        if (k == 0) {
            return 1 - ((r * c) / (c - 2) - r);
        }
        double y = 1 - ((lower - (r * c) / (2 - c)) - upper);
        return k >= -1021
                ? withHigh(y, high(y) + (k << 20))
                : withHigh(y, high(y) + ((k + 1000) << 20)) * 9.33263618503218878990e-302;
    }

    private static int multiplesOfLn2(double x, int magnitude) {
        if (magnitude <= 0x3fd62e42) {
            return 0;
        }
        if (magnitude < 0x3ff0a2b2) {
            return x < 0 ? -1 : 1;
        }
        return (int) (1.44269504088896338700e+00 * x + (x < 0 ? -0.5 : 0.5));
    }

    /** The upper 32 bits of a number: sign, exponent and the first 20 bits of the fraction. */
    static int high(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> 32);
    }

    /** The same number with other upper bits. */
    public static double withHigh(double x, int high) {
        return Double.longBitsToDouble((Double.doubleToRawLongBits(x) & 0xffffffffL) | ((long) high << 32));
    }

    /** The same number with lower bits of 0. */
    public static double upperHalf(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffffffff00000000L);
    }
}
