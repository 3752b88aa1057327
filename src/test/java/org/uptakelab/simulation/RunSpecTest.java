package org.uptakelab.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;

class RunSpecTest {
    @Test
    void defaultsAreThoseOfTheModel() {
        assertEquals(new RunSpec(40, 10, 20, 1), Scenarios.run());
    }

    @Test
    void theWarmupIsShorterThanTheRun() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Scenarios.run("run.rounds", 10, "run.warmup", 10));
        assertTrue(error.toString().contains("run.warmup must be less than run.rounds (10), but is 10"));
        assertEquals(9, Scenarios.run("run.rounds", 10, "run.warmup", 9).warmup());
        assertEquals(0, Scenarios.run("run.rounds", 1, "run.warmup", 0).warmup());
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Scenarios.run("run.rounds", 0, "run.warmup", 0));
        assertThrows(IllegalArgumentException.class, () -> Scenarios.run("run.warmup", -1));
        assertThrows(IllegalArgumentException.class, () -> Scenarios.run("run.replications", 0));
        assertEquals(Long.MIN_VALUE, Scenarios.run("run.seed", Long.MIN_VALUE).seed());
    }

    @Test
    void trainsAfterTheWarmupAndThenAtItsCadence() {
        RunSpec run = Scenarios.run("run.rounds", 12, "run.warmup", 3);
        assertEquals(List.of(4, 7, 10), trainings(run, 3));
        assertEquals(List.of(4, 5, 6, 7, 8, 9, 10, 11, 12), trainings(run, 1));
        assertEquals(List.of(4), trainings(run, 100));
        assertEquals(List.of(1, 6, 11), trainings(Scenarios.run("run.rounds", 12, "run.warmup", 0), 5));
    }

    private static List<Integer> trainings(RunSpec run, int retrainEvery) {
        return IntStream.rangeClosed(1, run.rounds())
                .filter(round -> run.trainsAt(round, retrainEvery))
                .boxed()
                .toList();
    }
}
