package org.uptakelab.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RealTextTest {
    @Property
    void readsBackAsTheSameNumber(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        assertEquals(value, Double.parseDouble(RealText.of(value)));
    }

    @Example
    void isTheShortestOnEveryJava() {
        assertEquals("0.3", RealText.of(0.3));
        assertEquals("1.0", RealText.of(1));
        assertEquals("0.30000000000000004", RealText.of(0.1 + 0.2));
        // Java before 19 writes this one with more digits than it takes.
        assertEquals("2.0E23", RealText.of(2.0E23));
        assertEquals("4.9E-324", RealText.of(Double.MIN_VALUE));
    }
}
