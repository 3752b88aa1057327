package org.uptakelab.experiment;

import org.uptakelab.recommender.FactorModel;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.external.ExternalTrainer;
import org.uptakelab.recommender.matrix.AlsTrainer;
import org.uptakelab.recommender.matrix.EaseTrainer;
import org.uptakelab.recommender.taste.TasteAlsTrainer;
import org.uptakelab.recommender.taste.TasteTrainer;
import org.uptakelab.recommender.user.UserSimilarity;
import org.uptakelab.recommender.user.UserTrainer;
import org.uptakelab.setting.Values;

/**
 * The recommenders that need what only the program has, by name: Apache Mahout Taste, large libraries, threads of their
 * own, or simply much code. They are
 * those with the trait {@code PROGRAM_ONLY}. In the page that is one file another class stands in for this one, so whatever is
 * reached from here alone is not in it.
 */
final class ProgramTrainers {
    private ProgramTrainers() {}

    /**
     * The trainer of {@code external}, which is a program of its own.
     *
     * @param parameters a value for every parameter
     * @return the trainer
     */
    static Trainer external(Values parameters) {
        return ExternalTrainer.of(parameters);
    }

    /**
     * The trainer of such a recommender.
     *
     * @param name its name
     * @param parameters a value for every parameter
     * @return the trainer
     */
    static RankingTrainer trainer(String name, Values parameters) {
        return switch (name) {
            case "taste-item-llr", "taste-item-tanimoto", "taste-user-tanimoto", "taste-user-llr" ->
                TasteTrainer.of(name, parameters);
            case "user-tanimoto" ->
                UserTrainer.of(UserSimilarity.TANIMOTO, parameters.integer(RecommenderParameters.NEIGHBOURS));
            case "user-llr" -> UserTrainer.of(UserSimilarity.LLR, parameters.integer(RecommenderParameters.NEIGHBOURS));
            case "taste-als" -> TasteAlsTrainer.trainer(FactorModel.of(parameters));
            default ->
                throw new IllegalArgumentException("recommender.name must be one of "
                        + String.join(", ", RecommenderSpec.NAMES) + ", but is " + name + ".");
        };
    }

    /**
     * The trainer of {@code als}, whose scores no other recommender can weigh.
     *
     * @param parameters a value for every parameter
     * @return the trainer
     */
    static Trainer als(Values parameters) {
        return AlsTrainer.of(FactorModel.of(parameters));
    }

    /**
     * The trainer of {@code ease}, whose scores no other recommender can weigh.
     *
     * @param parameters a value for every parameter
     * @return the trainer
     */
    static Trainer ease(Values parameters) {
        return EaseTrainer.of(parameters.real(RecommenderParameters.RIDGE));
    }
}
