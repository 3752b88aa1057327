package org.uptakelab.reproduction.confounding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uptakelab.random.Keys;

class LoopTest {
    private static final Keys KEYS = new Keys(3, 1);
    private static final LoopSpec SPEC = new LoopSpec(12, 5, 4, 3, 9, true, -0.8, 1e-5, 0.98, 1, 10, 100, 0.1);
    private static final Tastes TASTES = Tastes.draw(SPEC, KEYS);

    @Test
    void tastesAreOfASimplexAndUtilitiesAreProducts() {
        for (double[] attributes : TASTES.attributes()) {
            assertEquals(1, Arrays.stream(attributes).sum(), 1e-9);
        }
        for (int user = 0; user < SPEC.users(); user++) {
            double[] preferences = TASTES.preferences()[user];
            assertEquals(1, Arrays.stream(preferences).sum(), 1e-9);
            double expected = Tastes.product(preferences, TASTES.attributes()[7]);
            assertEquals(expected, TASTES.utility()[user][7], 6e-5);
            assertEquals(0.98 * TASTES.utility()[user][7], TASTES.known()[user][7], 6e-5);
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void nobodyChoosesTwiceNorWhatIsNotThereYet(Engines engine) {
        Loop.History history = new Loop(SPEC, TASTES, KEYS).run(engine);
        for (int user = 0; user < SPEC.users(); user++) {
            BitSet had = new BitSet();
            for (int step = 0; step < SPEC.all(); step++) {
                int item = history.choices()[step][user];
                assertTrue(item < (step + 1) * SPEC.perStep(), "step " + step);
                assertTrue(step >= SPEC.startup() || item >= step * SPEC.perStep(), "only new ones at the start");
                assertTrue(!had.get(item), "item " + item + " again");
                assertTrue(history.nearest()[step][user] != user, "nearest to herself");
                had.set(item);
            }
        }
    }

    /** Where attention does not fade, the order of the list is of no account: everybody takes the best she can have. */
    @Test
    void withoutFadingAttentionEveryRecommenderGivesTheSameChoices() {
        LoopSpec attentive = new LoopSpec(12, 5, 4, 3, 9, true, 0, 1e-5, 0.98, 1, 10, 100, 0.1);
        Loop loop = new Loop(attentive, TASTES, KEYS);
        int[][] ideal = loop.run(Engines.IDEAL).choices();
        for (Engines engine : Engines.values()) {
            assertArrayEquals(ideal, loop.run(engine).choices(), engine.name());
        }
    }

    @Test
    void theIdealIsAsAlikeAsItself() {
        Loop.History ideal = new Loop(SPEC, TASTES, KEYS).run(Engines.IDEAL);
        assertArrayEquals(new double[SPEC.all()], Homogeneity.byStep(ideal, ideal));
    }

    @Test
    void jaccardByHand() {
        BitSet a = BitSet.valueOf(new long[] {0b0111});
        BitSet b = BitSet.valueOf(new long[] {0b1110});
        assertEquals(0.5, Homogeneity.jaccard(a, b));
        assertEquals(0, Homogeneity.jaccard(new BitSet(), new BitSet()));
    }

    @Test
    void friendsVaryTogether() {
        double[][] preferences = {{0.7, 0.2, 0.1}, {0.6, 0.3, 0.1}, {0.1, 0.2, 0.7}, {0.1, 0.3, 0.6}};
        boolean[][] friends = Friends.of(preferences);
        assertTrue(friends[0][1] && friends[1][0] && friends[2][3], Arrays.deepToString(friends));
        assertTrue(!friends[0][2] && !friends[1][3], Arrays.deepToString(friends));
    }

    @Test
    void factorsTellApartWhoChoosesDifferently() {
        Factorization engine = new Factorization(TASTES, KEYS);
        for (int user = 0; user < SPEC.users(); user++) {
            for (int item = 0; item < 8; item++) {
                if (item % 2 == user % 2) {
                    engine.chosen(user, item);
                }
            }
        }
        engine.train(1, 8);
        double[] scores = new double[8];
        engine.score(0, scores);
        assertTrue(scores[0] > 0.8 && scores[1] < 0.2, Arrays.toString(scores));
        assertTrue(engine.alike(0, 2) > 0.99 && engine.alike(0, 1) < 0.5, "alike");
    }
}
