package org.uptakelab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class MeasuresTest {
    private static Measure measure(String name) {
        return Measures.RECORDED.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Each measure of the hand-made run, counted by hand. */
    @ParameterizedTest
    @CsvSource({
        "shown_share, 4, 6",
        "preceded_share, 5, 6",
        "taken_share, 3, 6",
        "coincident_share, 2, 3",
        "coincident_taken, 1, 3",
        "caused_share, 2, 6",
        "anyway_rate, 1, 3",
        "diverted_rate, 1, 3",
        "created_rate, 1, 3",
        "incremental_share, 3, 6",
        "take_rate, 3, 10",
        "conversion, 6, 7",
        "revenue, 18, 7",
        "surplus, 4.625, 7",
        "effective_catalog, 20, 6",
        "gini, 10, 30",
        "coverage, 4, 5"
    })
    void countedByHand(String name, double numerator, double denominator) {
        assertEquals(new Ratio(numerator, denominator), measure(name).of(HandMadeRun.measured()));
    }

    /** A denominator of 0 is undefined, never 0. */
    @ParameterizedTest
    @FieldSource("org.uptakelab.measure.Measures#RECORDED")
    void undefinedWhereNobodyCame(Measure measure) {
        assertEquals(
                measure.name().equals("coverage"),
                measure.of(HandMadeRun.empty()).isDefined());
    }

    @Test
    void namesAreThoseOfTheModelAndDifferent() {
        assertEquals(
                18, Measures.RECORDED.stream().map(Measure::name).distinct().count());
        assertFalse(
                Measures.RECORDED.stream().anyMatch(measure -> measure.name().equals("individual_diversity")));
        assertEquals("similarity", Measures.RECORDED.get(17).name());
    }
}
