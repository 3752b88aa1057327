package org.uptakelab.extension.platforms;

import java.util.Arrays;
import java.util.BitSet;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Recommender;

/** One platform: what it saw, what it knows of its users, and the recommender it has trained last. */
final class Platform {
    private static final int[] NO_SLATE = {};

    private final Ledger ledger;
    private final ItemSet[] bought;
    private final BitSet customers = new BitSet();
    private double pastSurplus;
    private double pastVisits;
    private double roundSurplus;
    private int roundVisits;
    private Recommender recommender = (user, owned, round, wanted) -> NO_SLATE;

    Platform(int users) {
        ledger = new Ledger(users, 0, 0);
        bought = new ItemSet[users];
        Arrays.setAll(bought, user -> new ItemSet());
    }

    /** A user makes this the place of all visits, until moving on. */
    void welcome(int user) {
        customers.set(user);
    }

    /** Whether this is, or ever was, the place of a user's visits. */
    boolean knows(int user) {
        return customers.get(user);
    }

    /** What was shown and bought here. */
    Ledger ledger() {
        return ledger;
    }

    /** What a user bought here. */
    ItemSet bought(int user) {
        return bought[user];
    }

    /** Uses another recommender from now on. */
    void use(Recommender trained) {
        recommender = trained;
    }

    /** The slate for a user of whom these purchases are known. */
    int[] slate(int user, ItemSet known, int round, int size) {
        return recommender.recommend(user, known, round, size);
    }

    /** A visit of the current round ends here. */
    void record(int user, int[] slate, int item, double surplus) {
        ledger.record(user, slate, item);
        roundSurplus += surplus;
        roundVisits++;
        if (item != Ledger.NOTHING) {
            bought[user].add(item);
        }
    }

    /** The current round ends. People talk of it unless it belongs to the warm-up, in which all platforms are alike. */
    void endRound(boolean talkedAbout) {
        ledger.endRound();
        if (talkedAbout) {
            pastSurplus += roundSurplus;
            pastVisits += roundVisits;
        }
        roundSurplus = 0;
        roundVisits = 0;
    }

    /** What the visits here that people talk of were worth to them on average; 0 without any. */
    double reputation() {
        return pastVisits == 0 ? 0 : pastSurplus / pastVisits;
    }
}
