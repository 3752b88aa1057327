package org.uptakelab.extension.commons;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.uptakelab.extension.knowledge.KnowingTrainer;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;

/** What each platform learns from under the rules of the pool. */
final class Pooling {
    /** Recommenders that learn nothing from purchases, so that a pool changes nothing for them. */
    private static final List<String> LEARN_NOTHING = List.of("none", "random", "oracle");

    private Pooling() {}

    /**
     * The market of an arm.
     *
     * @param spec the entrant and the pool
     * @param members who shops where, and whose records are pooled
     * @param recommender the recommender of both platforms
     * @param trainer trains it on a ledger
     * @return the market
     * @throws UserError if the recommender cannot learn from what the pool holds
     */
    static Market market(CommonsSpec spec, Members members, RecommenderSpec recommender, Trainer trainer) {
        boolean incumbentToo = spec.access() == CommonsSpec.Access.BOTH;
        Trainer entrant = platform(spec, members::isWithEntrant, members, recommender, trainer);
        Trainer incumbent = platform(
                incumbentToo ? spec : spec.withoutPool(), members::isWithIncumbent, members, recommender, trainer);
        return new Market(entrant, incumbent, members::isWithEntrant);
    }

    private static Trainer platform(
            CommonsSpec spec, IntPredicate own, Members members, RecommenderSpec recommender, Trainer trainer) {
        return switch (spec.pool()) {
            case NOTHING -> new KnowingTrainer(trainer, Knowledge.of(own));
            case EVERYTHING -> new KnowingTrainer(trainer, everything(own, members));
            case COUNTS, CO_PURCHASES -> {
                if (LEARN_NOTHING.contains(recommender.name())) {
                    yield trainer;
                }
                yield new CountingTrainer(
                        counting(spec, recommender),
                        own,
                        user -> members.contributes(user) && !own.test(user),
                        spec.pool(),
                        spec.threshold());
            }
        };
    }

    private static Knowledge everything(IntPredicate own, Members members) {
        return new Knowledge() {
            @Override
            public boolean learns(int user, int item) {
                return own.test(user) || members.contributes(user);
            }

            @Override
            public boolean remembers(int user, int item) {
                return own.test(user);
            }
        };
    }

    private static CountingTrainer.Counting counting(CommonsSpec spec, RecommenderSpec recommender) {
        Optional<CountingTrainer.Counting> counting = CountingTrainer.Counting.of(recommender);
        return counting.orElseThrow(
                () -> new UserError("commons.pool must be nothing or everything when recommender.name is "
                        + recommender.name() + ", because that recommender cannot learn from counts alone, but is "
                        + Setting.wordOf(spec.pool()) + ". Maybe use item-cosine, which can."));
    }
}
