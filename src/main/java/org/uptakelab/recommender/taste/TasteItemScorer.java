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
import org.apache.mahout.cf.taste.model.DataModel;
import org.apache.mahout.cf.taste.model.PreferenceArray;
import org.apache.mahout.cf.taste.recommender.CandidateItemsStrategy;
import org.apache.mahout.cf.taste.recommender.RecommendedItem;
import org.apache.mahout.cf.taste.similarity.ItemSimilarity;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Scorer;

/**
 * Taste's {@link GenericBooleanPrefItemBasedRecommender} on similarities of all pairs of items, computed once a training.
 *
 * @param similarities the similarities; NaN for pairs without a common owner
 */
record TasteItemScorer(ItemSimilarity similarities) implements Scorer {
    /**
     * Computes the similarities of all pairs.
     *
     * @param similarity computes one of them
     * @param model what each user has bought
     * @return the scorer
     * @throws TasteException if Taste cannot
     */
    static Scorer of(ItemSimilarity similarity, DataModel model) throws TasteException {
        return new TasteItemScorer(new GenericItemSimilarity(similarity, model));
    }

    @Override
    public void score(int user, ItemSet owned, int round, double[] scores) {
        Arrays.fill(scores, 0);
        if (owned.size() == 0) {
            return;
        }
        FastByIDMap<FastIDSet> visitor = new FastByIDMap<>();
        visitor.put(user, Ids.of(owned));
        Answers.to("recommend to user " + user, () -> {
            GenericBooleanPrefItemBasedRecommender taste = new GenericBooleanPrefItemBasedRecommender(
                    new GenericBooleanPrefDataModel(visitor),
                    similarities,
                    new EverythingElse(owned, scores.length),
                    new AllUnknownItemsCandidateItemsStrategy());
            for (RecommendedItem recommended : taste.recommend(user, scores.length)) {
                scores[(int) recommended.getItemID()] = recommended.getValue();
            }
            return scores;
        });
    }

    @Override
    public double similarity(int item, int other) {
        double similarity = Answers.to("compare items", () -> similarities.itemSimilarity(item, other));
        return Double.isNaN(similarity) ? 0 : similarity;
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
