package org.uptakelab.recommender.matrix;

import java.util.Arrays;
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
 * {@code als}: factors of users and items from what was bought, by alternating least squares with confidences (Hu, Koren and
 * Volinsky 2008). The score of an item is the product of its factors and the visitor's. Every training starts from the same
 * random factors, so it depends on the purchases alone and not on when they were learned.
 *
 * <p>The visitor's factors are solved for at the visit, from what is owned by then and the item factors against which all users
 * were solved last. For a visitor who has bought nothing since the training that gives the very factors of the training, which
 * are those of Apache Mahout Taste; whoever has bought since is folded in.
 */
public final class AlsTrainer implements ScorerTraining {
    private final FactorModel model;
    private final Shop shop;
    private final OwnedItems purchases;

    private AlsTrainer(FactorModel model, Shop shop) {
        this.model = model;
        this.shop = shop;
        purchases = new OwnedItems(shop.users());
    }

    /**
     * A trainer.
     *
     * @param model number of factors, iterations, regularization and confidence
     * @return the trainer
     */
    public static RankingTrainer of(FactorModel model) {
        return new RankingTrainer(shop -> new AlsTrainer(model, shop));
    }

    @Override
    public Scorer train(Ledger ledger, int toRound, Popularity popularity) {
        purchases.readTo(ledger, toRound);
        YesNoMatrix users =
                YesNoMatrix.of(purchases::of, shop.users(), shop.catalog().size());
        YesNoMatrix items = users.transposed();
        Factors itemFactors = initialFactors(items);
        HalfStep forUsers = step(itemFactors);
        for (int iteration = 1; ; iteration++) {
            itemFactors = step(forUsers.solve(users)).solve(items);
            if (iteration == model.iterations()) {
                return new ProductOfFactors(forUsers, itemFactors.byFactor());
            }
            forUsers = step(itemFactors);
        }
    }

    private HalfStep step(Factors factors) {
        return new HalfStep(factors, model.regularization(), model.confidence());
    }

    /** Items that nobody has bought have no factors and never get any. */
    private Factors initialFactors(YesNoMatrix items) {
        Factors factors = new Factors(items.rows(), model.factors());
        for (int item = 0; item < items.rows(); item++) {
            if (items.start(item) < items.start(item + 1)) {
                factors.setRow(item, model.initialFactors(shop.keys(), item));
            }
        }
        return factors;
    }

    /** Folds the visitor in and multiplies. */
    private record ProductOfFactors(HalfStep forUsers, double[][] itemFactors) implements Scorer {
        @Override
        public void score(int user, ItemSet owned, int round, double[] scores) {
            HalfStep.Row visitor = forUsers.row();
            for (int index = 0; index < owned.size(); index++) {
                visitor.add(owned.get(index));
            }
            multiply(visitor.solve(), scores);
        }

        /** Sums in ascending order of factors, as Taste does; four at a time, so that scores are loaded and stored less. */
        private void multiply(double[] visitor, double[] scores) {
            Arrays.fill(scores, 0);
            int factor = 0;
            for (; factor + 4 <= visitor.length; factor += 4) {
                addFour(visitor, factor, scores);
            }
            for (; factor < visitor.length; factor++) {
                addOne(visitor[factor], itemFactors[factor], scores);
            }
        }

        private void addFour(double[] visitor, int factor, double[] scores) {
            double a = visitor[factor];
            double b = visitor[factor + 1];
            double c = visitor[factor + 2];
            double d = visitor[factor + 3];
            double[] first = itemFactors[factor];
            double[] second = itemFactors[factor + 1];
            double[] third = itemFactors[factor + 2];
            double[] fourth = itemFactors[factor + 3];
            for (int item = 0; item < scores.length; item++) {
                scores[item] = scores[item] + a * first[item] + b * second[item] + c * third[item] + d * fourth[item];
            }
        }

        private static void addOne(double weight, double[] factors, double[] scores) {
            for (int item = 0; item < scores.length; item++) {
                scores[item] += weight * factors[item];
            }
        }
    }
}
