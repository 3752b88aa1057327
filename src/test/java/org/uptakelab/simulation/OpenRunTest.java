package org.uptakelab.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.measure.ArmRun;
import org.uptakelab.measure.RoundCounts;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

class OpenRunTest {
    private static final Keys KEYS = new Keys(5, 2);
    private static final Scenario SCENARIO = Scenarios.with(
            "world.users", 60, "world.items", 30, "run.rounds", 9, "run.warmup", 3, "shopper.outside", 0.0);
    private static final World WORLD = new WorldGenerator(SCENARIO.world(), KEYS).generate();
    private static final Trainer TRAINER = ItemTrainer.of(ItemSimilarity.LLR);

    private static Simulation simulation() {
        return new Simulation(WORLD, SCENARIO.shopper(), SCENARIO.run(), 5, 2, KEYS);
    }

    /** Twin, arm and silent run side by side, round by round: the same bits as one after the other. */
    @Test
    void stepsInTurnGiveWhatWholeRunsGive() {
        Simulation simulation = simulation();
        Run wholeTwin = simulation.runTwin();
        Run wholeArm = simulation.run(wholeTwin, TRAINER);
        SilentSlates wholeSilent = simulation.foresee(wholeTwin, TRAINER);
        List<RoundCounts> counts = new ArrayList<>();

        OpenRun twin = simulation.openTwin();
        for (int round = 1; round <= 3; round++) {
            twin.advance();
        }
        OpenRun arm = simulation.openArm(twin.soFar(), TRAINER);
        OpenSilentRun silent = simulation.openSilent(twin.soFar(), TRAINER);
        while (!twin.isDone()) {
            twin.advance();
            arm.advance();
            silent.advance();
            counts.add(RoundCounts.of(twin.rounds(), arm.soFar(), twin.soFar(), silent.soFar()));
        }

        assertTrue(arm.isDone());
        assertTrue(silent.isDone());
        assertEquals(wholeTwin.ledger(), twin.soFar().ledger());
        assertEquals(wholeArm.ledger(), arm.soFar().ledger());
        for (int visit = 0; visit < wholeArm.trace().visits(); visit++) {
            assertEquals(
                    wholeArm.trace().withoutSlate(visit), arm.soFar().trace().withoutSlate(visit));
            assertEquals(wholeArm.trace().surplus(visit), arm.soFar().trace().surplus(visit));
        }
        assertArrayEquals(wholeSilent.coincident(), silent.soFar().coincident());
        assertArrayEquals(wholeSilent.coincidentTaken(), silent.soFar().coincidentTaken());
        ArmRun whole = new ArmRun(WORLD.catalog(), SCENARIO.run(), KEYS, wholeArm, wholeTwin, wholeSilent);
        assertEquals(whole.rounds().subList(3, 9), counts);
    }

    @Test
    void anArmOpensAtTheEndOfTheWarmupWhereverItsTwinIs() {
        Simulation simulation = simulation();
        OpenRun arm = simulation.openArm(simulation.runTwin(), TRAINER);
        assertEquals(3, arm.rounds());
        assertFalse(arm.isDone());
        arm.advance();
        assertEquals(4, arm.rounds());
    }

    @Test
    void nothingGoesOnBeyondTheEndOrAheadOfTheTwin() {
        Simulation simulation = simulation();
        OpenRun twin = simulation.openTwin();
        for (int round = 1; round <= 3; round++) {
            twin.advance();
        }
        OpenSilentRun silent = simulation.openSilent(twin.soFar(), TRAINER);
        assertThrows(IllegalStateException.class, silent::advance);
        twin.finish();
        silent.finish();
        assertThrows(IllegalStateException.class, twin::advance);
        assertThrows(IllegalStateException.class, silent::advance);
    }
}
