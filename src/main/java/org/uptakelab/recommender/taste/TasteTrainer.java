package org.uptakelab.recommender.taste;

import java.util.Arrays;
import java.util.Collection;
import org.apache.mahout.cf.taste.common.Refreshable;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.apache.mahout.cf.taste.impl.recommender.AllUnknownItemsCandidateItemsStrategy;
import org.apache.mahout.cf.taste.impl.recommender.GenericBooleanPrefItemBasedRecommender;
import org.apache.mahout.cf.taste.impl.similarity.GenericItemSimilarity;
import org.apache.mahout.cf.taste.impl.similarity.LogLikelihoodSimilarity;
import org.apache.mahout.cf.taste.model.DataModel;
import org.apache.mahout.cf.taste.model.PreferenceArray;
import org.apache.mahout.cf.taste.recommender.CandidateItemsStrategy;
import org.apache.mahout.cf.taste.recommender.RecommendedItem;
import org.apache.mahout.cf.taste.similarity.ItemSimilarity;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;

/**
 * {@code taste-item-llr}: Apache Mahout Taste itself, a {@link GenericBooleanPrefItemBasedRecommender} on
 * {@link LogLikelihoodSimilarity}, behind the interfaces of the lab. It is the reference for {@code item-llr}.
 *
 * <p>Taste returns ties in the order of its hash tables, so it is asked for all candidates and the lab's own rule (score, then
 * item id) ranks them. The population of the similarity is all users, whether they bought anything or not.
 */
public final class TasteTrainer implements ScorerTraining {
    private final FastIDSet[] owned;
    private int countedRounds;

    private TasteTrainer(Shop shop) {
        if (shop.repeatPurchases()) {
            throw new IllegalArgumentException(
                    "taste-item-llr must run with shopper.repeatPurchases false, but it is true: Taste never recommends what a"
                            + " user owns. Maybe use item-llr.");
        }
        owned = new FastIDSet[shop.users()];
        for (int user = 0; user < owned.length; user++) {
            owned[user] = new FastIDSet();
        }
    }

    /** {@return a trainer that hands the ledger to Taste} */
    public static RankingTrainer trainer() {
        return new RankingTrainer(TasteTrainer::new);
    }

    @Override
    public Scorer train(Ledger ledger, int toRound, Popularity popularity) {
        for (int visit = ledger.firstVisit(countedRounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                owned[ledger.user(visit)].add(ledger.bought(visit));
            }
        }
        countedRounds = toRound;
        FastByIDMap<FastIDSet> purchases = new FastByIDMap<>(owned.length);
        for (int user = 0; user < owned.length; user++) {
            // The model keeps the sets it is given; ours go on growing.
            purchases.put(user, owned[user].clone());
        }
        GenericBooleanPrefDataModel model = new GenericBooleanPrefDataModel(purchases);
        if (model.getNumItems() == 0) {
            // Taste's similarities cannot be built without a purchase.
            return (user, items, round, scores) -> Arrays.fill(scores, 0);
        }
        try {
            ItemSimilarity similarity = new GenericItemSimilarity(new LogLikelihoodSimilarity(model), model);
            return new TasteScorer(similarity);
        } catch (TasteException e) {
            throw new IllegalStateException("Apache Mahout Taste could not compute its similarities.", e);
        }
    }

    /** Asks Taste. */
    private record TasteScorer(ItemSimilarity similarities) implements Scorer {
        @Override
        public void score(int user, ItemSet items, int round, double[] scores) {
            TasteTrainer.score(similarities, user, items, scores);
        }

        @Override
        public double similarity(int item, int other) {
            try {
                double similarity = similarities.itemSimilarity(item, other);
                return Double.isNaN(similarity) ? 0 : similarity;
            } catch (TasteException e) {
                throw new IllegalStateException("Apache Mahout Taste could not compare items.", e);
            }
        }
    }

    private static void score(ItemSimilarity similarity, int user, ItemSet items, double[] scores) {
        Arrays.fill(scores, 0);
        if (items.size() == 0) {
            return;
        }
        FastByIDMap<FastIDSet> visitor = new FastByIDMap<>();
        visitor.put(user, ids(items));
        try {
            GenericBooleanPrefItemBasedRecommender taste = new GenericBooleanPrefItemBasedRecommender(
                    new GenericBooleanPrefDataModel(visitor),
                    similarity,
                    new EverythingElse(items, scores.length),
                    new AllUnknownItemsCandidateItemsStrategy());
            for (RecommendedItem recommended : taste.recommend(user, scores.length)) {
                scores[(int) recommended.getItemID()] = recommended.getValue();
            }
        } catch (TasteException e) {
            throw new IllegalStateException("Apache Mahout Taste could not recommend to user " + user + ".", e);
        }
    }

    private static FastIDSet ids(ItemSet items) {
        FastIDSet ids = new FastIDSet(items.size());
        for (int index = 0; index < items.size(); index++) {
            ids.add(items.get(index));
        }
        return ids;
    }

    /** Every item that the visitor does not own: Taste scores what it can. */
    private record EverythingElse(ItemSet owned, int items) implements CandidateItemsStrategy {
        @Override
        public FastIDSet getCandidateItems(
                long user, PreferenceArray preferences, DataModel model, boolean includeKnownItems) {
            FastIDSet ids = new FastIDSet(items);
            for (int item = 0; item < items; item++) {
                if (!owned.contains(item)) {
                    ids.add(item);
                }
            }
            return ids;
        }

        @Override
        public void refresh(Collection<Refreshable> alreadyRefreshed) {
            // Nothing to refresh: the record never changes.
        }
    }
}
