package org.uptakelab.random;

import java.math.BigInteger;

/**
 * Philox4x64-10 by the text of Salmon, Moraes, Dror and Shaw (SC 2011), in exact integers: slow, and independent of the
 * library that {@link Keys} calls.
 */
final class Philox {
    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);
    private static final BigInteger FIRST_MULTIPLIER = new BigInteger("D2E7470EE14C6C93", 16);
    private static final BigInteger SECOND_MULTIPLIER = new BigInteger("CA5A826395121157", 16);
    private static final long FIRST_STEP = 0x9E3779B97F4A7C15L;
    private static final long SECOND_STEP = 0xBB67AE8584CAA73BL;

    private Philox() {}

    /** The block of four words that belongs to a counter of four words under a key of two. */
    static long[] block(long[] counter, long[] key) {
        long[] c = counter.clone();
        long k0 = key[0];
        long k1 = key[1];
        for (int round = 0; round < 10; round++) {
            BigInteger first = FIRST_MULTIPLIER.multiply(unsigned(c[0]));
            BigInteger second = SECOND_MULTIPLIER.multiply(unsigned(c[2]));
            c = new long[] {high(second) ^ c[1] ^ k0, second.longValue(), high(first) ^ c[3] ^ k1, first.longValue()};
            k0 += FIRST_STEP;
            k1 += SECOND_STEP;
        }
        return c;
    }

    private static BigInteger unsigned(long word) {
        return BigInteger.valueOf(word).mod(WORD);
    }

    private static long high(BigInteger product) {
        return product.shiftRight(64).longValue();
    }
}
