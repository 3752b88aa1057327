package org.uptakelab.simulation;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Recommender;

/** The recommender of the rounds before the first training: it shows nothing. */
enum NobodyTrained implements Recommender {
    INSTANCE;

    private static final int[] NO_SLATE = {};

    @Override
    public int[] recommend(int user, ItemSet owned, int round, int wanted) {
        return NO_SLATE;
    }
}
