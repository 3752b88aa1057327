package org.uptakelab.recommender.taste;

import java.util.Arrays;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.apache.mahout.cf.taste.impl.similarity.LogLikelihoodSimilarity;
import org.apache.mahout.cf.taste.impl.similarity.TanimotoCoefficientSimilarity;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.OwnedItems;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;
import org.uptakelab.setting.Values;

/**
 * The recommenders whose names begin with {@code taste-}: Apache Mahout Taste itself, behind the interfaces of the lab. Each is
 * the reference for the lab's own recommender of the same name without {@code taste-}.
 *
 * <p>Taste returns ties in the order of its hash tables, so it is asked for all candidates and the lab's own rule (score, then
 * item id) ranks them. All users are in Taste's data model, whether they have bought anything or not.
 */
public final class TasteTrainer implements ScorerTraining {
    private static final String PREFIX = "taste-";

    private final TasteMethod method;
    private final OwnedItems owned;

    private TasteTrainer(Shop shop, String name, TasteMethod method) {
        if (shop.repeatPurchases()) {
            throw new IllegalArgumentException(name
                    + " must run with shopper.repeatPurchases false, but it is true: Taste never recommends what a user owns."
                    + " Maybe use " + name.substring(PREFIX.length()) + ".");
        }
        this.method = method;
        this.owned = new OwnedItems(shop.users());
    }

    /**
     * The trainer that hands the ledger to Taste.
     *
     * @param name name of one of Taste's recommenders
     * @param parameters a value for each parameter that it reads
     * @return the trainer
     */
    public static RankingTrainer of(String name, Values parameters) {
        TasteMethod method = switch (name) {
            case "taste-item-llr" -> model -> TasteItemScorer.of(new LogLikelihoodSimilarity(model), model);
            case "taste-item-tanimoto" -> model -> TasteItemScorer.of(new TanimotoCoefficientSimilarity(model), model);
            case "taste-user-llr" -> nearest(LogLikelihoodSimilarity::new, parameters);
            case "taste-user-tanimoto" -> nearest(TanimotoCoefficientSimilarity::new, parameters);
            default -> throw new IllegalArgumentException(name + " is not a recommender of Taste.");
        };
        return new RankingTrainer(shop -> new TasteTrainer(shop, name, method));
    }

    private static TasteMethod nearest(TasteUserScorer.Kind kind, Values parameters) {
        int neighbours = parameters.integer(RecommenderParameters.NEIGHBOURS);
        return model -> TasteUserScorer.of(model, kind, neighbours);
    }

    @Override
    public Scorer train(Ledger ledger, int toRound, Popularity popularity) {
        owned.readTo(ledger, toRound);
        FastByIDMap<FastIDSet> purchases = new FastByIDMap<>(owned.users());
        for (int user = 0; user < owned.users(); user++) {
            purchases.put(user, Ids.of(owned.of(user)));
        }
        GenericBooleanPrefDataModel model = new GenericBooleanPrefDataModel(purchases);
        if (model.getNumItems() == 0) {
            // Without a purchase Taste can learn nothing, and some of its methods fail.
            return (user, items, round, scores) -> Arrays.fill(scores, 0);
        }
        return Answers.to("learn from the purchases", () -> method.learn(model));
    }
}
