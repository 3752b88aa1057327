package org.uptakelab.recommender.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.setting.UserError;

class NativeInverterTest {
    private final Optional<String> before = Optional.ofNullable(System.getProperty(NativeInverter.PROPERTY));

    @AfterEach
    void restore() {
        before.ifPresentOrElse(
                value -> System.setProperty(NativeInverter.PROPERTY, value),
                () -> System.clearProperty(NativeInverter.PROPERTY));
    }

    @Test
    void canBeSwitchedOff() {
        System.setProperty(NativeInverter.PROPERTY, "off");
        assertEquals(Optional.empty(), NativeInverter.find());
        assertInstanceOf(JavaInverter.class, Inverter.fastest());
    }

    @Test
    void refusesOtherWords() {
        System.setProperty(NativeInverter.PROPERTY, "no");
        UserError error = assertThrows(UserError.class, NativeInverter::find);
        assertEquals(List.of("uptake.native must be auto, on or off, but is no."), error.messages());
    }

    /** (4 2; 2 5) has the inverse (5 -2; -2 4) / 16. */
    @Test
    void javaInverts() {
        assertArrayEquals(
                new double[] {0.3125, -0.125, -0.125, 0.25},
                new JavaInverter().inverse(new double[] {4, 2, 2, 5}, 2),
                1e-15);
    }

    @Test
    @Needs(Need.LAPACK)
    void nativeCodeInverts() {
        System.setProperty(NativeInverter.PROPERTY, "on");
        assertArrayEquals(
                new double[] {0.3125, -0.125, -0.125, 0.25},
                NativeInverter.find().orElseThrow().inverse(new double[] {4, 2, 2, 5}, 2),
                1e-15);
    }
}
