package org.uptakelab.extension.stock;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * What one unit brings and costs when it must be ordered before the demand is known, and is worth less afterwards (Arrow, Harris
 * and Marschak, Optimal inventory policy, 1951).
 *
 * @param price what a unit sells for
 * @param cost what a unit costs, at most the price, and less than price and goodwill together
 * @param salvage what an unsold unit still brings, less than the cost
 * @param goodwill what a unit demanded in vain costs beyond the margin lost, at least 0
 */
public record Newsvendor(double price, double cost, double salvage, double goodwill) {
    private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution(null, 0, 1);

    /** Checks that a sale brings no loss, that an unsold unit does, and that a unit too few does, by margin or goodwill. */
    public Newsvendor {
        boolean ordered = price >= cost && cost > salvage && goodwill >= 0;
        if (!(ordered && price + goodwill > cost && Double.isFinite(price + goodwill - salvage))) {
            throw new IllegalArgumentException(
                    "price >= cost > salvage, goodwill >= 0 and price + goodwill > cost must hold, but price, cost, salvage"
                            + " and goodwill are " + price + ", " + cost + ", " + salvage + " and " + goodwill
                            + ". Maybe raise the price: where a unit too few costs nothing there is nothing to order for.");
        }
    }

    /** {@return what a unit too few costs: the margin, and goodwill} */
    public double underage() {
        return price - cost + goodwill;
    }

    /** {@return what a unit too many costs} */
    public double overage() {
        return cost - salvage;
    }

    /** {@return the chance with which the best order suffices: underage / (underage + overage)} */
    public double criticalRatio() {
        return underage() / (underage() + overage());
    }

    /**
     * What a wrong order cost.
     *
     * @param order the units ordered
     * @param demand the units demanded
     * @return the cost of the units too many, or too few
     */
    public double mismatch(double order, double demand) {
        return order > demand ? overage() * (order - demand) : underage() * (demand - order);
    }

    /**
     * What an order earned.
     *
     * @param order the units ordered
     * @param demand the units demanded
     * @return the profit that would have been made with as many units as were demanded, less the {@link #mismatch}
     */
    public double profit(double order, double demand) {
        return (price - cost) * demand - mismatch(order, demand);
    }

    /**
     * The best order for a demand that is normally distributed.
     *
     * @param mean its mean
     * @param deviation its standard deviation, at least 0
     * @return the quantile of the demand at the critical ratio
     */
    public double bestOrder(double mean, double deviation) {
        return mean + deviation * STANDARD_NORMAL.inverseCumulativeProbability(criticalRatio());
    }

    /**
     * What the best order loses on average, beside knowing a normally distributed demand: linear in the standard deviation.
     *
     * @param deviation the standard deviation of the demand, at least 0
     * @return (underage + overage) · deviation · φ(z), z the standard normal quantile at the critical ratio
     */
    public double expectedLoss(double deviation) {
        double z = STANDARD_NORMAL.inverseCumulativeProbability(criticalRatio());
        return (underage() + overage()) * deviation * STANDARD_NORMAL.density(z);
    }

    /**
     * What the best order earns on average under a normally distributed demand.
     *
     * @param mean the mean of the demand
     * @param deviation its standard deviation, at least 0
     * @return the profit
     */
    public double expectedProfit(double mean, double deviation) {
        return (price - cost) * mean - expectedLoss(deviation);
    }
}
