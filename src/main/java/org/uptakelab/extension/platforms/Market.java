package org.uptakelab.extension.platforms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.shopper.Choice;
import org.uptakelab.shopper.Decision;
import org.uptakelab.shopper.Examination;
import org.uptakelab.shopper.OwnSearch;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.simulation.RunSpec;

/**
 * Several platforms that sell the same items to the same users. A user has one platform and makes every visit there, just as in a
 * shop that is alone. Once in a while, before a visit, the user compares the platforms and moves to one of them with chance
 * proportional to e^(sensitivity · (worth - cost of switching)): a multinomial logit (McFadden 1974). The worth is that of the
 * slate it would show this user ({@link Offer}), or its reputation among all. All platforms run the same recommender; they differ in
 * the purchases they know, and in the users they can know: those who have, or once had, their place there.
 *
 * <p>Visits, own search, attention and noise are those of the run with one shop, draw by draw: with one platform this <em>is</em>
 * that run.
 */
final class Market {
    private final PlatformsSpec spec;
    private final ShopperSpec shopper;
    private final RunSpec run;
    private final int users;
    private final int slateSize;
    private final int retrainEvery;
    private final Keys keys;
    private final Shop shop;
    private final OwnSearch ownSearch;
    private final Examination examination;
    private final Choice choice;
    private final Valuation valuation;
    private final Offer offer;
    private final Commons commons;

    Market(Study study, PlatformsSpec spec) {
        this.spec = spec;
        this.shopper = study.shopper();
        this.run = study.run();
        this.users = study.world().users();
        this.slateSize = study.recommender().slateSize();
        this.retrainEvery = study.recommender().retrainEvery();
        this.keys = study.keys();
        this.shop = new Shop(study.world().catalog(), users, shopper.repeatPurchases(), keys);
        this.ownSearch = new OwnSearch(study.world(), shopper, keys);
        this.examination = new Examination(shopper, slateSize, keys);
        this.choice = new Choice(study.utility(), shopper, keys);
        this.valuation = study.simulation().valuation();
        this.offer = new Offer(shopper);
        this.commons = spec.commons();
    }

    /**
     * Opens the platforms and goes through all rounds.
     *
     * @param trainer trains the recommender of every platform
     * @return where the visits went
     */
    Tally run(Trainer trainer) {
        List<Platform> platforms =
                Stream.generate(() -> new Platform(users)).limit(spec.count()).toList();
        try (Trainings trainings = new Trainings(trainer, platforms)) {
            return new Course(trainings, platforms).finish();
        }
    }

    /** Where a user begins. */
    private int firstPlatform(int user) {
        double luck = keys.uniform(Purpose.FIRST_PLATFORM, user, 0, 0);
        double first = spec.firstShare();
        if (luck < first || spec.count() == 1) {
            return 0;
        }
        int other = (int) ((luck - first) / (1 - first) * (spec.count() - 1));
        return 1 + Math.min(other, spec.count() - 2);
    }

    private boolean compares(int user, int round) {
        return spec.count() > 1
                && round > run.warmup()
                && keys.uniform(Purpose.COMPARISON, user, round, 0) < spec.comparing();
    }

    /** The trainings of the platforms: one each, or one for all where they learn together. */
    private final class Trainings implements AutoCloseable {
        private final Ledger together = new Ledger(users, 0, 0);
        private final List<Platform> platforms;
        private final List<Training> trainings;

        Trainings(Trainer trainer, List<Platform> platforms) {
            this.platforms = platforms;
            this.trainings = commons.learnsTogether()
                    ? List.of(trainer.begin(shop))
                    : platforms.stream()
                            .map(platform -> trainer.begin(shop.knowing(platform::knows)))
                            .toList();
        }

        void train(int toRound) {
            if (commons.learnsTogether()) {
                var shared = trainings.get(0).train(together, toRound);
                platforms.forEach(platform -> platform.use(shared));
            } else {
                for (int number = 0; number < platforms.size(); number++) {
                    Platform platform = platforms.get(number);
                    platform.use(trainings.get(number).train(platform.ledger(), toRound));
                }
            }
        }

        @Override
        public void close() {
            trainings.forEach(Training::close);
        }
    }

    /** A market under way. */
    private final class Course {
        private final Trainings trainings;
        private final List<Platform> platforms;
        private final int[] home;
        private final ItemSet[] owned;
        private final Tally tally;

        Course(Trainings trainings, List<Platform> platforms) {
            this.trainings = trainings;
            this.platforms = platforms;
            this.home =
                    IntStream.range(0, users).map(Market.this::firstPlatform).toArray();
            this.owned = new ItemSet[users];
            Arrays.setAll(owned, user -> new ItemSet());
            IntStream.range(0, users).forEach(user -> platforms.get(home[user]).welcome(user));
            this.tally = new Tally(new long[run.rounds()][spec.count()], new double[run.rounds()], run.warmup());
        }

        Tally finish() {
            for (int round = 1; round <= run.rounds(); round++) {
                if (run.trainsAt(round, retrainEvery)) {
                    trainings.train(round - 1);
                }
                for (int user = 0; user < users; user++) {
                    if (keys.uniform(Purpose.VISIT, user, round, 0) < shopper.visitRate()) {
                        visit(user, round);
                    }
                }
                boolean talkedAbout = round > run.warmup();
                platforms.forEach(platform -> platform.endRound(talkedAbout));
                trainings.together.endRound();
            }
            return tally;
        }

        private void visit(int user, int round) {
            if (compares(user, round)) {
                home[user] = bestPlatform(user, round);
                platforms.get(home[user]).welcome(user);
            }
            Platform platform = platforms.get(home[user]);
            int[] slate = slate(platform, user, round);
            int[] found = ownSearch.find(user, round, owned[user]);
            int[] examined = withoutOwned(user, examination.examined(user, round, slate));
            Decision decision = choice.choose(valuation.at(user, owned[user], round), user, round, found, examined, 0);
            platform.record(user, slate, decision.bought(), decision.surplus());
            trainings.together.record(user, slate, decision.bought());
            if (decision.bought() != Ledger.NOTHING) {
                owned[user].add(decision.bought());
            }
            tally.visits()[round - 1][home[user]]++;
            tally.surplus()[round - 1] += decision.surplus();
        }

        private int[] slate(Platform platform, int user, int round) {
            ItemSet known = commons.knowsHistories() ? owned[user] : platform.bought(user);
            return platform.slate(user, known, round, slateSize);
        }

        private int[] withoutOwned(int user, int[] examined) {
            return shopper.repeatPurchases()
                    ? examined
                    : IntStream.of(examined)
                            .filter(item -> !owned[user].contains(item))
                            .toArray();
        }

        private int bestPlatform(int user, int round) {
            int best = home[user];
            double most = Double.NEGATIVE_INFINITY;
            for (int number = 0; number < platforms.size(); number++) {
                double cost = number == home[user] ? 0 : spec.switchingCost();
                double worth = worth(platforms.get(number), user, round);
                double pull = spec.sensitivity() * (worth - cost) + keys.gumbel(Purpose.PLATFORM, user, round, number);
                if (pull > most) {
                    most = pull;
                    best = number;
                }
            }
            return best;
        }

        private double worth(Platform platform, int user, int round) {
            if (spec.judgesByReputation()) {
                return platform.reputation();
            }
            ItemSet gone = shopper.repeatPurchases() ? new ItemSet() : owned[user];
            return offer.worth(valuation.at(user, owned[user], round), slate(platform, user, round), gone);
        }
    }
}
