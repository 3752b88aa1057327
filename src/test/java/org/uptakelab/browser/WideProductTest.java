package org.uptakelab.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WideProductTest {
    @Property(tries = 5000)
    void signedProductIsThatOfMath(@ForAll long a, @ForAll long b) {
        assertEquals(Math.multiplyHigh(a, b), WideProduct.high(a, b));
    }

    @Property(tries = 5000)
    void unsignedProductIsExact(@ForAll long a, @ForAll long b) {
        BigInteger exact = unsigned(a).multiply(unsigned(b)).shiftRight(Long.SIZE);
        assertEquals(exact, unsigned(WideProduct.unsignedHigh(a, b)));
    }

    private static BigInteger unsigned(long word) {
        return new BigInteger(Long.toUnsignedString(word));
    }
}
