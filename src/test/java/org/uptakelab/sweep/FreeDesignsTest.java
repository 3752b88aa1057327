package org.uptakelab.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The designs that choose freely between the ends of a range. */
class FreeDesignsTest {
    private static final List<Integer> THREE = List.of(1, 1, 1);

    static Stream<Design> designs() {
        return Stream.of(new LatinHypercube(50), new Sobol(50), new Morris(12), new Saltelli(16));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void hasAsManyPointsAsItSaysAllOfThemInTheUnitCube(Design design) {
        List<double[]> points = design.points(THREE, 7);
        assertEquals(design.size(THREE), points.size());
        for (double[] point : points) {
            assertEquals(3, point.length);
            assertTrue(Arrays.stream(point).allMatch(place -> place >= 0 && place <= 1), Arrays.toString(point));
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void theSeedAloneDrawsThePoints(Design design) {
        double[][] points = design.points(THREE, 7).toArray(double[][]::new);
        assertArrayEquals(points, design.points(THREE, 7).toArray(double[][]::new));
        assertFalse(Arrays.deepEquals(points, design.points(THREE, 8).toArray(double[][]::new)));
    }

    @Test
    void everyStratumOfALatinHypercubeHasOnePointOfEachFactor() {
        int n = 997;
        List<double[]> points = new LatinHypercube(n).points(THREE, 1);
        for (int factor = 0; factor < 3; factor++) {
            int column = factor;
            Set<Integer> strata = new HashSet<>(
                    points.stream().map(point -> (int) (point[column] * n)).toList());
            assertEquals(n, strata.size());
        }
        long inOrder = IntStream.range(0, n)
                .filter(i -> (int) (points.get(i)[0] * n) == (int) (points.get(i)[1] * n))
                .count();
        // About one by chance, 12 or more once in 10^9 trials.
        assertTrue(inOrder < 12, "the orders of two factors agree in " + inOrder + " places");
    }

    @Test
    void sobolIsTheSequenceOfTheLibraryWithItsDigitsShifted() {
        List<double[]> points = new Sobol(64).points(THREE, 3);
        SobolSequenceGenerator library = new SobolSequenceGenerator(3);
        double[] first = library.nextVector();
        for (int i = 1; i < 64; i++) {
            double[] unshifted = library.nextVector();
            for (int d = 0; d < 3; d++) {
                assertEquals(
                        digits(unshifted[d]) ^ digits(first[d]), digits(points.get(i)[d]) ^ digits(points.get(0)[d]));
            }
        }
    }

    private static long digits(double number) {
        return (long) StrictMath.scalb(number, 52);
    }

    @Test
    void sobolFillsEveryBoxOfEqualSizeOnce() {
        List<double[]> points = new Sobol(64).points(THREE, 5);
        Set<List<Integer>> boxes = new HashSet<>(points.stream()
                .map(point -> List.of((int) (point[0] * 4), (int) (point[1] * 4), (int) (point[2] * 4)))
                .toList());
        assertEquals(64, boxes.size());
    }

    @Test
    void aTrajectoryOfMorrisTakesOneStepForEachFactor() {
        int factors = 5;
        List<double[]> points = new Morris(40).points(Collections.nCopies(factors, 1), 1);
        Set<List<Integer>> orders = new HashSet<>();
        for (int t = 0; t < 40; t++) {
            int first = t * (factors + 1);
            List<Integer> order = IntStream.range(0, factors)
                    .mapToObj(step -> changed(points.get(first + step), points.get(first + step + 1)))
                    .toList();
            assertEquals(factors, new HashSet<>(order).size(), "each factor once: " + order);
            orders.add(order);
        }
        assertTrue(orders.size() > 20, "orders of the factors are drawn");
    }

    private static int changed(double[] from, double[] to) {
        int[] changed =
                IntStream.range(0, from.length).filter(i -> from[i] != to[i]).toArray();
        assertEquals(1, changed.length);
        assertEquals(2.0 / 3, Math.abs(to[changed[0]] - from[changed[0]]), 1e-12);
        return changed[0];
    }

    @Test
    void theMixedPointsOfSaltelliAreTheFirstWithOneFactorOfTheSecond() {
        List<double[]> points = new Saltelli(8).points(THREE, 1);
        for (int pair = 0; pair < 8; pair++) {
            double[] first = points.get(5 * pair);
            double[] second = points.get(5 * pair + 1);
            for (int factor = 0; factor < 3; factor++) {
                double[] expected = first.clone();
                expected[factor] = second[factor];
                assertArrayEquals(expected, points.get(5 * pair + 2 + factor));
                assertTrue(first[factor] != second[factor]);
            }
        }
    }

    @Test
    void theNumberMustBeEnough() {
        assertEquals(
                "morris must be from 2 to 100000, but is 1.",
                assertThrows(IllegalArgumentException.class, () -> new Morris(1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new LatinHypercube(0));
        assertThrows(IllegalArgumentException.class, () -> new Sobol(100_001));
        assertThrows(IllegalArgumentException.class, () -> new Saltelli(1));
    }
}
