package org.uptakelab.recommender;

/**
 * The highest scores of a list, by the rule of the house: score descending, then item id ascending, items with score 0 left
 * out.
 */
public final class TopItems {
    private TopItems() {}

    /**
     * Selects the items with the highest scores.
     *
     * @param scores the score of each item; 0 means unscored
     * @param slate where the items are put, best first; its length says how many are wanted
     * @return how many were put there
     */
    public static int select(double[] scores, int[] slate) {
        int wanted = slate.length;
        if (wanted == 0) {
            return 0;
        }
        int size = 0;
        double threshold = Double.NEGATIVE_INFINITY;
        for (int item = 0; item < scores.length; item++) {
            double score = scores[item];
            if (score > threshold && score != 0) {
                int last = size < wanted ? size++ : wanted - 1;
                int place = place(scores, slate, last, score);
                System.arraycopy(slate, place, slate, place + 1, last - place);
                slate[place] = item;
                if (size == wanted) {
                    threshold = scores[slate[wanted - 1]];
                }
            }
        }
        return size;
    }

    /** Behind all that score as high or higher. */
    private static int place(double[] scores, int[] slate, int size, double score) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scores[slate[middle]] < score) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
