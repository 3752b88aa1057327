package org.uptakelab.recommender;

import java.util.Arrays;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;

/**
 * The recommenders that weigh the score of another one with what an item brings in: to the shop, or to the shopper.
 */
public final class Weighing {
    private Weighing() {}

    /**
     * {@code profit}: the score of a base recommender times price^lambda.
     *
     * @param base trains the base recommender, whose scores are at least 0
     * @param lambda exponent of the price; 0 leaves the base as it is
     * @return the trainer
     */
    public static RankingTrainer profit(RankingTrainer base, double lambda) {
        return new RankingTrainer(shop -> {
            double[] weights = powers(prices(shop.catalog()), lambda);
            ScorerTraining training = base.scorers().apply(shop);
            return (ledger, toRound, popularity) -> new Weighed(training.train(ledger, toRound, popularity), weights);
        });
    }

    /**
     * What full knowledge makes of the aim of {@code profit}: price / (1 + e^(outside - score)), the price times the chance that a visitor
     * who looks at this item alone takes it.
     *
     * @param oracle a trainer whose scores are true utilities
     * @param outside utility of buying nothing, less what showing an item adds to its own
     * @return the trainer
     */
    public static RankingTrainer expectedTakings(RankingTrainer oracle, double outside) {
        return new RankingTrainer(shop -> {
            double[] prices = prices(shop.catalog());
            ScorerTraining training = oracle.scorers().apply(shop);
            return (ledger, toRound, popularity) -> {
                Scorer utilities = training.train(ledger, toRound, popularity);
                return (user, owned, round, scores) -> {
                    utilities.score(user, owned, round, scores);
                    Arrays.setAll(scores, item -> prices[item] / (1 + StrictMath.exp(outside - scores[item])));
                };
            };
        });
    }

    /**
     * {@code welfare}: the score of a base recommender times gain^exponent, the gain being what shoppers seem to have of being shown
     * the item, by {@link ShownGain}. As long as nothing has been shown all gains are alike, and the slates are those of the base.
     *
     * @param base trains the base recommender, whose scores are at least 0
     * @param exponent exponent of the gain; 0 leaves the base as it is
     * @return the trainer
     */
    public static RankingTrainer welfare(RankingTrainer base, double exponent) {
        return new RankingTrainer(shop -> {
            ShownGain gain = new ShownGain(shop.catalog().size());
            ScorerTraining training = base.scorers().apply(shop);
            return (ledger, toRound, popularity) -> new Weighed(
                    training.train(ledger, toRound, popularity), powers(gain.upTo(ledger, toRound), exponent));
        });
    }

    private static double[] prices(Catalog catalog) {
        double[] prices = new double[catalog.size()];
        for (int item = 0; item < prices.length; item++) {
            prices[item] = catalog.price(item);
        }
        return prices;
    }

    private static double[] powers(double[] bases, double exponent) {
        double[] powers = new double[bases.length];
        for (int index = 0; index < powers.length; index++) {
            powers[index] = StrictMath.pow(bases[index], exponent);
        }
        return powers;
    }

    /** The scores of another scorer, weighted. */
    private record Weighed(Scorer scorer, double[] weights) implements Scorer {
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
