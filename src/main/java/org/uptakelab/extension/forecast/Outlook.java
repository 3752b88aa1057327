package org.uptakelab.extension.forecast;

/**
 * What is expected of the next period, at the end of a round. Its array is not to be changed.
 *
 * @param origin the last round that is known
 * @param forecast the expected units of each item in the next period
 * @param dispersion variance / mean of an item's demand around its forecast, as the misses so far tell it; at least 1
 * @param totalDispersion the same for all items together
 */
public record Outlook(int origin, double[] forecast, double dispersion, double totalDispersion) {
    /**
     * What may be demanded of an item.
     *
     * @param item the item
     * @return the distribution around its forecast
     */
    public DemandDistribution demand(int item) {
        return new DemandDistribution(forecast[item], dispersion);
    }

    /** {@return what may be demanded of all items together} */
    public DemandDistribution total() {
        double sum = 0;
        for (double units : forecast) {
            sum += units;
        }
        return new DemandDistribution(sum, totalDispersion);
    }
}
