package org.uptakelab.browser;

import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.setting.UserError;

/** Stands where Apache Mahout Taste stands in the jar: it cannot run in a browser. */
public final class NoTaste {
    /** The recommender that is not here. */
    static final String NAME = "taste-item-llr";

    private NoTaste() {}

    /**
     * There is no such trainer here.
     *
     * @return never
     * @throws UserError always
     */
    public static RankingTrainer trainer() {
        throw new UserError("The recommender " + NAME
                + " needs the lab's program, because Apache Mahout Taste does not run in a browser. Maybe use item-llr, which gives"
                + " the same slates.");
    }
}
