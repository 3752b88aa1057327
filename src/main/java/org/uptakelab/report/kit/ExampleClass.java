package org.uptakelab.report.kit;

/**
 * The invented class of the worksheet, in which the lot has split the phones.
 *
 * @param half purchases of each half
 * @param filterInStrip purchases, by those who saw the strip of the filter, that were in it
 * @param randomInStrip purchases, by those who saw a random strip, that were in it
 * @param randomOnHidden purchases, by those who saw a random strip, that were on the filter's list for them, which was not shown
 */
record ExampleClass(int half, int filterInStrip, int randomInStrip, int randomOnHidden) {
    /** The one that is printed: 24 pupils with four purchases each. */
    static final ExampleClass PRINTED = new ExampleClass(48, 19, 6, 12);

    /** Standard deviations in half of a 95 % interval of a normal distribution. */
    private static final double NORMAL_95 = 1.96;

    /** {@return the share of purchases in the strip, among those who saw the filter's} */
    double shown() {
        return (double) filterInStrip / half;
    }

    /** {@return the share of purchases that the filter foresaw without showing anything} */
    double foreseen() {
        return (double) randomOnHidden / half;
    }

    /** {@return the share of purchases in the strip, among those who saw a random one} */
    double random() {
        return (double) randomInStrip / half;
    }

    /** {@return the share of purchases that the showing caused} */
    double caused() {
        return shown() - foreseen();
    }

    /** {@return half the width of the 95 % interval of {@link #caused}, if purchases were independent (Wald)} */
    double halfWidth() {
        return NORMAL_95 * Math.sqrt((shown() * (1 - shown()) + foreseen() * (1 - foreseen())) / half);
    }
}
