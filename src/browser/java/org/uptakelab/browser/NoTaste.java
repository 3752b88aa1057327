package org.uptakelab.browser;

import org.uptakelab.recommender.FactorModel;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.setting.UserError;

/** Stands where Apache Mahout Taste stands in the jar: it cannot run in a browser. */
public final class NoTaste {
    /** The first of the recommenders that are not here. */
    static final String NAME = "taste-item-llr";

    private NoTaste() {}

    /**
     * There is no such trainer here.
     *
     * @return never
     * @throws UserError always
     */
    public static RankingTrainer trainer() {
        throw refusal(NAME);
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

    /** What to say to whoever asks for a recommender that is not here. */
    static UserError refusal(String name) {
        return new UserError("The recommender " + name + " needs the lab's program: it does not run in a browser."
                + (name.startsWith("taste-")
                        ? " Maybe use " + name.substring("taste-".length()) + ", which gives the same slates."
                        : ""));
    }
}
