package org.uptakelab.browser;

/**
 * {@link StrictMath#pow}, for browsers: fdlibm's e_pow, which computes y · log2 x in two doubles, so that no bit of the result is
 * lost. See {@link Fdlibm}.
 */
public final class FdlibmPower {
    private static final double HUGE = 1e300;
    private static final double TINY = 1e-300;
    private static final double CP = 9.61796693925975554329e-01; // 2 / (3 ln 2)
    private static final double CP_HIGH = 9.61796700954437255859e-01;
    private static final double CP_LOW = -7.02846165095275826516e-09;
    private static final double LN2 = 6.93147180559945286227e-01;
    private static final double LN2_HIGH = 6.93147182464599609375e-01;
    private static final double LN2_LOW = -1.90465429995776804525e-09;
    private static final double OVERFLOW = 8.0085662595372944372e-17; // -(1024 - log2(largest double + half a bit))
    private static final int WITHOUT_SIGN = Integer.MAX_VALUE;

    private FdlibmPower() {}

    /**
     * A power.
     *
     * @param x the base
     * @param y the exponent
     * @return x^y, in the special cases as StrictMath says
     */
    public static double pow(double x, double y) {
        if (y == 0) {
            return 1;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return x + y;
        }
        double magnitude = Math.abs(x);
        if (Double.isInfinite(y)) {
            return infinitePower(magnitude, y);
        }
        if (Math.abs(y) == 1) {
            return y < 0 ? 1 / x : x;
        }
        if (y == 2) {
            return x * x;
        }
        if (y == 0.5 && Fdlibm.high(x) >= 0) {
            return Math.sqrt(x);
        }
        int parity = x < 0 || Fdlibm.high(x) < 0 ? parity(y) : 2;
        if (magnitude == 0 || magnitude == 1 || Double.isInfinite(magnitude)) {
            return ofZeroOneOrInfinity(x, magnitude, y, parity);
        }
        if (x < 0 && parity == 0) {
            return Double.NaN;
        }
        return finite(magnitude, y, x < 0 && parity == 1 ? -1 : 1);
    }

    private static double infinitePower(double magnitude, double y) {
        if (magnitude == 1) {
            return Double.NaN;
        }
        return magnitude > 1 == y > 0 ? Math.abs(y) : 0;
    }

    private static double ofZeroOneOrInfinity(double x, double magnitude, double y, int parity) {
        double z = y < 0 ? 1 / magnitude : magnitude;
        if (Fdlibm.high(x) >= 0) {
            return z;
        }
        if (magnitude == 1 && parity == 0) {
            return Double.NaN;
        }
        return parity == 1 ? -z : z;
    }

    /** 0 if y is no whole number, 1 if it is odd, 2 if it is even. */
    private static int parity(double y) {
        double magnitude = Math.abs(y);
        if (magnitude >= 0x1.0p53) {
            return 2;
        }
        if (magnitude < 1) {
            return 0;
        }
        long whole = (long) magnitude;
        return whole != magnitude ? 0 : (whole & 1) == 1 ? 1 : 2;
    }

    private static double finite(double x, double y, double sign) {
        int highX = Fdlibm.high(x);
        int highY = Fdlibm.high(y);
        int magnitudeY = highY & WITHOUT_SIGN;
        double logHigh;
        double logLow;
        if (magnitudeY > 0x41e00000) {
            if (magnitudeY > 0x43f00000 || highX < 0x3fefffff || highX > 0x3ff00000) {
                if (magnitudeY > 0x43f00000 ? highX <= 0x3fefffff : highX < 0x3fefffff) {
                    return highY < 0 ? sign * HUGE * HUGE : sign * TINY * TINY;
                }
                return highY > 0 ? sign * HUGE * HUGE : sign * TINY * TINY;
            }
            double t = x - 1;
            double w = (t * t) * (0.5 - t * (0.3333333333333333333333 - t * 0.25));
            double u = 1.44269502162933349609e+00 * t;
            double v = t * 1.92596299112661746887e-08 - w * 1.44269504088896338700e+00;
            logHigh = Fdlibm.upperHalf(u + v);
            logLow = v - (logHigh - u);
        } else {
            double[] log = log2(x, highX);
            logHigh = log[0];
            logLow = log[1];
        }
        double upperY = Fdlibm.upperHalf(y);
        double low = (y - upperY) * logHigh + y * logLow;
        return sign * powerOfTwo(upperY * logHigh, low, sign);
    }

    /** log2 of a positive number in two doubles. */
    private static double[] log2(double x, int highX) {
        double scaled = x;
        int high = highX;
        int n = 0;
        if (high < 0x00100000) {
            scaled *= 0x1.0p53;
            n -= 53;
            high = Fdlibm.high(scaled);
        }
        n += (high >> 20) - 0x3ff;
        int fraction = high & 0x000fffff;
        high = fraction | 0x3ff00000;
        boolean nearThreeHalves = fraction > 0x3988e && fraction < 0xbb67a;
        if (fraction >= 0xbb67a) {
            n++;
            high -= 0x00100000;
        }
        scaled = Fdlibm.withHigh(scaled, high);
        double bp = nearThreeHalves ? 1.5 : 1;
        double dpHigh = nearThreeHalves ? 5.84962487220764160156e-01 : 0;
        double dpLow = nearThreeHalves ? 1.35003920212974897128e-08 : 0;

        double u = scaled - bp;
        double v = 1 / (scaled + bp);
        double s = u * v;
        double sHigh = Fdlibm.upperHalf(s);
        double tHigh = Fdlibm.withHigh(0, ((high >> 1) | 0x20000000) + 0x00080000 + (nearThreeHalves ? 1 << 18 : 0));
        double tLow = scaled - (tHigh - bp);
        double sLow = v * ((u - sHigh * tHigh) - sHigh * tLow);
        double s2 = s * s;
        double r = s2 * s2 * seriesOfLog(s2);
        r += sLow * (sHigh + s);
        s2 = sHigh * sHigh;
        tHigh = Fdlibm.upperHalf(3 + s2 + r);
        tLow = r - ((tHigh - 3) - s2);
        u = sHigh * tHigh;
        v = sLow * tHigh + tLow * s;
        double pHigh = Fdlibm.upperHalf(u + v);
        double pLow = v - (pHigh - u);
        double zHigh = CP_HIGH * pHigh;
        double zLow = CP_LOW * pHigh + pLow * CP + dpLow;
        double logHigh = Fdlibm.upperHalf(((zHigh + zLow) + dpHigh) + n);
        return new double[] {logHigh, zLow - (((logHigh - n) - dpHigh) - zHigh)};
    }

    private static double seriesOfLog(double s2) {
        return 5.99999999999994648725e-01
                + s2
                        * (4.28571428578550184252e-01
                                + s2
                                        * (3.33333329818377432918e-01
                                                + s2
                                                        * (2.72728123808534006489e-01
                                                                + s2
                                                                        * (2.30660745775561754067e-01
                                                                                + s2 * 2.06975017800338417784e-01))));
    }

    /** 2^(high + low). */
    private static double powerOfTwo(double high, double low, double sign) {
        double z = low + high;
        int bits = Fdlibm.high(z);
        int lowBits = (int) Double.doubleToRawLongBits(z);
        if (bits >= 0x40900000) {
            if (((bits - 0x40900000) | lowBits) != 0 || low + OVERFLOW > z - high) {
                return HUGE * HUGE;
            }
        } else if ((bits & WITHOUT_SIGN) >= 0x4090cc00) {
            if (((bits - 0xc090cc00) | lowBits) != 0 || low <= z - high) {
                return TINY * TINY;
            }
        }
        int exponent = ((bits & WITHOUT_SIGN) >> 20) - 0x3ff;
        int n = 0;
        double rest = high;
        if ((bits & WITHOUT_SIGN) > 0x3fe00000) {
            n = bits + (0x00100000 >> (exponent + 1));
            exponent = ((n & WITHOUT_SIGN) >> 20) - 0x3ff;
            double whole = Fdlibm.withHigh(0, n & ~(0x000fffff >> exponent));
            n = ((n & 0x000fffff) | 0x00100000) >> (20 - exponent);
            n = bits < 0 ? -n : n;
            rest -= whole;
        }
        return scaled(powerOfFraction(rest, low), n);
    }

    /** 2^(high + low) where the sum is at most a half. */
    private static double powerOfFraction(double high, double low) {
        double t = Fdlibm.upperHalf(low + high);
        double u = t * LN2_HIGH;
        double v = (low - (t - high)) * LN2 + t * LN2_LOW;
        double z = u + v;
        double w = v - (z - u);
        double t2 = z * z;
        double t1 = z
                - t2
                        * (1.66666666666666019037e-01
                                + t2
                                        * (-2.77777777770155933842e-03
                                                + t2
                                                        * (6.61375632143793436117e-05
                                                                + t2
                                                                        * (-1.65339022054652515390e-06
                                                                                + t2 * 4.13813679705723846039e-08))));
        double r = (z * t1) / (t1 - 2) - (w + z * w);
        return 1 - (r - z);
    }

    /** z · 2^n, also where the result is subnormal. */
    private static double scaled(double z, int n) {
        int high = Fdlibm.high(z) + (n << 20);
        return high >> 20 > 0 ? Fdlibm.withHigh(z, high) : subnormal(z, n);
    }

    /** The steps of fdlibm's scalbn that such a result takes. */
    private static double subnormal(double z, int n) {
        int exponent = ((Fdlibm.high(z) & 0x7ff00000) >> 20) + n;
        if (exponent <= -54) {
            return 0;
        }
        return Fdlibm.withHigh(z, (Fdlibm.high(z) & 0x800fffff) | ((exponent + 54) << 20)) * 0x1.0p-54;
    }
}
