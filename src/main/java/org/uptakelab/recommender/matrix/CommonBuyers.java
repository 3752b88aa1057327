package org.uptakelab.recommender.matrix;

/**
 * How many users own both of two items, with a ridge on the diagonal: the matrix G = X'X + λ·I of a regression of each item on
 * all others, X being what each user owns. Immutable.
 */
final class CommonBuyers {
    private final int width;
    private final double ridge;
    private final int[] counts;

    /**
     * Counts.
     *
     * @param users users by items
     * @param ridge λ, at least 1
     */
    CommonBuyers(YesNoMatrix users, double ridge) {
        this.ridge = ridge;
        width = users.columns();
        counts = new int[Math.multiplyExact(width, width)];
        for (int user = 0; user < users.rows(); user++) {
            int end = users.start(user + 1);
            for (int first = users.start(user); first < end; first++) {
                int row = users.column(first) * width;
                for (int second = users.start(user); second < end; second++) {
                    counts[row + users.column(second)]++;
                }
            }
        }
    }

    /** {@return the number of items} */
    int width() {
        return width;
    }

    /** {@return G, row after row} */
    double[] toArray() {
        double[] all = new double[counts.length];
        for (int place = 0; place < all.length; place++) {
            all[place] = counts[place];
        }
        for (int item = 0; item < width; item++) {
            all[item * width + item] = diagonal(item);
        }
        return all;
    }

    /** {@return G times a vector, as doubles allow} */
    double[] times(double[] vector) {
        double[] product = new double[width];
        for (int row = 0; row < width; row++) {
            double sum = ridge * vector[row];
            for (int column = 0; column < width; column++) {
                sum += counts[row * width + column] * vector[column];
            }
            product[row] = sum;
        }
        return product;
    }

    /**
     * What a solution leaves over: side − G·solution, computed with twice the digits of a double.
     *
     * @param side the right-hand side, of small whole numbers
     * @param solution the solution
     * @return the rest, rounded once
     */
    double[] rest(double[] side, double[] solution) {
        double[] rest = new double[width];
        for (int row = 0; row < width; row++) {
            double sum = side[row];
            double lost = 0;
            for (int column = 0; column < width; column++) {
                double count = column == row ? -diagonal(row) : -counts[row * width + column];
                double product = count * solution[column];
                double next = sum + product;
                // Two exact rests: of the product (Dekker, here by a fused multiply-add) and of the sum (Knuth).
                double part = next - sum;
                lost += (sum - (next - part)) + (product - part) + Math.fma(count, solution[column], -product);
                sum = next;
            }
            rest[row] = sum + lost;
        }
        return rest;
    }

    private double diagonal(int item) {
        return counts[item * width + item] + ridge;
    }
}
