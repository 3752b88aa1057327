package org.uptakelab.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    @ParameterizedTest
    @CsvSource({
        "within 0.1, 0.4, 0.39, 0.41, YES",
        "within 0.1, 0.61, 0.4, 0.7, NO",
        "above 0, 0.2, 0.1, 0.3, YES",
        "above 0, 0.2, -0.1, 0.5, OPEN",
        "above 0, -0.2, -0.4, -0.1, NO",
        "above 0, 0, 0, 0, NO",
        "below 1, 0.2, 0.1, 0.3, YES",
        "below 1, 0.9, 0.8, 1, OPEN",
        "below 1, 1.2, 1.1, 1.3, NO",
        "'', 1.2, 1.1, 1.3, NONE"
    })
    void judges(String rule, double here, double low, double high, Rule.Verdict verdict) {
        assertEquals(verdict, Rule.of(rule).judge(OptionalDouble.of(0.5), new Found("x", here, low, high, false)));
    }

    @ParameterizedTest
    @CsvSource({"within 0.02, 0.02", "above 0, > 0", "below 0.5, < 0.5", "'', ''"})
    void isWritten(String rule, String written) {
        assertEquals(written, Rule.of(rule).written());
    }

    @Test
    void aRuleOfAnotherFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Rule.of("near 3"));
        assertThrows(IllegalArgumentException.class, () -> Rule.of("within"));
    }
}
