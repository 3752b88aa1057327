package org.uptakelab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.SilentSlates;
import org.uptakelab.trace.Trace;

class PurchaseSimilarityTest {
    private static Ratio of(int[]... sets) {
        Ledger ledger = new Ledger(sets.length, 0, 0);
        Trace trace = new Trace(0);
        for (int user = 0; user < sets.length; user++) {
            for (int item : sets[user]) {
                ledger.record(user, new int[0], item);
                trace.record(item, 0, false);
            }
        }
        ledger.endRound();
        Run run = new Run(ledger, trace);
        return new PurchaseSimilarity()
                .of(new ArmRun(
                        new Catalog(new double[9]),
                        Scenarios.run("run.rounds", 1, "run.warmup", 0),
                        new Keys(4, 1),
                        run,
                        run,
                        new SilentSlates(new int[1], new int[1])));
    }

    /**
     * Sets 01, 12, 03 and none: of the six pairs two share one item of three, so the mean is 1/9; over 10,000 pairs its
     * standard error is 0.0016, of which 5 are allowed.
     */
    @Test
    void isTheMeanJaccardIndexOverPairsOfDifferentUsers() {
        Ratio similarity = new PurchaseSimilarity().of(HandMadeRun.measured());
        assertEquals(10_000, similarity.denominator());
        assertEquals(1.0 / 9, similarity.value(), 5 * 0.0016);
    }

    @Test
    void isOneWhereAllBuyTheSameAndZeroWhereNoTwoDo() {
        assertEquals(
                1, of(new int[] {2, 5}, new int[] {5, 2}, new int[] {2, 5, 5}).value());
        assertEquals(0, of(new int[] {0}, new int[] {1}, new int[] {2, 3}).value());
    }

    /** With one buyer among three users a third of the pairs are left out: 5 standard errors of 47 pairs are allowed. */
    @Test
    void pairsInWhichNeitherBoughtAreLeftOut() {
        Ratio similarity = of(new int[] {1}, new int[0], new int[0]);
        assertEquals(0, similarity.numerator());
        assertEquals(20_000.0 / 3, similarity.denominator(), 5 * 47);
    }

    @Test
    void isUndefinedForOneUserAndWhereNobodyBought() {
        assertFalse(of(new int[] {1, 2}).isDefined());
        assertFalse(of(new int[0], new int[0]).isDefined());
        assertTrue(of(new int[] {1}, new int[0]).isDefined());
    }
}
