package org.uptakelab.reproduction.urn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

class TwoProductsTest {
    /** The chance to lead after so many sales, from the whole distribution of the lead: another way to the closed form. */
    private static double chanceToLead(TwoProducts urn, int steps) {
        double[] leads = new double[2 * steps + 1];
        leads[steps] = 1;
        for (int step = 0; step < steps; step++) {
            double[] next = new double[leads.length];
            for (int lead = -step; lead <= step; lead++) {
                double chance = lead > 0 ? urn.high() : lead < 0 ? urn.low() : urn.tied();
                next[steps + lead + 1] += chance * leads[steps + lead];
                next[steps + lead - 1] += (1 - chance) * leads[steps + lead];
            }
            leads = next;
        }
        double chance = 0;
        for (int lead = 1; lead <= steps; lead++) {
            chance += leads[steps + lead];
        }
        return chance;
    }

    @ParameterizedTest
    @CsvSource({"0.7, 0.5", "0.55, 0.75", "0.7, 0.8", "0.4, 0.6", "0.9, 0.35", "0.2, 0.1"})
    void theClosedFormIsWhatTheWholeDistributionTendsTo(double own, double reliance) {
        TwoProducts urn = new TwoProducts(own, reliance);
        assertEquals(chanceToLead(urn, 1501), urn.chanceOfHigh(), 1e-6);
    }

    @Test
    void equalProductsWinEquallyOften() {
        assertEquals(0.5, new TwoProducts(0.5, 0.6).chanceOfHigh(), 1e-12);
        assertEquals(0.5, new TwoProducts(0.5, 0.6).expectedShare(), 1e-12);
    }

    @Test
    void withoutRelianceTheBetterProductAlwaysLeadsAndSellsAsItWould() {
        TwoProducts urn = new TwoProducts(0.7, 0);
        assertEquals(1, urn.chanceOfHigh());
        assertEquals(0.7, urn.expectedShare(), 1e-12);
    }

    @Test
    void followedAlwaysTheFirstSaleDecides() {
        TwoProducts urn = new TwoProducts(0.7, 1);
        for (int world = 1; world <= 20; world++) {
            double share = urn.play(new Keys(5, world).stream(Purpose.URN, 0, 0), 50);
            assertTrue(share == 0 || share == 1, "share " + share);
        }
    }

    @Test
    void chancesAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new TwoProducts(1, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new TwoProducts(0.5, 1.1));
    }
}
