package org.uptakelab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static List<String> steps(String from, String to, int steps) {
        return Steps.between(new BigDecimal(from), new BigDecimal(to), steps);
    }

    @Test
    void threeTenthsAreWrittenAsThreeTenths() {
        assertEquals(
                List.of("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"), steps("0.1", "1.0", 10));
    }

    @Test
    void wholeStepsAreWholeNumbersAndLargeOnesHaveNoExponent() {
        assertEquals(List.of("500", "1000", "1500", "2000"), steps("500", "2e3", 4));
        assertEquals(List.of("0", "1000000"), steps("0", "1E6", 2));
    }

    @Test
    void aRangeMayFallAndPassThroughZero() {
        assertEquals(List.of("1", "0.5", "0", "-0.5", "-1"), steps("1", "-1", 5));
    }

    @Test
    void thirdsAreRoundedToWhatADoubleKeeps() {
        assertEquals(List.of("0", "0.333333333333333", "0.666666666666667", "1"), steps("0", "1", 4));
    }

    @Property(tries = 200)
    void thereAreAsManyValuesAsAskedForAndTheEndsAreTheirs(
            @ForAll @BigRange(min = "-50", max = "50") @Scale(3) BigDecimal from,
            @ForAll @BigRange(min = "51", max = "90") @Scale(3) BigDecimal to,
            @ForAll @IntRange(min = 2, max = 60) int count) {
        List<String> values = Steps.between(from, to, count);
        assertEquals(count, values.size());
        assertEquals(0, from.compareTo(new BigDecimal(values.get(0))));
        assertEquals(0, to.compareTo(new BigDecimal(values.get(count - 1))));
        double step = to.subtract(from).doubleValue() / (count - 1);
        for (int i = 1; i < count; i++) {
            assertEquals(
                    step,
                    Double.parseDouble(values.get(i)) - Double.parseDouble(values.get(i - 1)),
                    1e-10,
                    values::toString);
        }
    }
}
