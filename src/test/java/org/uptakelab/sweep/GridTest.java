package org.uptakelab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    private final Grid grid = new Grid();

    @Test
    void theLastFactorChangesFastest() {
        assertEquals(
                List.of(List.of(0, 0), List.of(0, 1), List.of(0, 2), List.of(1, 0), List.of(1, 1), List.of(1, 2)),
                grid.points(List.of(2, 3)));
    }

    @Test
    void withoutFactorsThereIsOnePoint() {
        assertEquals(List.of(List.of()), grid.points(List.of()));
        assertEquals(1, grid.size(List.of()));
    }

    @Test
    void theSizeIsThatOfThePointsAndNeverOverflows() {
        assertEquals(grid.points(List.of(4, 1, 5)).size(), grid.size(List.of(4, 1, 5)));
        assertEquals(Long.MAX_VALUE, grid.size(Collections.nCopies(40, 10)));
    }
}
