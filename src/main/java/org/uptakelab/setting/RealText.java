package org.uptakelab.setting;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * Real numbers as text: the shortest decimal that reads back as the same number (Raffaello Giulietti's Schubfach algorithm), the
 * same on every version of Java; 0.3 is written 0.3.
 */
public final class RealText {
    private RealText() {}

    /**
     * A number as text.
     *
     * @param value the number
     * @return the shortest text that reads back as the same number, with {@code .} as decimal sign
     */
    public static String of(double value) {
        return NumberOutput.toString(value, true);
    }
}
