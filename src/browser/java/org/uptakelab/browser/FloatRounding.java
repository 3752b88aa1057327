package org.uptakelab.browser;

/** Rounding to single precision where the compiler leaves a cast to float as it is, because JavaScript has doubles only. */
public final class FloatRounding {
    private FloatRounding() {}

    /**
     * The nearest number of single precision.
     *
     * @param number a number
     * @return it, rounded
     */
    public static float of(double number) {
        // The way through the bits rounds in JavaScript too.
        return Float.intBitsToFloat(Float.floatToRawIntBits((float) number));
    }
}
