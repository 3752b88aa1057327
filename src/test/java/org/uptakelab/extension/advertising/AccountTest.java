package org.uptakelab.extension.advertising;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Shop;
import org.uptakelab.setting.Values;
import org.uptakelab.simulation.Run;
import org.uptakelab.trace.Trace;

class AccountTest {
    private static final Keys KEYS = new Keys(1, 1);
    private static final int PRODUCT = Products.draw(2, 1, KEYS).get(0);
    private static final int OTHER = 1 - PRODUCT;
    private static final int[] NO_SLATE = {};

    private final Ledger ledger = new Ledger(4, 8, 8);
    private final Trace trace = new Trace(8);

    private void visit(int user, int[] slate, int bought, boolean examined) {
        ledger.record(user, slate, bought);
        trace.record(Ledger.NOTHING, 0, examined);
    }

    /** What an advertiser of one product pays who reaches everybody and sees nothing. */
    private Account account(boolean repeats) {
        AdvertisingSpec spec =
                AdvertisingSpec.of(new Values(Map.of("advertising.reach", 1.0, "advertising.products", 1)));
        Shop shop = new Shop(new Catalog(new double[] {2, 2}), 4, repeats, KEYS);
        Campaign campaign = new Campaign(spec, ItemSet.of(PRODUCT), shop, Knowledge.ofEverything());
        return Account.of(
                ItemSet.of(PRODUCT),
                shop,
                Scenarios.run("run.rounds", 2, "run.warmup", 1),
                campaign,
                1,
                new Run(ledger, trace));
    }

    @Test
    void paysForWhatStandsOnTop() {
        visit(1, NO_SLATE, PRODUCT, false);
        ledger.endRound();
        visit(0, new int[] {PRODUCT, OTHER}, PRODUCT, true);
        // User 1 owns the product, which the advertiser does not know; to user 2 it was not on sale; to user 3 nothing
        // was.
        visit(1, new int[] {OTHER}, Ledger.NOTHING, false);
        visit(2, new int[] {OTHER}, PRODUCT, false);
        visit(3, NO_SLATE, Ledger.NOTHING, false);
        ledger.endRound();
        assertEquals(new Account(2, 1, 2, 4, 4), account(false));
        assertEquals(new Account(1, 1, 2, 4, 4), account(true));
    }
}
