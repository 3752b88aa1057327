package org.uptakelab.reproduction.retail;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.simulation.Surroundings;

/**
 * A shop of many kinds of products that few visitors leave with a purchase.
 *
 * @param onPages whether a visit's list hangs on the first product that the visitor looks at, and not on what the visitor owns
 */
record RetailShop(Browsing browsing, Mood mood, boolean onPages) implements Surroundings {
    @Override
    public boolean comes(int user, int round, boolean otherwise) {
        return otherwise || mood.buys(user, round);
    }

    @Override
    public int[] finds(int user, int round, ItemSet owned, int[] found) {
        return browsing.finds(user, round, owned, found);
    }

    @Override
    public boolean slatesFollowFinds() {
        return onPages;
    }

    @Override
    public ItemSet basis(ItemSet owned, int[] found) {
        return found.length == 0 ? ItemSet.NONE : ItemSet.of(found[0]);
    }
}
