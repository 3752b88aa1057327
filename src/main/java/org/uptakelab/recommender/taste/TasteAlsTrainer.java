package org.uptakelab.recommender.taste;

import java.util.Arrays;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.apache.mahout.math.SequentialAccessSparseVector;
import org.apache.mahout.math.Vector;
import org.apache.mahout.math.als.ImplicitFeedbackAlternatingLeastSquaresSolver;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.FactorModel;
import org.uptakelab.recommender.OwnedItems;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;

/**
 * {@code taste-als}: Apache Mahout Taste's own alternating least squares for purchases, its {@code ALSWRFactorizer} and the
 * solver under it, behind the interfaces of the lab. It is the reference for {@code als}, from the same initial factors, because
 * Taste's own are drawn from a generator that cannot be given a seed.
 *
 * <p>The visitor's factors are solved for by Taste's solver, from what is owned at the visit. For a visitor who has bought
 * nothing since the training that gives the factors of the training, hence the scores of Taste's {@code SVDRecommender}. That
 * one rounds them to floats; here they stay doubles, so ties are fewer.
 */
public final class TasteAlsTrainer implements ScorerTraining {
    private final FactorModel model;
    private final Shop shop;
    private final OwnedItems owned;

    private TasteAlsTrainer(FactorModel model, Shop shop) {
        if (shop.repeatPurchases()) {
            throw new IllegalArgumentException(
                    "taste-als must run with shopper.repeatPurchases false, but it is true: Taste never recommends what a"
                            + " user owns. Maybe use als.");
        }
        this.model = model;
        this.shop = shop;
        owned = new OwnedItems(shop.users());
    }

    /**
     * A trainer that hands the ledger to Taste.
     *
     * @param model number of factors, iterations, regularization and confidence
     * @return the trainer
     */
    public static RankingTrainer trainer(FactorModel model) {
        return new RankingTrainer(shop -> new TasteAlsTrainer(model, shop));
    }

    @Override
    public Scorer train(Ledger ledger, int toRound, Popularity popularity) {
        owned.readTo(ledger, toRound);
        FastByIDMap<FastIDSet> purchases = new FastByIDMap<>(owned.users());
        for (int user = 0; user < owned.users(); user++) {
            if (owned.of(user).size() > 0) {
                purchases.put(user, Ids.of(owned.of(user)));
            }
        }
        if (purchases.isEmpty()) {
            return (user, items, round, scores) -> Arrays.fill(scores, 0);
        }
        return Answers.to("factorize the purchases", () -> {
            SeededFactorizer factorizer = new SeededFactorizer(
                    new GenericBooleanPrefDataModel(purchases), model, item -> model.initialFactors(shop.keys(), item));
            return new TasteProducts(
                    factorizer, factorizer.itemFactors(shop.catalog().size()));
        });
    }

    /** Lets Taste solve for the visitor and multiplies. */
    private static final class TasteProducts implements Scorer {
        private final SeededFactorizer factorizer;
        private final ImplicitFeedbackAlternatingLeastSquaresSolver forUsers;
        private final double[][] itemFactors;

        TasteProducts(SeededFactorizer factorizer, double[][] itemFactors) {
            this.factorizer = factorizer;
            this.itemFactors = itemFactors;
            forUsers = factorizer.solverForUsers();
        }

        @Override
        public void score(int user, ItemSet owned, int round, double[] scores) {
            Arrays.fill(scores, 0);
            Vector ones = new SequentialAccessSparseVector(Integer.MAX_VALUE, owned.size());
            for (int index = 0; index < owned.size(); index++) {
                int item = owned.get(index);
                if (itemFactors[item].length > 0) {
                    ones.set(factorizer.index(item), 1);
                }
            }
            if (ones.getNumNondefaultElements() == 0) {
                return;
            }
            Vector visitor = forUsers.solve(ones);
            for (int item = 0; item < scores.length; item++) {
                double[] factors = itemFactors[item];
                double score = 0;
                for (int factor = 0; factor < factors.length; factor++) {
                    score += visitor.get(factor) * factors[factor];
                }
                scores[item] = score;
            }
        }
    }
}
