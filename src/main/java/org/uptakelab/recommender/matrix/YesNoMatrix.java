package org.uptakelab.recommender.matrix;

import java.util.function.IntFunction;
import org.uptakelab.ledger.ItemSet;

/**
 * A matrix of zeros and ones, as the columns of the ones of each row, in ascending order. Immutable.
 */
final class YesNoMatrix {
    private final int columns;
    private final int[] starts;
    private final int[] ones;

    private YesNoMatrix(int columns, int[] starts, int[] ones) {
        this.columns = columns;
        this.starts = starts;
        this.ones = ones;
    }

    /**
     * The matrix with the given ones.
     *
     * @param rows the columns of the ones of each row; copied
     * @param count number of rows
     * @param columns number of columns
     * @return the matrix
     */
    static YesNoMatrix of(IntFunction<ItemSet> rows, int count, int columns) {
        int[] starts = new int[count + 1];
        for (int row = 0; row < count; row++) {
            starts[row + 1] = Math.addExact(starts[row], rows.apply(row).size());
        }
        int[] ones = new int[starts[count]];
        for (int row = 0; row < count; row++) {
            ItemSet set = rows.apply(row);
            for (int index = 0; index < set.size(); index++) {
                ones[starts[row] + index] = set.get(index);
            }
        }
        return new YesNoMatrix(columns, starts, ones);
    }

    int rows() {
        return starts.length - 1;
    }

    int columns() {
        return columns;
    }

    /** The place in {@link #column} where a row begins; that of row + 1 is where it ends. */
    int start(int row) {
        return starts[row];
    }

    /** The column of a one. */
    int column(int place) {
        return ones[place];
    }

    /** Columns become rows. */
    YesNoMatrix transposed() {
        int[] ends = new int[columns + 1];
        for (int column : ones) {
            ends[column + 1]++;
        }
        for (int column = 0; column < columns; column++) {
            ends[column + 1] += ends[column];
        }
        int[] next = ends.clone();
        int[] turned = new int[ones.length];
        for (int row = 0; row < rows(); row++) {
            for (int place = starts[row]; place < starts[row + 1]; place++) {
                turned[next[ones[place]]++] = row;
            }
        }
        return new YesNoMatrix(rows(), ends, turned);
    }
}
