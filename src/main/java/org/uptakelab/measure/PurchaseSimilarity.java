package org.uptakelab.measure;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * {@code similarity}: how alike what users buy is, the mean Jaccard index (Jaccard 1901) of the sets bought by two users after
 * the warm-up, over 10,000 pairs of different users drawn with replacement; pairs in which neither bought are left out. In
 * [0, 1].
 */
final class PurchaseSimilarity implements Measure {
    private static final int PAIRS = 10_000;

    @Override
    public String name() {
        return "similarity";
    }

    @Override
    public Ratio of(ArmRun run) {
        ItemSet[] sets = run.purchasedSets();
        int users = sets.length;
        if (users < 2) {
            return new Ratio(0, 0);
        }
        Keys keys = run.keys();
        double sum = 0;
        int counted = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            int one = keys.below(Purpose.PAIRS, pair, 0, 0, users);
            int step = 1 + keys.below(Purpose.PAIRS, pair, 0, 1, users - 1);
            int other = (int) (((long) one + step) % users);
            int common = common(sets[one], sets[other]);
            int either = sets[one].size() + sets[other].size() - common;
            if (either > 0) {
                sum += (double) common / either;
                counted++;
            }
        }
        return new Ratio(sum, counted);
    }

    private static int common(ItemSet left, ItemSet right) {
        int common = 0;
        int l = 0;
        int r = 0;
        while (l < left.size() && r < right.size()) {
            int difference = left.get(l) - right.get(r);
            common += difference == 0 ? 1 : 0;
            l += difference <= 0 ? 1 : 0;
            r += difference >= 0 ? 1 : 0;
        }
        return common;
    }
}
