package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.sweep.store.StoreBroken;

class FailuresTest {
    record Thrown(Throwable failure, String words) {}

    static Thrown[] thrown() {
        return new Thrown[] {
            new Thrown(new ExceptionInInitializerError(new IllegalStateException("no cards")), "the lab failed: "),
            new Thrown(new NoClassDefFoundError("sun/font"), "a part of Java is missing or broken: "),
            new Thrown(new StoreBroken("The disk is full.", new IOException()), "uptake: The disk is full."),
            new Thrown(
                    new IOException("No space left on device"),
                    "written or read (IOException: No space left on device)."),
            new Thrown(new OutOfMemoryError(), "there was not enough memory.")
        };
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void aFailureIsToldByItsCauseAndWithoutATrace(Thrown thrown) {
        StringWriter err = new StringWriter();
        assertEquals(1, new Failures(new UptakeCommand()).tell(thrown.failure(), new PrintWriter(err, true)));
        assertTrue(err.toString().contains(thrown.words()), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
    }
}
