package org.uptakelab.extension.commons;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.OwnedItems;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.recommender.Weighing;
import org.uptakelab.recommender.item.CoPurchases;
import org.uptakelab.recommender.item.ItemSimilarity;

/**
 * Trains a recommender that needs nothing but counts: how many bought each item, and how many both of two. It counts the purchases of
 * its own customers itself, and adds the counts of the pool, of which those below the threshold are not told: how many tell it which items
 * go together is such a count too. Who is in neither is not counted among those who bought neither of two.
 *
 * @param ranking scores items by the counts, once they are there
 * @param own whose purchases it sees itself
 * @param pooled whose purchases are in the counts of the pool; not its own customers
 * @param pool whether the pool tells of pairs of items too
 * @param threshold the smallest count that the pool tells
 */
record CountingTrainer(Counting ranking, IntPredicate own, IntPredicate pooled, CommonsSpec.Pool pool, int threshold)
        implements Trainer {

    /** What can be made of counts: a similarity of items or, without one, best sellers; weighed with the price or not. */
    record Counting(Optional<ItemSimilarity> similarity, double lambda) {
        /**
         * The recommender of a scenario, if counts are all it needs.
         *
         * @param spec the recommender
         * @return empty for every other recommender
         */
        static Optional<Counting> of(RecommenderSpec spec) {
            return spec.name().equals("profit")
                    ? named(spec.base(), spec.parameters().real(RecommenderParameters.LAMBDA))
                    : named(spec.name(), 0);
        }

        private static Optional<Counting> named(String name, double lambda) {
            return switch (name) {
                case "popular" -> Optional.of(new Counting(Optional.empty(), lambda));
                case "item-llr" -> of(ItemSimilarity.LLR, lambda);
                case "item-llr-signed" -> of(ItemSimilarity.SIGNED_LLR, lambda);
                case "item-tanimoto" -> of(ItemSimilarity.TANIMOTO, lambda);
                case "item-cosine" -> of(ItemSimilarity.COSINE, lambda);
                default -> Optional.empty();
            };
        }

        private static Optional<Counting> of(ItemSimilarity similarity, double lambda) {
            return Optional.of(new Counting(Optional.of(similarity), lambda));
        }
    }

    @Override
    public Training begin(Shop shop) {
        Counts counts = new Counts(shop.catalog().size(), shop.users());
        ScorerTraining scorers = Weighing.profit(
                        new RankingTrainer(ignored -> (ledger, toRound, popularity) -> counts.scorer(shop, popularity)),
                        ranking.lambda())
                .scorers()
                .apply(shop);
        return (ledger, toRound) -> {
            counts.readTo(ledger, toRound);
            Popularity popularity = counts.popularity();
            return RankingTrainer.ranking(
                    scorers.train(ledger, toRound, popularity), popularity, shop.repeatPurchases());
        };
    }

    /** The counts of one run, as far as it has gone. */
    private final class Counts {
        private final CoPurchases ofOwn;
        private final CoPurchases ofPool;
        private final int[] boughtByOwn;
        private final int[] boughtByPool;
        private final OwnedItems owned;
        private int readRounds;

        Counts(int items, int users) {
            ofOwn = new CoPurchases(items);
            ofPool = new CoPurchases(items);
            boughtByOwn = new int[items];
            boughtByPool = new int[items];
            owned = new OwnedItems(users);
        }

        void readTo(Ledger ledger, int toRound) {
            for (int round = readRounds + 1; round <= toRound; round++) {
                for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                    if (ledger.bought(visit) != Ledger.NOTHING) {
                        count(ledger.user(visit), ledger.bought(visit));
                    }
                }
                // A user buys once a round at most: what is owned before it ends is what was owned when it began.
                owned.readTo(ledger, round);
            }
            readRounds = toRound;
        }

        private void count(int user, int item) {
            if (own.test(user)) {
                count(user, item, boughtByOwn, ofOwn);
            } else if (pooled.test(user)) {
                count(user, item, boughtByPool, ofPool);
            }
        }

        private void count(int user, int item, int[] bought, CoPurchases pairs) {
            bought[item]++;
            if (!owned.of(user).contains(item)) {
                pairs.add(item, owned.of(user).toArray(), owned.of(user).size());
            }
        }

        /** How often each item was bought, as far as the platform is told. */
        Popularity popularity() {
            int[] bought = boughtByOwn.clone();
            for (int item = 0; item < bought.length; item++) {
                bought[item] += boughtByPool[item] >= threshold ? boughtByPool[item] : 0;
            }
            return new Popularity(bought);
        }

        /** How many users' pairs of items are counted, as far as the platform is told. */
        private int population(Shop shop) {
            int told =
                    pool == CommonsSpec.Pool.CO_PURCHASES ? shop.knowing(pooled).population() : 0;
            return shop.knowing(own).population() + (told >= threshold ? told : 0);
        }

        Scorer scorer(Shop shop, Popularity popularity) {
            if (ranking.similarity().isEmpty()) {
                return (user, owned, round, scores) -> {
                    for (int item = 0; item < scores.length; item++) {
                        scores[item] = popularity.purchases(item);
                    }
                };
            }
            CoPurchases pairs = pool == CommonsSpec.Pool.CO_PURCHASES ? ofOwn.plus(ofPool, threshold) : ofOwn;
            return pairs.similarities(ranking.similarity().get().among(population(shop)));
        }
    }
}
