package org.uptakelab.benchmarks;

import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Shop;
import org.uptakelab.shopper.OwnSearch;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;
import org.uptakelab.world.WorldSpec;

/**
 * A shop of 10,000 users and 2,000 items, where every user has bought the same number of different items, found by own search:
 * clustered tastes, Zipf awareness.
 */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls open() before any benchmark.
public class LargeShop {
    static final int USERS = 10_000;
    private static final int ITEMS = 2_000;

    /** Different items that each user has bought. */
    @Param({"30", "15", "3"})
    public int purchasesPerUser;

    Shop shop;
    Ledger ledger;
    ItemSet[] owned;
    GenericBooleanPrefDataModel tasteModel;

    /** Lets every user buy. */
    @Setup(Level.Trial)
    public void open() {
        Keys keys = new Keys(1, 1);
        World world = new WorldGenerator(new WorldSpec(USERS, ITEMS, 8, 8, 0.5, 0.8, 0.5), keys).generate();
        ShopperSpec shopper = new ShopperSpec(1, 1.0, 0.5, 0.0, 0.0, purchasesPerUser, 1.0, 0, 0.5, 0.0, false);
        OwnSearch ownSearch = new OwnSearch(world, shopper, keys);
        int[][] bought = new int[USERS][];
        for (int user = 0; user < USERS; user++) {
            bought[user] = ownSearch.find(user, 1, new ItemSet());
        }
        shop = new Shop(world.catalog(), USERS, false, keys);
        ledger = new Ledger(USERS, USERS * purchasesPerUser, 0);
        for (int round = 0; round < purchasesPerUser; round++) {
            for (int user = 0; user < USERS; user++) {
                ledger.record(user, new int[0], bought[user][round]);
            }
            ledger.endRound();
        }
        owned = DefaultShop.owned(ledger);
        tasteModel = tasteModel(owned);
    }

    private static GenericBooleanPrefDataModel tasteModel(ItemSet[] owned) {
        FastByIDMap<FastIDSet> purchases = new FastByIDMap<>(owned.length);
        for (int user = 0; user < owned.length; user++) {
            FastIDSet items = new FastIDSet();
            for (int item : owned[user].toArray()) {
                items.add(item);
            }
            purchases.put(user, items);
        }
        return new GenericBooleanPrefDataModel(purchases);
    }
}
