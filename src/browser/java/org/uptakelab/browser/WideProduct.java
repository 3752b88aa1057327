package org.uptakelab.browser;

/**
 * The upper half of a product of 64-bit numbers, which the compiler for browsers does not know: four products of 32-bit halves
 * (Knuth, The Art of Computer Programming 2, 4.3.1).
 */
public final class WideProduct {
    private static final long LOW = 0xffffffffL;

    private WideProduct() {}

    /** The upper 64 bits of a signed product, as {@link Math#multiplyHigh}. */
    public static long high(long a, long b) {
        return unsignedHigh(a, b) - ((a >> 63) & b) - ((b >> 63) & a);
    }

    /** The upper 64 bits of an unsigned product. */
    public static long unsignedHigh(long a, long b) {
        long aLow = a & LOW;
        long aHigh = a >>> 32;
        long bLow = b & LOW;
        long bHigh = b >>> 32;
        long middle = aHigh * bLow + (aLow * bLow >>> 32);
        long other = aLow * bHigh + (middle & LOW);
        return aHigh * bHigh + (middle >>> 32) + (other >>> 32);
    }
}
