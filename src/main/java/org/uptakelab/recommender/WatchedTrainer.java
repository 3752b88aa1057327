package org.uptakelab.recommender;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.setting.UserError;

/**
 * A trainer that others made: every slate is checked, and every failure becomes a message that says where it happened.
 *
 * @param name the name of the recommender
 * @param trainer the trainer
 */
record WatchedTrainer(String name, Trainer trainer) implements Trainer {
    @Override
    public Training begin(Shop shop) {
        Training training = watched("it began", () -> trainer.begin(shop));
        SlateRule rule = new SlateRule(shop.catalog().size(), shop.repeatPurchases());
        return new Training() {
            @Override
            public Recommender train(Ledger ledger, int toRound) {
                String when = "it learned from rounds 1 to " + toRound;
                return new Watched(watched(when, () -> training.train(ledger, toRound)), rule);
            }

            @Override
            public void close() {
                watched("it ended", () -> {
                    training.close();
                    return true;
                });
            }
        };
    }

    /** What foreign code gives, never null. */
    private <T> T watched(String when, Supplier<? extends @Nullable T> work) {
        T made;
        try {
            made = work.get();
        } catch (UserError e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new UserError(
                    "The recommender " + name + " failed while " + when + ": " + reason(e)
                            + " Maybe run it again with --debug, which shows where.",
                    e);
        }
        if (made == null) {
            throw new UserError("The recommender " + name + " gave null while " + when
                    + ". Maybe a return is missing: what it gives is never null.");
        }
        return made;
    }

    /** The failure in a sentence, with the place in the code that is not the lab's. */
    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        String said = failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        return List.of(failure.getStackTrace()).stream()
                .findFirst()
                .map(frame -> said + " (" + frame + ").")
                .orElse(said + ".");
    }

    private final class Watched implements Recommender {
        private final Recommender recommender;
        private final SlateRule rule;

        Watched(Recommender recommender, SlateRule rule) {
            this.recommender = recommender;
            this.rule = rule;
        }

        @Override
        public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
            int[] slate = watched(
                    "it made the slate of user " + user + " in round " + round,
                    () -> recommender.recommend(user, owned, round, slateSize));
            check(slate, user, owned, round, slateSize);
            return slate;
        }

        @Override
        public int[][] recommendAll(int[] users, ItemSet[] owned, int round, int slateSize) {
            int[][] slates = watched(
                    "it made " + users.length + " slates of round " + round,
                    () -> recommender.recommendAll(users, owned, round, slateSize));
            if (slates.length != users.length) {
                throw new UserError("The recommender " + name + " must make a slate for each visitor, but made "
                        + slates.length + " for " + users.length + " visitors in round " + round + ".");
            }
            for (int index = 0; index < users.length; index++) {
                check(slates[index], users[index], owned[index], round, slateSize);
            }
            return slates;
        }

        private void check(int @Nullable [] slate, int user, ItemSet owned, int round, int slateSize) {
            rule.brokenBy(slate, user, owned, slateSize).ifPresent(complaint -> {
                throw new UserError("The slate that the recommender " + name + " made for user " + user + " in round "
                        + round + " " + complaint + ".");
            });
        }

        @Override
        public boolean inOrder() {
            return recommender.inOrder();
        }

        @Override
        public Reason reason(int user, ItemSet owned, int round, int item) {
            return watched("it gave a reason for item " + item, () -> recommender.reason(user, owned, round, item));
        }
    }
}
