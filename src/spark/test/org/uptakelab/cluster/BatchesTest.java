package org.uptakelab.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.sweep.Cell;

class BatchesTest {
    @Test
    void pointsGoOneByOneUntilOneHasEnded() {
        Batches batches = new Batches(cells(1000, 10), 1, 2.05);
        assertEquals(1, batches.next(2).size());
        assertEquals(1, batches.next(2).size());
    }

    @Test
    void thenBatchesLastAsLongAsAsked() {
        Batches batches = new Batches(cells(1000, 10), 1, 2.05);
        batches.ended(batches.next(2), 0.1);
        assertEquals(20, batches.next(2).size());
    }

    @Test
    void theNewestBatchCountsForHalf() {
        Batches batches = new Batches(cells(1000, 10), 1, 2.05);
        batches.ended(batches.next(2), 0.3);
        batches.ended(batches.next(2).subList(0, 1), 0.1);
        assertEquals(10, batches.next(2).size());
    }

    @Test
    void largeWorldsMakeSmallBatches() {
        List<Cell> cells = new ArrayList<>(cells(101, 10));
        cells.addAll(cells(100, 100));
        Batches batches = new Batches(cells, 1, 2.05);
        batches.ended(batches.next(1), 0.02);
        assertEquals(100, batches.next(1).size());
        assertEquals(10, batches.next(1).size());
    }

    @Test
    void aPointThatLastsLongerThanAskedGoesAlone() {
        Batches batches = new Batches(cells(10, 10), 1, 2.05);
        batches.ended(batches.next(1), 60);
        assertEquals(1, batches.next(1).size());
    }

    @Test
    void theLastPointsAreSharedByAllCores() {
        Batches batches = new Batches(cells(41, 10), 1, 2.05);
        batches.ended(batches.next(4), 0.01);
        assertEquals(List.of(10, 8, 6, 4), IntStream.range(0, 4).mapToObj(batch -> batches.next(4).size()).toList());
    }

    @Test
    void everyPointIsSharedOutOnceInItsOrder() {
        List<Cell> cells = cells(57, 10);
        Batches batches = new Batches(cells, 1, 2.05);
        List<Cell> seen = new ArrayList<>();
        while (batches.hasNext()) {
            List<Cell> batch = batches.next(3);
            assertFalse(batch.isEmpty());
            seen.addAll(batch);
            batches.ended(batch, batch.size() * 0.3);
        }
        assertEquals(cells, seen);
    }

    private static List<Cell> cells(int number, int users) {
        var shop = ScenarioFile.ofDefaults(
                "shop", List.of(List.of(new SettingOverride("test", "world.users", String.valueOf(users)))));
        return IntStream.rangeClosed(1, number)
                .mapToObj(cell -> new Cell(cell, List.of(), shop))
                .toList();
    }
}
