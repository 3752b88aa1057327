package org.uptakelab.browser;

import org.uptakelab.recommender.FactorModel;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderKind.Trait;
import org.uptakelab.setting.UserError;
import org.uptakelab.setting.Values;

/** Stands where Apache Mahout Taste stands in the jar: it cannot run in a browser. */
public final class NoTaste {
    private NoTaste() {}

    /**
     * There is no such trainer here.
     *
     * @param name name of the recommender asked for
     * @param parameters what it would be told
     * @return never
     * @throws UserError always
     */
    public static RankingTrainer of(String name, Values parameters) {
        throw refusal(name);
    }

    /**
     * There is no such trainer here.
     *
     * @param model what it would be told
     * @return never
     * @throws UserError always
     */
    public static RankingTrainer trainer(FactorModel model) {
        throw refusal("taste-als");
    }

    /** Whether a recommender is not here. */
    static boolean lacks(String name) {
        return RecommenderKind.named(name)
                .filter(kind -> kind.is(Trait.PROGRAM_ONLY))
                .isPresent();
    }

    /** What to say to whoever asks for a recommender that is not here. */
    static UserError refusal(String name) {
        return new UserError("The recommender " + name + " needs the lab's program: it does not run in a browser."
                + (name.startsWith("taste-")
                        ? " Maybe use " + name.substring("taste-".length()) + ", which gives the same slates."
                        : ""));
    }
}
