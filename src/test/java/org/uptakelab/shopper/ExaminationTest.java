package org.uptakelab.shopper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.uptakelab.GoodnessOfFit.assertChance;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.random.Keys;

/** Frequencies here fail for one seed in 10,000 each, were the seed not fixed. */
class ExaminationTest {
    private static final double FALSE_ALARM_RATE = 1e-4;
    private static final int[] SLATE = {30, 10, 20, 40};
    private static final int VISITS = 20_000;

    private static Examination examination(double attention, double positionDecay) {
        return new Examination(
                Scenarios.shopper("shopper.attention", attention, "shopper.positionDecay", positionDecay),
                SLATE.length,
                new Keys(5, 2));
    }

    @Test
    void withFullAttentionAndNoDecayAllIsExamined() {
        for (int round = 1; round <= 500; round++) {
            assertArrayEquals(SLATE, examination(1, 0).examined(3, round, SLATE));
        }
    }

    @Test
    void withoutAttentionNothingIsExamined() {
        for (int round = 1; round <= 500; round++) {
            assertEquals(0, examination(0, 0).examined(3, round, SLATE).length);
        }
    }

    @Test
    void withExtremeDecayOnlyTheTopIsExamined() {
        for (int round = 1; round <= 500; round++) {
            assertArrayEquals(new int[] {30}, examination(1, 1e9).examined(3, round, SLATE));
        }
    }

    @Test
    void anEmptySlateIsNotExamined() {
        assertEquals(0, examination(1, 0).examined(3, 1, new int[0]).length);
    }

    @Test
    void ranksAreExaminedWithTheirChanceIfTheUserLooks() {
        Examination examination = examination(1, 0.7);
        for (int index = 1; index < SLATE.length; index++) {
            int item = SLATE[index];
            int examined = 0;
            for (int user = 0; user < VISITS; user++) {
                examined += Arrays.stream(examination.examined(user, 1, SLATE)).anyMatch(seen -> seen == item) ? 1 : 0;
            }
            assertChance(Math.pow(index + 1, -0.7), examined, VISITS, FALSE_ALARM_RATE);
        }
    }

    /** Attention is one draw a visit: the second and the third rank are seen together more often than apart would give. */
    @Test
    void attentionIsDrawnOnceAVisit() {
        Examination examination = examination(0.4, 0.5);
        int looked = 0;
        int both = 0;
        for (int user = 0; user < VISITS; user++) {
            int[] examined = examination.examined(user, 9, SLATE);
            looked += examined.length > 0 && examined[0] == 30 ? 1 : 0;
            boolean second = Arrays.stream(examined).anyMatch(item -> item == 10);
            boolean third = Arrays.stream(examined).anyMatch(item -> item == 20);
            both += second && third ? 1 : 0;
        }
        assertChance(0.4, looked, VISITS, FALSE_ALARM_RATE);
        assertChance(0.4 / Math.sqrt(2 * 3), both, VISITS, FALSE_ALARM_RATE);
    }

    @Test
    void theSilentQuestionGivesTheSameAnswerAsTheSlate() {
        Examination examination = examination(0.6, 0.5);
        for (int user = 0; user < 500; user++) {
            int[] examined = examination.examined(user, 4, SLATE);
            for (int index = 0; index < SLATE.length; index++) {
                int item = SLATE[index];
                assertEquals(
                        Arrays.stream(examined).anyMatch(seen -> seen == item),
                        examination.examines(user, 4, index, false));
            }
        }
    }

    /** The draws belong to the rank, not to the item on it. */
    @Test
    void whatTheSlateShowsDoesNotChangeWhichRanksAreSeen() {
        Examination examination = examination(0.6, 0.5);
        for (int user = 0; user < 200; user++) {
            int[] other = examination.examined(user, 4, new int[] {31, 11, 21, 41});
            assertArrayEquals(
                    Arrays.stream(examination.examined(user, 4, SLATE))
                            .map(item -> item + 1)
                            .toArray(),
                    other);
        }
    }
}
