package org.uptakelab.simulation;

import java.util.List;
import java.util.Optional;
import org.uptakelab.setting.Conflict;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * Length and repetition of a run: group {@code run} of a scenario.
 *
 * @param rounds length of the run in rounds, more than {@code warmup}
 * @param warmup rounds at its start in which nothing is recommended, at least 0
 * @param replications number of independent worlds, at least 1
 * @param seed the master seed, any 64-bit integer
 */
public record RunSpec(int rounds, int warmup, int replications, long seed) {
    private static final Setting ROUNDS =
            Setting.integer("run.rounds", 40, Range.atLeast(1), "length of the run, in rounds");
    private static final Setting WARMUP =
            Setting.integer("run.warmup", 10, Range.atLeast(0), "rounds at the start in which nothing is recommended");
    private static final Setting REPLICATIONS =
            Setting.integer("run.replications", 20, Range.atLeast(1), "number of independent worlds");
    private static final Setting SEED = Setting.longInteger("run.seed", 1L, "the master seed");

    /** The settings of the group, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(ROUNDS, WARMUP, REPLICATIONS, SEED);

    /** Checks every value against its setting, and that the warm-up is shorter than the run. */
    public RunSpec {
        ROUNDS.check(rounds);
        WARMUP.check(warmup);
        REPLICATIONS.check(replications);
        SEED.check(seed);
        conflict(rounds, warmup).ifPresent(conflict -> {
            throw new IllegalArgumentException(conflict.message());
        });
    }

    /**
     * The group of the values of its settings.
     *
     * @param values a value for every setting
     * @return the group
     */
    public static RunSpec of(Values values) {
        return new RunSpec(
                values.integer(ROUNDS), values.integer(WARMUP), values.integer(REPLICATIONS), values.longInteger(SEED));
    }

    /** {@return the values, in the order of {@link #SETTINGS}} */
    public List<Object> values() {
        return List.of(rounds, warmup, replications, seed);
    }

    /**
     * The rule that the warm-up is shorter than the run.
     *
     * @param rounds length of the run in rounds
     * @param warmup rounds at its start in which nothing is recommended
     * @return the conflict, if the rule is broken
     */
    public static Optional<Conflict> conflict(int rounds, int warmup) {
        return Conflict.unlessLess("run.warmup", warmup, "run.rounds", rounds);
    }

    /**
     * The same rule, of values that are no group yet.
     *
     * @param values a value for every setting
     * @return the conflict, if the rule is broken
     */
    public static Optional<Conflict> conflict(Values values) {
        return conflict(values.integer(ROUNDS), values.integer(WARMUP));
    }

    /**
     * Whether the recommender is trained at the start of a round: at warmup + 1 and then every {@code retrainEvery} rounds.
     *
     * @param round the round, from 1
     * @param retrainEvery rounds between two trainings
     * @return true if it is trained then
     */
    public boolean trainsAt(int round, int retrainEvery) {
        return round > warmup && (round - warmup - 1) % retrainEvery == 0;
    }
}
