package org.uptakelab.measure;

/**
 * The 95 % interval of a share (Wilson, Journal of the American Statistical Association 22, 1927). It stays within 0 and 1 and has a width
 * even where nothing or everything was a hit. The number of trials need not be whole, so that it holds for weighted shares too.
 *
 * @param low lower end, at least 0
 * @param high upper end, at most 1
 */
public record Wilson(double low, double high) {
    private static final double NORMAL_975 = 1.959963984540054;

    /**
     * The interval of a share.
     *
     * @param share the share, from 0 to 1
     * @param trials of how many, above 0
     * @return its interval
     */
    public static Wilson of(double share, double trials) {
        double square = NORMAL_975 * NORMAL_975 / trials;
        double middle = (share + square / 2) / (1 + square);
        double half = Math.sqrt(square * (share * (1 - share) + square / 4)) / (1 + square);
        return new Wilson(share <= 0 ? 0 : Math.max(0, middle - half), share >= 1 ? 1 : Math.min(1, middle + half));
    }
}
