package org.uptakelab.recommender.item;

import java.util.Random;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.Shop;

/** A shop in which few items sell much and many a little; some users own nothing, some much more than others. */
record RandomShop(Shop shop, Ledger ledger, ItemSet[] owned) {
    static RandomShop of(long seed, boolean repeat) {
        Random random = new Random(seed);
        int users = 1 + random.nextInt(60);
        int items = 1 + random.nextInt(250);
        double purchases = StrictMath.pow(30, random.nextDouble());
        double steepness = 4 * random.nextDouble();
        Ledger ledger = new Ledger(users, 0, 0);
        ItemSet[] owned = new ItemSet[users];
        for (int user = 0; user < users; user++) {
            owned[user] = new ItemSet();
            for (int count = (int) (2 * purchases * random.nextDouble()); count > 0; count--) {
                int item = (int) (items * StrictMath.pow(random.nextDouble(), 1 + steepness));
                if (owned[user].add(item) || repeat) {
                    ledger.record(user, new int[0], item);
                }
            }
        }
        ledger.endRound();
        return new RandomShop(new Shop(new Catalog(new double[items]), users, repeat, new Keys(1, 1)), ledger, owned);
    }

    /** How common owners of all pairs stand. */
    CoPurchases counts() {
        CoPurchases counts = new CoPurchases(shop.catalog().size());
        for (ItemSet has : owned) {
            int[] items = has.toArray();
            for (int index = 0; index < items.length; index++) {
                counts.add(items[index], items, index);
            }
        }
        return counts;
    }

    Recommender recommender(ItemSimilarity similarity, int largestMatrix) {
        return ItemTrainer.of(similarity, largestMatrix).begin(shop).train(ledger, 1);
    }

    Scorer scorer(ItemSimilarity similarity, int largestMatrix) {
        return ItemTrainer.of(similarity, largestMatrix)
                .scorers()
                .apply(shop)
                .train(ledger, 1, new Popularity(new int[shop.catalog().size()]));
    }
}
