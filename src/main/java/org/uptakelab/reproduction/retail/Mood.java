package org.uptakelab.reproduction.retail;

import java.util.function.IntToDoubleFunction;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.world.Utility;

/** Who has come to buy: few, each for a spell, and they come in every round of it. To all others nothing is worth its price. */
record Mood(RetailSpec spec, Keys keys, Utility utility) implements Valuation {
    private static final IntToDoubleFunction NOTHING = item -> Double.NEGATIVE_INFINITY;

    /** Whether somebody wants to buy. */
    boolean buys(int user, int round) {
        return keys.uniform(Purpose.RETAIL_MOOD, user, (round - 1) / spec.length(), 0) < spec.buyers();
    }

    @Override
    public IntToDoubleFunction at(int user, ItemSet owned, int round) {
        return buys(user, round) ? item -> utility.of(user, item) : NOTHING;
    }
}
