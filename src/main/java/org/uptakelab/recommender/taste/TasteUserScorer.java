package org.uptakelab.recommender.taste;

import java.util.Arrays;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.apache.mahout.cf.taste.impl.neighborhood.NearestNUserNeighborhood;
import org.apache.mahout.cf.taste.impl.recommender.GenericBooleanPrefUserBasedRecommender;
import org.apache.mahout.cf.taste.model.DataModel;
import org.apache.mahout.cf.taste.recommender.RecommendedItem;
import org.apache.mahout.cf.taste.similarity.UserSimilarity;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Scorer;

/**
 * Taste's {@link GenericBooleanPrefUserBasedRecommender} on the nearest neighbours. A data model of Taste's never changes, so a
 * visitor who has bought something since the training gets one of their own: that of the training, with the visitor's purchases
 * brought up to date.
 *
 * @param model what each user had bought at the training
 * @param kind the similarity of users, given a data model
 * @param neighbours size of a neighbourhood, at least 1
 * @param trained Taste on the model of the training
 */
record TasteUserScorer(
        GenericBooleanPrefDataModel model, Kind kind, int neighbours, GenericBooleanPrefUserBasedRecommender trained)
        implements Scorer {

    /** A kind of similarity of users. */
    @FunctionalInterface
    interface Kind {
        /**
         * The similarity on a data model.
         *
         * @param model what each user has bought
         * @return the similarity
         * @throws TasteException if Taste cannot
         */
        UserSimilarity on(DataModel model) throws TasteException;
    }

    /**
     * Taste on a data model.
     *
     * @param model what each user has bought
     * @param kind the similarity of users
     * @param neighbours size of a neighbourhood, at least 1
     * @return the scorer
     * @throws TasteException if Taste cannot
     */
    static Scorer of(GenericBooleanPrefDataModel model, Kind kind, int neighbours) throws TasteException {
        return new TasteUserScorer(model, kind, neighbours, taste(model, kind, neighbours));
    }

    private static GenericBooleanPrefUserBasedRecommender taste(
            GenericBooleanPrefDataModel model, Kind kind, int neighbours) throws TasteException {
        UserSimilarity similarity = kind.on(model);
        return new GenericBooleanPrefUserBasedRecommender(
                model, new NearestNUserNeighborhood(neighbours, similarity, model), similarity);
    }

    @Override
    public void score(int user, ItemSet owned, int round, double[] scores) {
        Arrays.fill(scores, 0);
        if (owned.size() == 0) {
            return;
        }
        Answers.to("recommend to user " + user, () -> {
            for (RecommendedItem recommended : upToDate(user, Ids.of(owned)).recommend(user, scores.length)) {
                scores[(int) recommended.getItemID()] = recommended.getValue();
            }
            return scores;
        });
    }

    private GenericBooleanPrefUserBasedRecommender upToDate(int user, FastIDSet owned) throws TasteException {
        if (model.getItemIDsFromUser(user).equals(owned)) {
            return trained;
        }
        FastByIDMap<FastIDSet> purchases = model.getRawUserData().clone();
        purchases.put(user, owned);
        return taste(new GenericBooleanPrefDataModel(purchases), kind, neighbours);
    }
}
