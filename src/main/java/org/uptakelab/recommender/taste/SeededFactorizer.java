package org.uptakelab.recommender.taste;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.function.IntFunction;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.LongPrimitiveIterator;
import org.apache.mahout.cf.taste.impl.recommender.svd.ALSWRFactorizer;
import org.apache.mahout.cf.taste.impl.recommender.svd.Factorization;
import org.apache.mahout.cf.taste.model.DataModel;
import org.apache.mahout.math.DenseVector;
import org.apache.mahout.math.Vector;
import org.apache.mahout.math.als.ImplicitFeedbackAlternatingLeastSquaresSolver;
import org.apache.mahout.math.map.OpenIntObjectHashMap;
import org.uptakelab.recommender.FactorModel;

/**
 * Taste's alternating least squares for purchases from initial factors of our choice. Taste asks this class for its view of the
 * item factors before the first iteration: there the initial ones are put. It asks for a queue before each half of an
 * iteration: before the last one, in which items are solved for, the item factors that the users were solved against are kept.
 */
final class SeededFactorizer extends ALSWRFactorizer {
    private final int[] items;
    private final FactorModel model;
    private final IntFunction<double[]> initialFactors;
    private double[][] current = {};
    private double[][] beforeLast = {};
    private int halves;

    SeededFactorizer(DataModel purchases, FactorModel model, IntFunction<double[]> initialFactors)
            throws TasteException {
        super(purchases, model.factors(), model.regularization(), model.iterations(), true, model.confidence(), 1);
        this.model = model;
        this.initialFactors = initialFactors;
        items = new int[purchases.getNumItems()];
        LongPrimitiveIterator ids = purchases.getItemIDs();
        for (int index = 0; index < items.length; index++) {
            items[index] = (int) ids.nextLong();
        }
    }

    @Override
    protected OpenIntObjectHashMap<Vector> itemFeaturesMapping(
            LongPrimitiveIterator ids, int count, double[][] factors) {
        for (int item : items) {
            double[] initial = initialFactors.apply(item);
            System.arraycopy(initial, 0, factors[index(item)], 0, initial.length);
        }
        current = factors;
        halves = 0;
        return super.itemFeaturesMapping(ids, count, factors);
    }

    @Override
    protected ExecutorService createQueue() {
        halves++;
        if (halves == 2 * model.iterations()) {
            beforeLast = Arrays.stream(current).map(double[]::clone).toArray(double[][]::new);
        }
        return super.createQueue();
    }

    /**
     * Factorizes the purchases.
     *
     * @param all number of items of the shop
     * @return the factors of each item; empty for items that nobody has bought
     * @throws TasteException if Taste cannot
     */
    double[][] itemFactors(int all) throws TasteException {
        Factorization factorization = factorize();
        double[][] factors = new double[all][0];
        for (int item : items) {
            factors[item] = factorization.getItemFeatures(item);
        }
        return factors;
    }

    /** Taste's number of an item that somebody has bought. */
    int index(int item) {
        return itemIndex(item);
    }

    /** {@return the solver that users were solved with last; after {@link #itemFactors}} */
    ImplicitFeedbackAlternatingLeastSquaresSolver solverForUsers() {
        OpenIntObjectHashMap<Vector> items = new OpenIntObjectHashMap<>(beforeLast.length);
        for (int index = 0; index < beforeLast.length; index++) {
            items.put(index, new DenseVector(beforeLast[index], true));
        }
        return new ImplicitFeedbackAlternatingLeastSquaresSolver(
                model.factors(), model.regularization(), model.confidence(), items, 1);
    }
}
