package org.uptakelab.recommender.taste.rating;

import org.apache.mahout.cf.taste.common.NoSuchItemException;
import org.apache.mahout.cf.taste.common.NoSuchUserException;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.model.GenericDataModel;
import org.apache.mahout.cf.taste.impl.model.GenericUserPreferenceArray;
import org.apache.mahout.cf.taste.impl.neighborhood.CachingUserNeighborhood;
import org.apache.mahout.cf.taste.impl.neighborhood.NearestNUserNeighborhood;
import org.apache.mahout.cf.taste.impl.recommender.GenericItemBasedRecommender;
import org.apache.mahout.cf.taste.impl.recommender.GenericUserBasedRecommender;
import org.apache.mahout.cf.taste.impl.recommender.svd.ALSWRFactorizer;
import org.apache.mahout.cf.taste.impl.recommender.svd.RatingSGDFactorizer;
import org.apache.mahout.cf.taste.impl.recommender.svd.SVDPlusPlusFactorizer;
import org.apache.mahout.cf.taste.impl.recommender.svd.SVDRecommender;
import org.apache.mahout.cf.taste.impl.similarity.PearsonCorrelationSimilarity;
import org.apache.mahout.cf.taste.model.DataModel;
import org.apache.mahout.cf.taste.model.PreferenceArray;
import org.apache.mahout.cf.taste.recommender.Recommender;
import org.apache.mahout.common.RandomUtils;
import org.uptakelab.recommender.rating.RatingPredictor;
import org.uptakelab.recommender.rating.RatingTrainer;
import org.uptakelab.recommender.rating.Ratings;

/**
 * Taste's predictors of ratings. Where Taste knows too little, for example because nobody alike has rated the item, there is no
 * prediction.
 *
 * <p>Taste draws the first factors of its factorizations from a generator that takes no seed from outside. Its own switch for tests
 * makes every such generator start at the same fixed seed; it is thrown here, for the whole program, so that results can be had
 * again. No other part of the lab uses that generator.
 */
public final class TasteRatings {
    private static final int NEIGHBOURS = 50;
    private static final int FACTORS = 16;
    private static final int ITERATIONS = 20;
    private static final double LAMBDA = 0.065;
    private static final int ALS_ITERATIONS = 10;

    static {
        RandomUtils.useTestSeed();
    }

    private TasteRatings() {}

    /** One way of Taste to make a recommender of ratings. */
    @FunctionalInterface
    private interface Way {
        Recommender over(DataModel model) throws TasteException;
    }

    /** {@return {@code taste-user-pearson}: the 50 nearest users by Pearson's correlation over the items both rated} */
    public static RatingTrainer userPearson() {
        return trainer(model -> {
            PearsonCorrelationSimilarity similarity = new PearsonCorrelationSimilarity(model);
            NearestNUserNeighborhood nearest = new NearestNUserNeighborhood(NEIGHBOURS, similarity, model);
            return new GenericUserBasedRecommender(model, new CachingUserNeighborhood(nearest, model), similarity);
        });
    }

    /** {@return {@code taste-item-pearson}: all items the user rated, weighed by Pearson's correlation} */
    public static RatingTrainer itemPearson() {
        return trainer(model -> new GenericItemBasedRecommender(model, new PearsonCorrelationSimilarity(model)));
    }

    /** {@return {@code taste-svd++}: SVD++ (Koren, KDD 2008) with 16 factors and 20 iterations, Taste's own step sizes} */
    public static RatingTrainer svdPlusPlus() {
        return trainer(model -> new SVDRecommender(model, new SVDPlusPlusFactorizer(model, FACTORS, ITERATIONS)));
    }

    /**
     * Factorization with biases by stochastic gradient descent, one rating after another in an order drawn at the start.
     *
     * @param factors number of factors beside the biases
     * @param rate the learning rate
     * @param regularization λ, how strongly large factors are punished
     * @param start standard deviation of the factors at the start
     * @param epochs passes over the ratings
     * @return the trainer
     */
    public static RatingTrainer factorization(
            int factors, double rate, double regularization, double start, int epochs) {
        return trainer(model -> new SVDRecommender(
                model, new RatingSGDFactorizer(model, factors, rate, regularization, start, epochs, 1)));
    }

    /** {@return {@code taste-als-explicit}: ALS-WR (Zhou et al., AAIM 2008), 16 factors, λ = 0.065, 10 iterations} */
    public static RatingTrainer als() {
        return trainer(model ->
                new SVDRecommender(model, new ALSWRFactorizer(model, FACTORS, LAMBDA, ALS_ITERATIONS, false, 0, 1)));
    }

    private static RatingTrainer trainer(Way way) {
        return ratings -> {
            try {
                Recommender taste = way.over(model(ratings));
                return predictor(taste);
            } catch (TasteException e) {
                throw new IllegalStateException("Apache Mahout Taste could not learn from the ratings.", e);
            }
        };
    }

    private static RatingPredictor predictor(Recommender taste) {
        return (user, item) -> {
            try {
                return taste.estimatePreference(user, item);
            } catch (NoSuchUserException | NoSuchItemException unknown) {
                return Double.NaN;
            } catch (TasteException e) {
                throw new IllegalStateException(
                        "Apache Mahout Taste could not predict what user " + user + " gives item " + item + ".", e);
            }
        };
    }

    private static DataModel model(Ratings ratings) {
        FastByIDMap<PreferenceArray> byUser = new FastByIDMap<>();
        for (int from = 0; from < ratings.size(); ) {
            int to = from;
            while (to < ratings.size() && ratings.users()[to] == ratings.users()[from]) {
                to++;
            }
            GenericUserPreferenceArray ofUser = new GenericUserPreferenceArray(to - from);
            ofUser.setUserID(0, ratings.users()[from]);
            for (int index = from; index < to; index++) {
                ofUser.setItemID(index - from, ratings.items()[index]);
                ofUser.setValue(index - from, (float) ratings.values()[index]);
            }
            byUser.put(ratings.users()[from], ofUser);
            from = to;
        }
        return new GenericDataModel(byUser);
    }
}
