package org.uptakelab.extension.advertising;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Values;

class BalanceTest {
    /** An advertisement costs 2, or 3 where all purchases are seen. */
    private static final AdvertisingSpec SPEC = AdvertisingSpec.of(new Values(Map.of(
            "advertising.reach", 0.5,
            "advertising.profiles", 1.0,
            "advertising.margin", 0.25,
            "advertising.price", 2.0,
            "advertising.profilePrice", 1.0)));

    private static final Account WITHOUT = new Account(0, 0, 100, 1000, 400);
    private static final Account WITH = new Account(50, 20, 110, 1300, 400);
    private static final Account BLIND = new Account(40, 6, 104, 1080, 400);

    private static Balance balance(Account with, Account blind) {
        return new Balance(SPEC, with, blind, WITHOUT);
    }

    @Test
    void comparesWithNoCampaignAndWithABlindOne() {
        Balance balance = balance(WITH, BLIND);
        assertEquals(new Ratio(20, 50), balance.hitRate());
        // 20 of 50 against 6 of 40.
        assertEquals(0.4 / 0.15 - 1, balance.hitGain().value(), 1e-12);
        assertEquals(new Ratio(10, 50), balance.liftRate());
        assertEquals(new Ratio(150, 20), balance.costPerSale());
        assertEquals(new Ratio(150, 10), balance.costPerAddedSale());
        assertEquals(new Ratio(4, 40), balance.blindLiftRate());
        assertEquals(new Ratio(1000, 150), balance.moneyYield());
        assertEquals(new Ratio(400, 80), balance.blindMoneyYield());
        assertEquals(new Ratio(10, 20), balance.creditedAnyway());
        assertEquals(new Ratio(0.25 * 300 - 150, 50), balance.profit());
        assertEquals(new Ratio(150, 400), balance.income());
        // An added sale costs 15 with profiles and 40 · 2 / 4 = 20 without them; it takes 5 advertisements instead of
        // 10.
        assertEquals(1 - 15.0 / 20, balance.saving().value(), 1e-12);
        // For a unit of currency a third of an advertisement at 0.2 added sales, against half of one at 0.1.
        assertEquals((0.2 / 3) / (0.1 / 2) - 1, balance.yieldGain().value(), 1e-12);
        assertEquals(0.5, balance.publishersLoss().value(), 1e-12);
    }

    @Test
    void aCampaignThatAddsNothingHasNoPriceForASale() {
        Balance balance = balance(new Account(50, 20, 90, 900, 400), BLIND);
        assertFalse(balance.costPerAddedSale().isDefined());
        assertFalse(balance.saving().isDefined());
        assertFalse(balance.publishersLoss().isDefined());
        assertEquals(-0.2, balance.liftRate().value(), 1e-12);
        assertEquals(-100 * 10 / 150.0, balance.moneyYield().value(), 1e-12);
    }

    @Test
    void aCampaignThatAddsNothingBlindLeavesNothingToGainOver() {
        assertFalse(
                balance(WITH, new Account(40, 6, 100, 1000, 400)).yieldGain().isDefined());
    }

    /** No number of places does what targeted ones do: all of the cost is saved, no more, however much harm the blind campaign does. */
    @Test
    void whereOnlyProfilesAddSalesAllIsSavedAndAllPlacesLost() {
        for (int blindSales : new int[] {100, 96}) {
            Balance balance = balance(WITH, new Account(40, 6, blindSales, 900, 400));
            assertEquals(1, balance.saving().value());
            assertEquals(1, balance.publishersLoss().value());
        }
    }

    @Test
    void withoutAdvertisementsNothingIsDefinedButTheIncome() {
        Balance balance = balance(WITHOUT, WITHOUT);
        assertFalse(balance.hitRate().isDefined());
        assertFalse(balance.hitGain().isDefined());
        assertFalse(balance.saving().isDefined());
        assertEquals(0, balance.income().value());
    }
}
