package org.uptakelab.extension.innovation;

import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;

/**
 * A trainer that learns late: at each training the last rounds are not yet in. What a user bought oneself is known at once, as
 * ever; what is learned from all users together lags.
 *
 * @param trainer the trainer that is told late
 * @param lag how many of the youngest rounds it is not told of, at least 0
 */
record LateTrainer(Trainer trainer, int lag) implements Trainer {
    @Override
    public Training begin(Shop shop) {
        return new Late(trainer.begin(shop), lag);
    }

    private record Late(Training training, int lag) implements Training {
        @Override
        public Recommender train(Ledger ledger, int toRound) {
            return training.train(ledger, Math.max(0, toRound - lag));
        }

        @Override
        public void close() {
            training.close();
        }
    }
}
