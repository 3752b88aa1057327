package org.uptakelab.reproduction.confounding;

/**
 * A taste for each user, not negative, that explains best which items she chose: least squares of 1 for each chosen item and 0 for
 * every other one on the items' attributes (Lawson and Hanson 1974 name the problem), solved by cyclic coordinate descent on the
 * normal equations until nothing moves.
 */
final class Content implements Engine {
    private static final int MOST_SWEEPS = 500;
    private static final double STILL = 1e-10;

    private final Tastes tastes;
    private final double[][] gram;
    private final double[][] chosen;
    private final double[][] learned;
    private int added;

    Content(Tastes tastes) {
        this.tastes = tastes;
        int attributes = tastes.preferences()[0].length;
        gram = new double[attributes][attributes];
        chosen = new double[tastes.preferences().length][attributes];
        learned = new double[tastes.preferences().length][attributes];
    }

    @Override
    public void chosen(int user, int item) {
        double[] attributes = tastes.attributes()[item];
        for (int i = 0; i < attributes.length; i++) {
            chosen[user][i] += attributes[i];
        }
    }

    @Override
    public void train(int step, int items) {
        for (; added < items; added++) {
            double[] attributes = tastes.attributes()[added];
            for (int i = 0; i < attributes.length; i++) {
                for (int j = 0; j < attributes.length; j++) {
                    gram[i][j] += attributes[i] * attributes[j];
                }
            }
        }
        for (int user = 0; user < learned.length; user++) {
            solve(gram, chosen[user], learned[user]);
        }
    }

    /**
     * Minimizes x'Gx / 2 - b'x over x that are not negative.
     *
     * @param gram G, symmetric with a diagonal that is not negative
     * @param right b
     * @param x where to begin, not negative; the solution afterwards
     */
    static void solve(double[][] gram, double[] right, double[] x) {
        double moved = 1;
        for (int sweep = 0; sweep < MOST_SWEEPS && moved > STILL; sweep++) {
            moved = 0;
            for (int i = 0; i < x.length; i++) {
                if (gram[i][i] > 0) {
                    double slope = Tastes.product(gram[i], x) - right[i];
                    double next = Math.max(0, x[i] - slope / gram[i][i]);
                    moved = Math.max(moved, Math.abs(next - x[i]));
                    x[i] = next;
                }
            }
        }
    }

    @Override
    public void score(int user, double[] scores) {
        for (int item = 0; item < scores.length; item++) {
            scores[item] = Tastes.product(learned[user], tastes.attributes()[item]);
        }
    }

    @Override
    public double alike(int first, int second) {
        return Engine.cosine(learned[first], learned[second]);
    }
}
