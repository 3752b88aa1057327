package org.uptakelab.experiment;

import org.uptakelab.recommender.Baselines;
import org.uptakelab.recommender.Exploration;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Weighing;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.recommender.item.ViewTrainer;
import org.uptakelab.recommender.oracle.OracleTrainer;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.world.Utility;

/**
 * The one place that knows every recommender by name.
 */
public final class RecommenderNames {
    private RecommenderNames() {}

    /**
     * The trainer that a scenario asks for.
     *
     * @param spec name and parameters
     * @param utility the truth, for {@code oracle} alone
     * @return the trainer
     */
    public static Trainer trainer(RecommenderSpec spec, Utility utility) {
        return trainer(spec, Valuation.always(utility));
    }

    private static Trainer trainer(RecommenderSpec spec, Valuation truth) {
        return spec.name().equals("oracle") ? OracleTrainer.of(truth::at) : trainer(spec);
    }

    /**
     * The trainer that is asked for where there is no truth to look at.
     *
     * @param spec name and parameters
     * @return the trainer
     * @throws IllegalArgumentException for {@code oracle}
     */
    public static Trainer trainer(RecommenderSpec spec) {
        return switch (spec.name()) {
            case "none" -> Baselines.none();
            case "epsilon" ->
                new Exploration(
                        ranking(spec.base(), spec.parameters()),
                        spec.parameters().real(RecommenderParameters.EPSILON));
            case "profit" ->
                Weighing.profit(
                        ranking(spec.base(), spec.parameters()),
                        spec.parameters().real(RecommenderParameters.LAMBDA));
            case "welfare" ->
                Weighing.welfare(
                        ranking(spec.base(), spec.parameters()),
                        spec.parameters().real(RecommenderParameters.SURPLUS_WEIGHT));
            case "als" -> ProgramTrainers.als(spec.parameters());
            case "ease" -> ProgramTrainers.ease(spec.parameters());
            case "external" -> ProgramTrainers.external(spec.parameters());
            default -> ranking(spec.name(), spec.parameters());
        };
    }

    /**
     * The trainer that a scenario asks for, which may have been brought along.
     *
     * @param spec name and parameters
     * @param truth what items are worth at a visit, for {@code oracle} alone
     * @param family the recommenders that can be named
     * @return the trainer
     */
    public static Trainer trainer(RecommenderSpec spec, Valuation truth, Family family) {
        return family.trainer(spec).orElseGet(() -> trainer(spec, truth));
    }

    /** The trainers that rank by a score of at least 0. */
    private static RankingTrainer ranking(String name, Values parameters) {
        return switch (name) {
            case "random" -> Baselines.random();
            case "popular" -> Baselines.popular();
            case "popular-recent" -> Baselines.popularRecent(parameters.integer(RecommenderParameters.WINDOW));
            case "view-item-llr" -> ViewTrainer.of(ItemSimilarity.LLR);
            case "view-item-cosine" -> ViewTrainer.of(ItemSimilarity.COSINE);
            case "item-llr" -> ItemTrainer.of(ItemSimilarity.LLR);
            case "item-llr-signed" -> ItemTrainer.of(ItemSimilarity.SIGNED_LLR);
            case "item-tanimoto" -> ItemTrainer.of(ItemSimilarity.TANIMOTO);
            case "item-cosine" -> ItemTrainer.of(ItemSimilarity.COSINE);
            default -> ProgramTrainers.trainer(name, parameters);
        };
    }
}
