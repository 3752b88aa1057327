package org.uptakelab.recommender.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;

class YesNoMatrixTest {
    private static List<List<Integer>> rows(YesNoMatrix matrix) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < matrix.rows(); row++) {
            List<Integer> columns = new ArrayList<>();
            for (int place = matrix.start(row); place < matrix.start(row + 1); place++) {
                columns.add(matrix.column(place));
            }
            rows.add(columns);
        }
        return rows;
    }

    @Test
    void columnsBecomeRows() {
        YesNoMatrix matrix = YesNoMatrix.of(row -> ItemSet.of(new int[][] {{3, 0}, {}, {1, 3}, {3}}[row]), 4, 5);
        assertEquals(List.of(List.of(0, 3), List.of(), List.of(1, 3), List.of(3)), rows(matrix));
        YesNoMatrix turned = matrix.transposed();
        assertEquals(List.of(List.of(0), List.of(2), List.of(), List.of(0, 2, 3), List.of()), rows(turned));
        assertEquals(4, turned.columns());
        assertEquals(rows(matrix), rows(turned.transposed()));
    }
}
