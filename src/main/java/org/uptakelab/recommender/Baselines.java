package org.uptakelab.recommender;

import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * The recommenders that learn little or nothing: what a better one is held against.
 */
public final class Baselines {
    private static final int[] EMPTY = {};

    private Baselines() {}

    /** {@return {@code none}: nothing is ever shown; the control arm} */
    public static Trainer none() {
        return shop -> (ledger, toRound) -> (user, owned, round, slateSize) -> EMPTY;
    }

    /** {@return {@code random}: a fresh uniform draw per user, round and item; the placebo} */
    public static RankingTrainer random() {
        return new RankingTrainer(shop -> (ledger, toRound, popularity) -> (user, owned, round, scores) -> {
            UniformRandomProvider draws = shop.keys().stream(Purpose.RECOMMENDER, user, round);
            for (int item = 0; item < scores.length; item++) {
                scores[item] = Keys.toUniform(draws.nextLong());
            }
        });
    }

    /** {@return {@code popular}: purchases of the item at the last training; the same best sellers for all} */
    public static RankingTrainer popular() {
        return new RankingTrainer(shop -> (ledger, toRound, popularity) -> (user, owned, round, scores) -> {
            for (int item = 0; item < scores.length; item++) {
                scores[item] = popularity.purchases(item);
            }
        });
    }

    /**
     * {@code profit}: the score of a base recommender times price^lambda.
     *
     * @param base trains the base recommender
     * @param lambda exponent of the price; 0 leaves the base as it is
     * @return the trainer
     */
    public static RankingTrainer profit(RankingTrainer base, double lambda) {
        return new RankingTrainer(shop -> {
            double[] weights = new double[shop.catalog().size()];
            for (int item = 0; item < weights.length; item++) {
                weights[item] = StrictMath.pow(shop.catalog().price(item), lambda);
            }
            ScorerTraining training = base.scorers().apply(shop);
            return (ledger, toRound, popularity) -> {
                Scorer scorer = training.train(ledger, toRound, popularity);
                return new Weighted(scorer, weights);
            };
        });
    }

    /** The scores of another scorer, weighted. */
    private record Weighted(Scorer scorer, double[] weights) implements Scorer {
        @Override
        public void score(int user, ItemSet owned, int round, double[] scores) {
            scorer.score(user, owned, round, scores);
            for (int item = 0; item < scores.length; item++) {
                scores[item] *= weights[item];
            }
        }

        @Override
        public double similarity(int item, int other) {
            return scorer.similarity(item, other);
        }
    }
}
