package org.uptakelab.recommender.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.fraction.BigFractionField;
import org.apache.commons.math3.linear.Array2DRowFieldMatrix;
import org.apache.commons.math3.linear.FieldLUDecomposition;
import org.apache.commons.math3.linear.FieldMatrix;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

class ItemWeightsTest {
    private static final Keys KEYS = new Keys(1, 1);
    private static final BigInteger STEPS = BigInteger.valueOf(1 << 20);

    private static ItemWeights weights(int[][] owned, int items, double ridge, Inverter inverter) {
        YesNoMatrix users = YesNoMatrix.of(user -> ItemSet.of(owned[user]), owned.length, items);
        return new ItemWeights(new CommonBuyers(users, ridge), ridge, inverter, KEYS);
    }

    /**
     * Two items, λ = 1, owned by {0, 1}, {0, 1} and {1}: G = (3 2; 2 4), its inverse (4 -2; -2 3) / 8. From item 0 to 1: 2/3, which
     * is the regression of item 1 on item 0: 2 / (2 + 1). From item 1 to 0: 2/4. Nobody owns item 2.
     */
    @Test
    void closedFormByHand() {
        ItemWeights weights = weights(new int[][] {{0, 1}, {0, 1}, {1}}, 3, 1, new JavaInverter());
        assertEquals(2.0 / 3, weights.weight(0, 1), 1e-15);
        assertEquals(0.5, weights.weight(1, 0), 1e-15);
        assertEquals(0, weights.weight(0, 0));
        assertTrue(weights.weight(0, 2) == 0);
        assertTrue(weights.weight(2, 0) == 0);
        assertEquals(Math.floor((1 << 20) * 2 / 3.0 + 0.5), weights.exactSteps(ItemSet.of(0), 1));
        assertEquals(1 << 19, weights.exactSteps(ItemSet.of(1), 0));
        assertEquals(0, weights.exactSteps(ItemSet.of(1, 0), 2));
    }

    /** A step is exact: it is compared with the solution in fractions. The inverse may be poor, as poor as single precision. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void stepsAreThoseOfTheSolutionInFractions(long seed) {
        UniformRandomProvider luck = new Keys(seed, 1).stream(Purpose.PROBE, 0, 0);
        int items = 9;
        int[][] owned = owned(luck, 30, items);
        double ridge = 1 + luck.nextInt(20);
        BigFraction[][] inverse = inverse(owned, items, (int) ridge);
        for (Inverter inverter : new Inverter[] {new JavaInverter(), ItemWeightsTest::poor}) {
            ItemWeights weights = weights(owned, items, ridge, inverter);
            for (int[] user : owned) {
                ItemSet set = ItemSet.of(user);
                double[] scores = new double[items];
                weights.scores(set, scores);
                for (int item = 0; item < items; item++) {
                    BigFraction exact = score(inverse, user, item);
                    assertEquals(steps(exact), weights.exactSteps(set, item));
                    double error = weights.error(user.length, item, scores[item]);
                    assertEquals(exact.doubleValue(), scores[item], error);
                    if (!ItemWeights.isOpen(scores[item], error)) {
                        assertEquals(steps(exact), ItemWeights.steps(scores[item]));
                    }
                }
            }
        }
    }

    private static int[][] owned(UniformRandomProvider luck, int users, int items) {
        int[][] owned = new int[users][];
        for (int user = 0; user < users; user++) {
            ItemSet set = new ItemSet();
            for (int draw = 0; draw < 4; draw++) {
                set.add(Math.min(luck.nextInt(items), luck.nextInt(items)));
            }
            owned[user] = set.toArray();
        }
        return owned;
    }

    private static BigFraction[][] inverse(int[][] owned, int items, int ridge) {
        FieldMatrix<BigFraction> gram = new Array2DRowFieldMatrix<>(BigFractionField.getInstance(), items, items);
        for (int item = 0; item < items; item++) {
            gram.setEntry(item, item, new BigFraction(ridge));
        }
        for (int[] user : owned) {
            for (int first : user) {
                for (int second : user) {
                    gram.addToEntry(first, second, BigFraction.ONE);
                }
            }
        }
        return new FieldLUDecomposition<>(gram).getSolver().getInverse().getData();
    }

    private static BigFraction score(BigFraction[][] inverse, int[] owned, int item) {
        BigFraction sum = BigFraction.ZERO;
        for (int from : owned) {
            if (from != item) {
                sum = sum.subtract(inverse[from][item].divide(inverse[item][item]));
            }
        }
        return sum;
    }

    private static double steps(BigFraction score) {
        BigFraction shifted = score.multiply(STEPS).add(BigFraction.ONE_HALF);
        return new BigDecimal(shifted.getNumerator())
                .divide(new BigDecimal(shifted.getDenominator()), 0, RoundingMode.FLOOR)
                .doubleValue();
    }

    /** An inverse in single precision. */
    private static double[] poor(double[] matrix, int width) {
        double[] inverse = new JavaInverter().inverse(matrix, width);
        for (int place = 0; place < inverse.length; place++) {
            inverse[place] = (float) inverse[place];
        }
        return inverse;
    }

    @Test
    void aUselessInverseIsRefused() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> weights(new int[][] {{0, 1}, {1}}, 2, 1, (matrix, width) -> new double[] {1, 0, 0, 1}));
        assertTrue(error.toString().contains("recommender.ridge 1.0"));
        assertTrue(error.toString().contains("Maybe make it larger"));
    }

    @Test
    void theMiddleBetweenTwoStepsIsOpen() {
        double middle = 7.5 / (1 << 20);
        assertTrue(ItemWeights.isOpen(middle, 0));
        assertFalse(ItemWeights.isOpen(7.25 / (1 << 20), 1e-8));
        assertTrue(ItemWeights.isOpen(7.25 / (1 << 20), 1e-6));
        assertTrue(ItemWeights.isOpen(-middle, 1e-12));
        assertEquals(8, ItemWeights.steps(middle));
        assertEquals(-7, ItemWeights.steps(-middle));
    }
}
