package org.uptakelab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTest {
    private final Grid grid = new Grid();

    private List<List<Integer>> indices(List<Integer> levels) {
        return grid.points(levels, 1).stream()
                .map(places -> Arrays.stream(places).boxed().toList())
                .map(places -> IntStream.range(0, levels.size())
                        .mapToObj(factor -> (int) (places.get(factor) * levels.get(factor)))
                        .toList())
                .toList();
    }

    @Test
    void theLastFactorChangesFastest() {
        assertEquals(
                List.of(List.of(0, 0), List.of(0, 1), List.of(0, 2), List.of(1, 0), List.of(1, 1), List.of(1, 2)),
                indices(List.of(2, 3)));
    }

    @Test
    void everyValueOfALongFactorIsTakenOnce() {
        List<List<Integer>> indices = indices(List.of(99_991));
        for (int i = 0; i < indices.size(); i++) {
            assertEquals(List.of(i), indices.get(i));
        }
    }

    @Test
    void withoutFactorsThereIsOnePoint() {
        assertEquals(List.of(List.of()), indices(List.of()));
        assertEquals(1, grid.size(List.of()));
    }

    @Test
    void theSizeIsThatOfThePointsAndNeverOverflows() {
        assertEquals(grid.points(List.of(4, 1, 5), 1).size(), grid.size(List.of(4, 1, 5)));
        assertEquals(Long.MAX_VALUE, grid.size(Collections.nCopies(40, 10)));
    }
}
