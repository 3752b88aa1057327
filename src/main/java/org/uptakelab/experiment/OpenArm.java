package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.measure.ArmRun;
import org.uptakelab.measure.Measures;
import org.uptakelab.measure.RoundCounts;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.simulation.OpenRun;
import org.uptakelab.simulation.OpenSilentRun;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.simulation.SilentSlates;
import org.uptakelab.simulation.Simulation;

/**
 * An arm of one replication that follows its open twin by one round at a call: what is shown, and what would have been shown in
 * the twin. In the warm-up it is the twin.
 */
final class OpenArm {
    private final String recommender;
    private final Catalog catalog;
    private final RunSpec spec;
    private final Keys keys;
    private final OpenRun twin;
    private final Simulation simulation;
    private final Supplier<Trainer> trainer;
    private final List<RoundCounts> rounds = new ArrayList<>();
    private @Nullable OpenRun arm;
    private @Nullable OpenSilentRun silent;

    OpenArm(
            String recommender,
            Catalog catalog,
            RunSpec spec,
            Keys keys,
            OpenRun twin,
            Simulation simulation,
            Supplier<Trainer> trainer) {
        this.recommender = recommender;
        this.catalog = catalog;
        this.spec = spec;
        this.keys = keys;
        this.twin = twin;
        this.simulation = simulation;
        this.trainer = trainer;
    }

    /** Goes on by the round that the twin has just ended. */
    void advance() {
        int round = rounds.size() + 1;
        if (round > spec.warmup()) {
            openedArm().advance();
            openedSilent().advance();
        }
        rounds.add(RoundCounts.of(round, run(), twin.soFar(), silentSlates()));
    }

    private OpenRun openedArm() {
        if (arm == null) {
            arm = simulation.openArm(twin.soFar(), trainer.get());
        }
        return arm;
    }

    private OpenSilentRun openedSilent() {
        if (silent == null) {
            silent = simulation.openSilent(twin.soFar(), trainer.get());
        }
        return silent;
    }

    /** The values of {@link Measures#OF_A_ROUND} in the last round alone; NaN where undefined. */
    double[] inRound() {
        return values(rounds.size());
    }

    /** The values of {@link Measures#OF_A_ROUND} in all rounds since the warm-up; none in the warm-up. */
    double[] sinceWarmup() {
        return rounds.size() > spec.warmup() ? values(spec.warmup() + 1) : new double[0];
    }

    private double[] values(int firstRound) {
        ArmRun looked = new ArmRun(catalog, keys, run(), twin.soFar(), rounds, firstRound, rounds.size());
        return Measures.OF_A_ROUND.stream()
                .mapToDouble(measure -> measure.of(looked).value())
                .toArray();
    }

    /** The name of its recommender. */
    String recommender() {
        return recommender;
    }

    /** What happened so far. */
    Run run() {
        return arm == null ? twin.soFar() : arm.soFar();
    }

    /** What the silent slates would have held so far. */
    SilentSlates silentSlates() {
        return silent == null ? new SilentSlates(new int[spec.rounds()], new int[spec.rounds()]) : silent.soFar();
    }
}
