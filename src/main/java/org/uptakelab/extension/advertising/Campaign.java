package org.uptakelab.extension.advertising;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.extension.knowledge.KnownLedger;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;

/**
 * Decides, at each training, whom an advertiser reaches and with which product. A product fits a user as well as the cosine
 * similarities to what the advertiser sees the user own add up to; similarities are those of all purchases, as a seller of
 * advertisements would offer them. Everybody gets the product that fits best, better sellers first where several fit alike, and the
 * campaign reaches those whom it fits best. Where nothing is seen all users are alike: they are drawn by lot, anew at each training,
 * and get the best seller.
 *
 * <p>The advertiser buys from the shop, which can sell no more than it knows: purchases that are withheld from the shop count neither
 * as seen nor for the similarities, and who has left the shop is out of reach.
 *
 * <p>What it decides depends on keys and ledger alone, so that a campaign that has ended can be gone through again.
 */
final class Campaign {
    /** Stands for "no advertisement". */
    static final int NONE = -1;

    private final AdvertisingSpec spec;
    private final Knowledge knowledge;
    private final KnownLedger known;
    private final Keys keys;
    private final ItemSet products;
    private final ItemSet[] seen;
    private final ScorerTraining similarities;
    private final Popularity.Count sales;
    private int seenRounds;

    /**
     * A campaign before its first plan.
     *
     * @param spec who advertises what to whom
     * @param products what the advertiser sells
     * @param shop what is known beforehand
     * @param knowledge what the shop knows of its users
     */
    Campaign(AdvertisingSpec spec, ItemSet products, Shop shop, Knowledge knowledge) {
        this.spec = spec;
        this.knowledge = knowledge;
        this.known = new KnownLedger(shop.users(), knowledge);
        this.keys = shop.keys();
        this.products = products;
        this.seen = new ItemSet[shop.users()];
        Arrays.setAll(seen, user -> new ItemSet());
        this.similarities = ItemTrainer.of(ItemSimilarity.COSINE).scorers().apply(shop);
        this.sales = new Popularity.Count(shop.catalog().size());
    }

    /**
     * Plans until the next training.
     *
     * @param full the ledger of the run; the same at each call, longer
     * @param toRound the last round to look at, at least that of the last call
     * @return for each user the product that is advertised, or {@link #NONE}
     */
    int[] plan(Ledger full, int toRound) {
        Ledger ledger = known.upTo(full, toRound);
        watch(ledger, toRound);
        Popularity sold = sales.upTo(ledger, toRound);
        Scorer alike = similarities.train(ledger, toRound, sold);
        int[] best = new int[seen.length];
        double[] fit = new double[seen.length];
        for (int user = 0; user < seen.length; user++) {
            best[user] = NONE;
            for (int index = 0; index < products.size(); index++) {
                int product = products.get(index);
                if (seen[user].contains(product)) {
                    continue;
                }
                double score = fit(alike, product, seen[user]);
                boolean better = best[user] == NONE
                        || score > fit[user]
                        || score == fit[user] && sold.purchases(product) > sold.purchases(best[user]);
                if (better) {
                    best[user] = product;
                    fit[user] = score;
                }
            }
        }
        return reached(best, fit, toRound);
    }

    private void watch(Ledger ledger, int toRound) {
        for (int visit = ledger.firstVisit(seenRounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
            int item = ledger.bought(visit);
            if (item != Ledger.NOTHING && isSeen(ledger.user(visit), item)) {
                seen[ledger.user(visit)].add(item);
            }
        }
        seenRounds = toRound;
    }

    private boolean isSeen(int user, int item) {
        return keys.uniform(Purpose.SEEN_PURCHASE, user, 0, item) < spec.profiles();
    }

    private static double fit(Scorer alike, int product, ItemSet owned) {
        double sum = 0;
        for (int index = 0; index < owned.size(); index++) {
            sum += alike.similarity(product, owned.get(index));
        }
        return sum;
    }

    /** Leaves the product of those customers whom it fits best and who have one. */
    private int[] reached(int[] best, double[] fit, int toRound) {
        double[] lots = IntStream.range(0, best.length)
                .mapToDouble(user -> keys.uniform(Purpose.REACHED, user, toRound, 0))
                .toArray();
        int[] plan = new int[best.length];
        Arrays.fill(plan, NONE);
        int[] customers =
                IntStream.range(0, best.length).filter(knowledge::serves).toArray();
        IntStream.of(customers)
                .filter(user -> best[user] != NONE)
                .boxed()
                .sorted((left, right) -> fit[left] == fit[right]
                        ? Double.compare(lots[left], lots[right])
                        : Double.compare(fit[right], fit[left]))
                .limit((long) StrictMath.rint(spec.reach() * customers.length))
                .forEach(user -> plan[user] = best[user]);
        return plan;
    }
}
