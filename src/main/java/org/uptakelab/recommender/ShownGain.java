package org.uptakelab.recommender;

import java.util.Arrays;
import org.uptakelab.ledger.Ledger;

/**
 * What shoppers seem to have of being shown an item, as far as a shop can tell: how much more often than others in the same places
 * it was bought at the visits that showed it.
 *
 * <p>In a logit choice, adding an item that is then chosen with chance s raises the expected surplus by -ln(1 - s) units of the
 * noise (Small and Rosen, Applied welfare economics with discrete choice models, 1981); for small chances that is s. The chance is
 * estimated per showing. Items at the top are looked at more, so purchases are held against those that the places alone would
 * lead to expect (clicks over expected clicks: Zhang and Jones, 2007). Few showings say little, so the ratio is drawn towards 1,
 * as if {@value #PRIOR} purchases had been seen where as many were expected: the posterior mean of a Poisson rate under a gamma
 * prior with mean 1. What a price costs the shopper is in it: who shunned the price did not buy.
 *
 * <p>It counts anyway what would have been bought without the slate, and it takes persuasion for liking: no shop can tell them apart.
 * Not safe for use by several threads at once.
 */
final class ShownGain {
    /** Taste, appeal and luck make purchases per showing differ by about half of their mean: 1 / 4 is the square of that. */
    static final double PRIOR = 4;

    private final int[] bought;
    private int[][] shown = {};
    private long[] boughtAt = {};
    private long[] shownAt = {};
    private int countedRounds;

    /**
     * Gains all alike.
     *
     * @param items number of items
     */
    ShownGain(int items) {
        bought = new int[items];
    }

    /**
     * Counts what is new since the last call.
     *
     * @param ledger the ledger of the run; the same at each call, longer
     * @param toRound the last round to count
     * @return the gain of each item as a multiple of the usual, greater than 0; 1 for an item never shown
     */
    double[] upTo(Ledger ledger, int toRound) {
        for (int visit = ledger.firstVisit(countedRounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
            for (int place = 0; place < ledger.slateSize(visit); place++) {
                count(place, ledger.shown(visit, place), ledger.bought(visit));
            }
        }
        countedRounds = toRound;
        double[] expected = expected();
        double[] gains = new double[bought.length];
        for (int item = 0; item < gains.length; item++) {
            gains[item] = (bought[item] + PRIOR) / (expected[item] + PRIOR);
        }
        return gains;
    }

    private void count(int place, int item, int purchase) {
        if (place >= shown.length) {
            shown = Arrays.copyOf(shown, place + 1);
            shown[place] = new int[bought.length];
            shownAt = Arrays.copyOf(shownAt, place + 1);
            boughtAt = Arrays.copyOf(boughtAt, place + 1);
        }
        shown[place][item]++;
        shownAt[place]++;
        if (item == purchase) {
            bought[item]++;
            boughtAt[place]++;
        }
    }

    /** Purchases of each item that the places it was shown at lead to expect. */
    private double[] expected() {
        double[] expected = new double[bought.length];
        for (int place = 0; place < shown.length; place++) {
            double chance = (double) boughtAt[place] / shownAt[place];
            for (int item = 0; item < expected.length; item++) {
                expected[item] += shown[place][item] * chance;
            }
        }
        return expected;
    }
}
