package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.LiveExperiment;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.web.Message;
import org.uptakelab.web.Refused;

class RunQueueTest {
    private static final double PLENTY = 1e12;

    private final List<String> trouble = new CopyOnWriteArrayList<>();
    private final List<RunQueue> opened = new ArrayList<>();

    private RunQueue queue(int atOnce, int inLine, int ofAVisitor) {
        RunQueue queue = new RunQueue(new QueueLimits(atOnce, inLine, ofAVisitor, 10, PLENTY, 600), 1, trouble::add);
        opened.add(queue);
        return queue;
    }

    @AfterEach
    void close() {
        opened.forEach(RunQueue::close);
        assertEquals(List.of(), trouble);
    }

    private static Scenario shop(Object... more) {
        return Scenarios.on(
                List.of("world.users", 30, "world.items", 15, "run.rounds", 6, "run.warmup", 2, "run.replications", 2),
                more);
    }

    private static LabRun shortRun(String visitor) {
        return new LabRun(visitor, new LiveExperiment(List.of(shop()), List.of()));
    }

    /** Many times as long as a short one, and far too long to wait for. */
    private static LabRun longRun(String visitor) {
        return new LabRun(
                visitor,
                new LiveExperiment(
                        List.of(shop(
                                "world.users", 400, "world.items", 100, "run.rounds", 100, "run.replications", 20)),
                        List.of()));
    }

    private static void await(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() - start < 30_000_000_000L, "waited too long");
            Thread.onSpinWait();
        }
    }

    private static List<String> said(LabRun run, String kind) {
        return run.messages().after(0).stream()
                .filter(message -> message.event().equals(kind))
                .map(Message::data)
                .toList();
    }

    @Test
    void aShortRunIsNotStuckBehindALongOne() {
        RunQueue queue = queue(4, 4, 9);
        LabRun eternal = longRun("ann");
        queue.add(eternal);
        await(() -> !said(eternal, "round").isEmpty());
        LabRun quick = shortRun("bob");
        queue.add(quick);
        await(() -> queue.state(quick) == RunState.DONE);
        assertEquals(RunState.RUNNING, queue.state(eternal));
        assertTrue(said(eternal, "round").size() < 50, "it is far from done");
        queue.cancel(eternal);
    }

    @Test
    void aPausedRunStandsStillAndGoesOnWhereItStood() {
        RunQueue queue = queue(4, 4, 9);
        LabRun paused = new LabRun("ann", new LiveExperiment(List.of(shop("run.rounds", 60)), List.of()));
        queue.add(paused);
        queue.pause(paused);
        assertEquals(RunState.PAUSED, queue.state(paused));
        LabRun other = shortRun("bob");
        queue.add(other);
        await(() -> queue.state(other) == RunState.DONE);
        int rounds = said(paused, "round").size();
        LabRun another = shortRun("bob");
        queue.add(another);
        await(() -> queue.state(another) == RunState.DONE);
        assertEquals(rounds, said(paused, "round").size());
        queue.resume(paused);
        await(() -> queue.state(paused) == RunState.DONE);
        assertEquals(60, said(paused, "round").size());
        assertEquals(
                List.of(
                        "{\"state\":\"running\"}",
                        "{\"state\":\"paused\"}",
                        "{\"state\":\"running\"}",
                        "{\"state\":\"done\"}"),
                said(paused, "state"));
        LabRun straight = new LabRun("ann", new LiveExperiment(List.of(shop("run.rounds", 60)), List.of()));
        queue.add(straight);
        await(() -> queue.state(straight) == RunState.DONE);
        assertEquals(said(straight, "round"), said(paused, "round"), "the pause changed nothing");
    }

    @Test
    void aCancelledRunGivesNoResultsAndMakesRoom() {
        RunQueue queue = queue(1, 4, 9);
        LabRun first = longRun("ann");
        LabRun second = shortRun("bob");
        assertEquals(0, queue.add(first));
        assertEquals(1, queue.add(second));
        assertEquals(RunState.QUEUED, queue.state(second));
        queue.cancel(first);
        await(() -> queue.state(second) == RunState.DONE);
        assertEquals(RunState.CANCELLED, queue.state(first));
        assertTrue(first.files().isEmpty());
        assertEquals(
                List.of("{\"state\":\"queued\",\"position\":1}", "{\"state\":\"running\"}", "{\"state\":\"done\"}"),
                said(second, "state"));
        queue.resume(first);
        queue.pause(second);
        assertEquals(RunState.CANCELLED, queue.state(first), "what is over stays over");
        assertEquals(RunState.DONE, queue.state(second));
    }

    @Test
    void whoWaitsIsToldHowTheLineMoves() {
        RunQueue queue = queue(1, 4, 9);
        LabRun first = longRun("ann");
        LabRun second = longRun("bob");
        LabRun third = shortRun("cleo");
        queue.add(first);
        queue.add(second);
        assertEquals(2, queue.add(third));
        queue.cancel(second);
        assertEquals(1, queue.position(third));
        assertEquals(
                List.of("{\"state\":\"queued\",\"position\":2}", "{\"state\":\"queued\",\"position\":1}"),
                said(third, "state"));
        queue.cancel(first);
        await(() -> queue.state(third) == RunState.DONE);
        assertEquals(0, queue.position(third));
    }

    @Test
    void aFullLineRefusesInWords() {
        RunQueue queue = queue(1, 1, 9);
        queue.add(longRun("ann"));
        queue.add(longRun("bob"));
        LabRun third = shortRun("cleo");
        Refused refused = assertThrows(Refused.class, () -> queue.add(third));
        assertEquals(429, refused.status());
        assertEquals("busy", refused.key());
        assertTrue(queue.find(third.id()).isEmpty());
    }

    @Test
    void oneVisitorDoesNotTakeAllPlaces() {
        RunQueue queue = queue(2, 8, 2);
        LabRun first = longRun("ann");
        queue.add(first);
        queue.add(longRun("ann"));
        LabRun third = shortRun("ann");
        assertEquals(
                "too-many-runs",
                assertThrows(Refused.class, () -> queue.add(third)).key());
        LabRun ofAnother = shortRun("bob");
        queue.add(ofAnother);
        queue.cancel(first);
        await(() -> queue.state(ofAnother) == RunState.DONE);
        queue.add(third);
        await(() -> queue.state(third) == RunState.DONE);
    }

    @Test
    void memoryIsAReasonToWait() {
        LabRun first = longRun("ann");
        LabRun second = longRun("bob");
        RunQueue queue = new RunQueue(new QueueLimits(9, 9, 9, 9, 1.5 * first.bytes(), 600), 1, trouble::add);
        opened.add(queue);
        assertEquals(0, queue.add(first));
        assertEquals(1, queue.add(second));
        LabRun small = shortRun("cleo");
        assertEquals(0, queue.add(small), "what fits need not wait");
    }

    @Test
    void whatNobodyAsksForIsThrownAway() {
        RunQueue queue = new RunQueue(new QueueLimits(4, 4, 9, 10, PLENTY, 0), 1, trouble::add);
        opened.add(queue);
        LabRun run = longRun("ann");
        queue.add(run);
        await(() -> queue.find(run.id()).isEmpty());
        assertEquals(RunState.CANCELLED, queue.state(run));
    }

    @Test
    void onlySoManyResultsAreKept() {
        RunQueue queue = new RunQueue(new QueueLimits(4, 4, 9, 2, PLENTY, 600), 1, trouble::add);
        opened.add(queue);
        List<LabRun> runs = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            LabRun run = shortRun("ann");
            runs.add(run);
            queue.add(run);
            await(() -> queue.state(run).isOver());
        }
        assertTrue(queue.find(runs.get(0).id()).isEmpty());
        assertFalse(queue.find(runs.get(2).id()).isEmpty());
    }

    @Test
    void pausedRunsDoNotKeepOthersWaiting() {
        RunQueue queue = queue(2, 8, 4);
        List<LabRun> paused = List.of(longRun("ann"), longRun("ann"), longRun("bob"), longRun("bob"));
        for (LabRun run : paused) {
            queue.add(run);
            queue.pause(run);
        }
        LabRun other = shortRun("cleo");
        assertEquals(0, queue.add(other), "it goes on at once");
        await(() -> queue.state(other) == RunState.DONE);
        paused.forEach(queue::resume);
        assertEquals(
                List.of(RunState.RUNNING, RunState.RUNNING, RunState.QUEUED, RunState.QUEUED),
                paused.stream().map(queue::state).toList(),
                "what goes on again waits for its place");
        queue.cancel(paused.get(0));
        assertEquals(RunState.RUNNING, queue.state(paused.get(2)));
        paused.forEach(queue::cancel);
    }

    @Test
    void aRunPausedForLongEndsWhenItsMemoryIsNeeded() {
        LabRun paused = longRun("ann");
        LabRun waiting = shortRun("bob");
        RunQueue queue = new RunQueue(new QueueLimits(9, 9, 9, 9, paused.bytes(), 5), 1, trouble::add);
        opened.add(queue);
        queue.add(paused);
        queue.pause(paused);
        assertEquals(1, queue.add(waiting));
        await(() -> queue.state(waiting) == RunState.DONE);
        List<String> states = said(paused, "state");
        assertTrue(states.get(states.size() - 1).contains("Maybe run it again"), states::toString);
    }

    @Test
    void aLargeRunIsNotOvertakenForEver() {
        LabRun first = longRun("ann");
        LabRun large = longRun("bob");
        LabRun probe = shortRun("cleo");
        RunQueue queue =
                new RunQueue(new QueueLimits(9, 9, 9, 20, first.bytes() + 2 * probe.bytes(), 600), 1, trouble::add);
        opened.add(queue);
        queue.add(first);
        queue.pause(first);
        assertEquals(1, queue.add(large));
        List<Integer> positions = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            LabRun small = shortRun("cleo");
            positions.add(queue.add(small));
            if (positions.get(number) == 0) {
                await(() -> queue.state(small) == RunState.DONE);
            }
        }
        assertEquals(List.of(0, 0, 0, 0, 2, 3), positions);
        queue.cancel(first);
        assertEquals(RunState.RUNNING, queue.state(large));
        queue.cancel(large);
    }

    /** A run that an error of the machine strikes, such as a class that cannot be loaded. */
    private static final class Struck extends LabRun {
        private final CountDownLatch goOn = new CountDownLatch(1);
        private volatile boolean began;
        private volatile boolean released;

        Struck() {
            super("ann", new LiveExperiment(List.of(shop("run.replications", 1)), List.of()));
        }

        @Override
        void work(int piece) {
            began = true;
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new NoClassDefFoundError("a test");
        }

        @Override
        void release() {
            released = true;
        }
    }

    @Test
    void anErrorOfTheMachineEndsTheRunAndNotItsThread() {
        RunQueue queue = queue(1, 4, 9);
        Struck struck = new Struck();
        queue.add(struck);
        await(() -> struck.began);
        struck.goOn.countDown();
        await(() -> queue.state(struck) == RunState.FAILED);
        LabRun next = shortRun("bob");
        queue.add(next);
        await(() -> queue.state(next) == RunState.DONE);
        Struck cancelled = new Struck();
        queue.add(cancelled);
        await(() -> cancelled.began);
        queue.cancel(cancelled);
        assertFalse(cancelled.released, "a thread still works on it");
        cancelled.goOn.countDown();
        await(() -> cancelled.released);
        assertEquals(2, trouble.size(), trouble::toString);
        trouble.clear();
    }
}
