package org.uptakelab.recommender.matrix;

import org.uptakelab.recommender.OwnedItems;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;

/**
 * {@code ease}: a regression of each item on all others, without itself, solved in closed form (Steck, Embarrassingly shallow
 * autoencoders for sparse data, WWW 2019). The score of an item is the sum of its weights from what the visitor owns at the visit,
 * rounded to a whole number of 2⁻²⁰, about a millionth. That number is exact: it depends neither on the library that solved for the
 * weights nor on the machine ({@link ItemWeights}).
 *
 * <p>Time grows with the cube of the number of items, memory with its square.
 */
public final class EaseTrainer {
    private EaseTrainer() {}

    /**
     * A trainer.
     *
     * @param ridge how strongly weights are held back, λ, at least 1
     * @return the trainer
     */
    public static Trainer of(double ridge) {
        return of(ridge, Inverter.fastest());
    }

    static Trainer of(double ridge, Inverter inverter) {
        return shop -> begin(shop, ridge, inverter);
    }

    private static Training begin(Shop shop, double ridge, Inverter inverter) {
        OwnedItems purchases = new OwnedItems(shop.users());
        Popularity.Count count = new Popularity.Count(shop.catalog().size());
        return (ledger, toRound) -> {
            purchases.readTo(ledger, toRound);
            YesNoMatrix users =
                    YesNoMatrix.of(purchases::of, shop.users(), shop.catalog().size());
            ItemWeights weights = new ItemWeights(new CommonBuyers(users, ridge), ridge, inverter, shop.keys());
            return new EaseRecommender(weights, count.upTo(ledger, toRound), shop.repeatPurchases());
        };
    }
}
