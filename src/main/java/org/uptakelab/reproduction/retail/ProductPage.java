package org.uptakelab.reproduction.retail;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.simulation.Surroundings;

/** A shop whose lists stand on the pages of products: each visit's list hangs on the first product that the visitor finds. */
final class ProductPage implements Surroundings {
    @Override
    public boolean slatesFollowFinds() {
        return true;
    }

    @Override
    public ItemSet basis(ItemSet owned, int[] found) {
        return found.length == 0 ? ItemSet.NONE : ItemSet.of(found[0]);
    }
}
