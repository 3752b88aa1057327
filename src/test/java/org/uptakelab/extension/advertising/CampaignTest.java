package org.uptakelab.extension.advertising;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Shop;
import org.uptakelab.setting.Values;

class CampaignTest {
    private static final int[] NO_SLATE = {};
    private static final Shop SHOP = new Shop(new Catalog(new double[] {1, 1, 1, 1}), 4, false, new Keys(1, 1));

    private static AdvertisingSpec spec(double reach, double profiles, int products) {
        return AdvertisingSpec.of(new Values(Map.of(
                "advertising.reach", reach, "advertising.profiles", profiles, "advertising.products", products)));
    }

    private static Campaign campaign(AdvertisingSpec spec, Shop shop, Knowledge knowledge) {
        ItemSet products = Products.draw(shop.catalog().size(), spec.products(), shop.keys());
        return new Campaign(spec, products, shop, knowledge);
    }

    /** Users 0 and 1 own items a and b; user 2 owns a; user 3 owns c. */
    private static Ledger ledger(int a, int b, int c) {
        Ledger ledger = new Ledger(4, 6, 0);
        ledger.record(0, NO_SLATE, a);
        ledger.record(1, NO_SLATE, a);
        ledger.record(2, NO_SLATE, a);
        ledger.record(3, NO_SLATE, c);
        ledger.endRound();
        ledger.record(0, NO_SLATE, b);
        ledger.record(1, NO_SLATE, b);
        ledger.endRound();
        return ledger;
    }

    @Test
    void reachesWhomItFitsBest() {
        // The advertiser sells one product, b. Only user 2 owns what goes with it and does not own it.
        int b = Products.draw(4, 1, SHOP.keys()).get(0);
        int a = (b + 1) % 4;
        int c = (b + 2) % 4;
        int none = Campaign.NONE;
        assertArrayEquals(
                new int[] {none, none, b, none},
                campaign(spec(0.25, 1, 1), SHOP, Knowledge.ofEverything()).plan(ledger(a, b, c), 2));
        assertArrayEquals(
                new int[] {none, none, b, b},
                campaign(spec(1, 1, 1), SHOP, Knowledge.ofEverything()).plan(ledger(a, b, c), 2));
    }

    @Test
    void whoSeesNothingOffersTheBestSellerToWhomeverTheLotFalls() {
        Campaign blind = campaign(spec(0.5, 0, 4), SHOP, Knowledge.ofEverything());
        int[] plan = blind.plan(ledger(3, 1, 0), 2);
        assertEquals(2, IntStream.of(plan).filter(product -> product == 3).count());
        assertEquals(
                2,
                IntStream.of(plan).filter(product -> product == Campaign.NONE).count());
    }

    @Test
    void knowsNoMoreThanTheShop() {
        int b = Products.draw(4, 1, SHOP.keys()).get(0);
        Ledger ledger = ledger((b + 1) % 4, b, (b + 2) % 4);
        int none = Campaign.NONE;
        // What user 1 withholds from the shop, the product itself, the advertiser does not learn either.
        Campaign striker = campaign(spec(1, 1, 1), SHOP, Knowledge.of(user -> user != 1));
        assertArrayEquals(new int[] {none, b, b, b}, striker.plan(ledger, 2));
    }

    @Test
    void whoHasLeftIsOutOfReach() {
        int b = Products.draw(4, 1, SHOP.keys()).get(0);
        Knowledge withoutTwo = new Knowledge() {
            @Override
            public boolean learns(int user, int item) {
                return user != 2;
            }

            @Override
            public boolean serves(int user) {
                return user != 2;
            }
        };
        int[] plan = campaign(spec(1, 1, 1), SHOP, withoutTwo).plan(ledger((b + 1) % 4, b, (b + 2) % 4), 2);
        assertArrayEquals(new int[] {Campaign.NONE, Campaign.NONE, Campaign.NONE, b}, plan);
    }

    @Test
    void isTheSameWhenItIsGoneThroughAgain() {
        Ledger ledger = ledger(3, 1, 0);
        Campaign first = campaign(spec(0.5, 0.5, 3), SHOP, Knowledge.ofEverything());
        Campaign again = campaign(spec(0.5, 0.5, 3), SHOP, Knowledge.ofEverything());
        for (int round = 0; round <= 2; round++) {
            assertArrayEquals(first.plan(ledger.beginning(round, 0, 0), round), again.plan(ledger, round));
        }
    }

    @Test
    void seesTheShareItPaysFor() {
        // 1,000 users own one item each; of 0.3 of these purchases the advertiser knows. Sells the other item only to
        // those
        // whose purchase it knows first: 5 standard deviations of 14.5 are 72; false alarms below 1 in a million.
        Shop shop = new Shop(new Catalog(new double[] {1, 1}), 1000, false, new Keys(2, 1));
        Ledger ledger = new Ledger(1000, 1001, 0);
        IntStream.range(0, 1000).forEach(user -> ledger.record(user, NO_SLATE, 0));
        ledger.endRound();
        int[] plan = campaign(spec(1, 0.3, 2), shop, Knowledge.ofEverything()).plan(ledger, 1);
        long known = IntStream.of(plan).filter(product -> product == 1).count();
        assertTrue(Math.abs(known - 300) < 72, "known: " + known);
    }
}
