package org.uptakelab.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Solvers of made-up shops, whose measures are formulas. */
class KeySolverTest {
    private static KeySolver ofOne(String key, DoubleUnaryOperator taken) {
        return new KeySolver(
                Made.question(List.of(key), "taken_share=0.35"),
                values -> Made.attempt(
                        values,
                        Map.of(
                                "taken_share",
                                Made.estimate(taken.applyAsDouble(values.get(0).doubleValue()), 0.01))));
    }

    private static List<BigDecimal> solution(KeySolver solver) {
        return first(solver).map(Attempt::solution).orElseThrow();
    }

    private static Optional<Attempt> first(KeySolver solver) {
        return solver.solutions(false).stream().findFirst();
    }

    @Test
    void findsTheValueToThreeDecimals() {
        KeySolver solver = ofOne("attention", attention -> attention * attention);
        double found = solution(solver).get(0).doubleValue();
        assertEquals(Math.sqrt(0.35), found, 0.0015);
        assertTrue(solver.tried().size() < 15, () -> solver.tried().size() + " runs");
    }

    @Test
    void aMeasureMayFallWithTheKey() {
        assertEquals(
                0.65,
                solution(ofOne("attention", attention -> 1 - attention)).get(0).doubleValue(),
                0.0015);
    }

    @Test
    void wholeNumbersAreTriedAsSuch() {
        KeySolver solver = ofOne("search=1..200", search -> 0.9 - search / 100);
        assertEquals(Made.value("55"), solution(solver));
        solver.tried().forEach(attempt -> assertTrue(attempt.solution().get(0).scale() <= 0, attempt::toString));
    }

    /** No whole number gives 0.35 here: 27 gives 0.36 and 28 gives 0.34. */
    @Test
    void betweenTwoWholeNumbersOneOfThemIsFound() {
        double found = solution(ofOne("search=1..200", search -> 0.90 - 0.02 * search))
                .get(0)
                .doubleValue();
        assertTrue(found == 27 || found == 28, () -> "found " + found);
    }

    @Test
    void outOfReachIsToldAfterTheSeries() {
        KeySolver solver = ofOne("attention", attention -> 0.3 * attention);
        assertEquals(List.of(), solver.solutions(false));
        assertEquals(11, solver.tried().size());
    }

    private static List<Double> values(List<Attempt> attempts) {
        return attempts.stream()
                .map(attempt -> attempt.solution().get(0).doubleValue())
                .toList();
    }

    /** 0.5 - 2 (a - 0.55)² is below 0.35 at both ends and equals it at 0.55 ± √0.075. */
    @Test
    void aMeasureThatRisesAndFallsIsFoundAtBothValues() {
        List<Double> found = values(ofOne("attention", attention -> 0.5 - 2 * Math.pow(attention - 0.55, 2))
                .solutions(false));
        assertEquals(2, found.size(), found::toString);
        assertEquals(0.55 - Math.sqrt(0.075), found.get(0), 0.0015);
        assertEquals(0.55 + Math.sqrt(0.075), found.get(1), 0.0015);
    }

    /** 0.35 + (a - 0.15)(a - 0.55)(a - 0.85) has other signs at its ends, and passes the target three times. */
    @Test
    void everywhereMeansAlsoWhereTheEndsDiffer() {
        DoubleUnaryOperator cubic = a -> 0.35 + (a - 0.15) * (a - 0.55) * (a - 0.85);
        List<Double> found = new ArrayList<>(values(ofOne("attention", cubic).solutions(true)));
        Collections.sort(found);
        assertEquals(3, found.size(), found::toString);
        assertEquals(0.15, found.get(0), 0.0015);
        assertEquals(0.55, found.get(1), 0.0015);
        assertEquals(0.85, found.get(2), 0.0015);
        assertEquals(1, ofOne("attention", cubic).solutions(false).size());
    }

    /** A jump over the target gives nothing; the true solution behind it is told instead. */
    @Test
    void aJumpIsNoSolutionWhereThereIsOne() {
        List<Double> found = values(ofOne("attention", attention -> attention < 0.25 ? 0.1 : 1 - attention)
                .solutions(false));
        assertEquals(1, found.size(), found::toString);
        assertEquals(0.65, found.get(0), 0.0015);
    }

    @Test
    void theMeasureMayBeUndefinedAtBothEndsAndBesideThem() {
        KeySolver solver =
                ofOne("attention", attention -> attention < 0.15 || attention > 0.85 ? Double.NaN : attention);
        assertEquals(0.35, solution(solver).get(0).doubleValue(), 0.0015);
    }

    @Test
    void whereTheMeasureIsUndefinedNothingIsFound() {
        assertEquals(List.of(), ofOne("attention", attention -> Double.NaN).solutions(false));
        assertEquals(
                List.of(),
                ofOne("attention", attention -> attention > 0 && attention < 1 ? Double.NaN : attention)
                        .solutions(false));
    }

    @Test
    void theSearchBeginsBesideAnEndWhereTheMeasureIsUndefined() {
        KeySolver solver = ofOne("attention", attention -> attention == 0 ? Double.NaN : attention);
        assertEquals(0.35, solution(solver).get(0).doubleValue(), 0.0015);
    }

    /** Shares move in steps where few things are bought. */
    @Test
    void roughMeasuresAreStood() {
        KeySolver solver =
                ofOne("attention", attention -> Math.floor(attention * 50) / 50 + 0.004 * Math.sin(900 * attention));
        assertEquals(0.35, solution(solver).get(0).doubleValue(), 0.03);
    }

    @Test
    void nothingIsRunTwice() {
        KeySolver solver = ofOne("search=1..20", search -> 0.9 - 0.05 * search);
        solver.solutions(false);
        List<List<BigDecimal>> tried =
                solver.tried().stream().map(Attempt::solution).toList();
        assertEquals(new HashSet<>(tried).size(), tried.size());
    }

    private static KeySolver ofTwo(DoubleBinaryOperator taken, DoubleBinaryOperator anyway) {
        return new KeySolver(
                Made.question(List.of("search=2..200", "attention"), "taken_share=0.35", "anyway_rate=0.5"), values -> {
                    double search = values.get(0).doubleValue();
                    double attention = values.get(1).doubleValue();
                    return Made.attempt(
                            values,
                            Map.of(
                                    "taken_share",
                                    Made.estimate(taken.applyAsDouble(search, attention), 0.01),
                                    "anyway_rate",
                                    Made.estimate(anyway.applyAsDouble(search, attention), 0.01)));
                });
    }

    /** Taken 0.7 · attention · (1 - search / 400), anyway search / 200: both are met at search 100 and attention 2/3. */
    @Test
    void twoKeysAreSolvedForTwoTargets() {
        KeySolver solver =
                ofTwo((search, attention) -> 0.7 * attention * (1 - search / 400), (search, attention) -> search / 200);
        Attempt found = first(solver).orElseThrow();
        assertEquals(100, found.solution().get(0).doubleValue(), 1);
        assertEquals(2 / 3.0, found.solution().get(1).doubleValue(), 0.01);
        assertTrue(found.meets(List.of(Target.parse("taken_share=0.35"), Target.parse("anyway_rate=0.5"))));
    }

    /** With much search the first target is out of reach, yet the second is looked for on both sides of that border. */
    @Test
    void theFirstTargetMayBeOutOfReachAtOneEnd() {
        KeySolver solver =
                ofTwo((search, attention) -> attention * 40 / (40 + search), (search, attention) -> search / 100);
        Attempt found = first(solver).orElseThrow();
        assertEquals(50, found.solution().get(0).doubleValue(), 1);
        assertTrue(found.meets(List.of(Target.parse("taken_share=0.35"))), found::toString);
    }

    @Test
    void aFalseSolutionMeetsNothing() {
        KeySolver solver = ofTwo((search, attention) -> 0.2 * attention, (search, attention) -> search / 200);
        assertTrue(first(solver)
                .filter(attempt -> attempt.meets(List.of(Target.parse("taken_share=0.35"))))
                .isEmpty());
    }
}
