package org.uptakelab.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.neural.Network.Lesson;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;
import org.uptakelab.setting.UserError;

/**
 * The training of one run. The network is made when the first purchase is known, and goes on learning from where it stopped.
 * Order, hidden items and first weights are functions of the run's keys and of the number of the pass.
 */
final class AutoencoderTraining implements ScorerTraining {
    /** Users of a batch. Small batches learn more a pass; larger ones are hardly faster in ojAlgo. */
    private static final int BATCH = 20;

    private final AutoencoderSpec spec;
    private final Keys keys;
    private final ItemSet[] owned;
    private @Nullable Network network;
    private int countedRounds;
    private int passes;

    AutoencoderTraining(Shop shop, AutoencoderSpec spec) {
        this.spec = spec;
        this.keys = shop.keys();
        this.owned = new ItemSet[shop.users()];
        Arrays.setAll(owned, user -> new ItemSet());
    }

    @Override
    public Scorer train(Ledger ledger, int toRound, Popularity popularity) {
        for (int visit = ledger.firstVisit(countedRounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                owned[ledger.user(visit)].add(ledger.bought(visit));
            }
        }
        countedRounds = toRound;
        int[] buyers = IntStream.range(0, owned.length)
                .filter(user -> owned[user].size() > 0)
                .toArray();
        if (buyers.length == 0) {
            return (user, items, round, scores) -> Arrays.fill(scores, 0);
        }
        FrozenNetwork learned = learn(buyers, popularity);
        if (!learned.isFinite()) {
            throw new UserError("recommender.learningRate must be small enough for the network to learn, but with "
                    + spec.learningRate() + " its weights grew beyond all numbers by round " + toRound
                    + ". Maybe try " + spec.learningRate() / 10 + ".");
        }
        return learned;
    }

    private FrozenNetwork learn(int[] buyers, Popularity popularity) {
        Network learner = network;
        int due = 1;
        if (learner == null) {
            learner = new Network(
                    popularity.items(), spec, keys, item -> StrictMath.log(popularity.purchases(item) + 1.0));
            network = learner;
            due = spec.passes();
        }
        for (int pass = 0; pass < due; pass++) {
            passes++;
            shuffle(buyers);
            for (int from = 0; from < buyers.length; from += BATCH) {
                learner.learn(lessons(buyers, from, Math.min(from + BATCH, buyers.length)));
            }
        }
        return learner.freeze();
    }

    /** Any order will do as the start of a shuffle, if it is the same on every machine: here it is that of the last pass. */
    private void shuffle(int[] users) {
        for (int last = users.length - 1; last > 0; last--) {
            int other = keys.below(Purpose.NETWORK_ORDER, passes, 0, last, last + 1);
            int user = users[last];
            users[last] = users[other];
            users[other] = user;
        }
    }

    private List<Lesson> lessons(int[] users, int from, int to) {
        List<Lesson> lessons = new ArrayList<>();
        for (int index = from; index < to; index++) {
            int[] items = owned[users[index]].toArray();
            UniformRandomProvider luck = keys.stream(Purpose.NETWORK_DROPOUT, users[index], passes);
            int[] shown = Arrays.stream(items)
                    .filter(item -> Keys.toUniform(luck.nextLong()) >= spec.dropout())
                    .toArray();
            lessons.add(new Lesson(shown, items));
        }
        return lessons;
    }
}
