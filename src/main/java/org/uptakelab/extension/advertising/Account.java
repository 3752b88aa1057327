package org.uptakelab.extension.advertising;

import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.OwnedItems;
import org.uptakelab.recommender.Shop;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.RunSpec;

/**
 * What came of a campaign, after the warm-up.
 *
 * @param shown how often an advertisement was paid for: it stood on top of a slate, or would have, had the visitor not owned the product
 *     already, which the shop leaves out without telling the advertiser
 * @param taken purchases of a product that was looked at as an advertisement at that visit
 * @param sales purchases of the advertiser's products
 * @param takings sum of their prices
 * @param visits visits of all users
 */
record Account(long shown, long taken, long sales, double takings, long visits) {

    /**
     * Goes through a run again.
     *
     * @param products what the advertiser sells
     * @param shop what the campaign knew beforehand
     * @param run length and warm-up
     * @param campaign the campaign, before its first plan
     * @param retrainEvery rounds between two trainings
     * @param happened what happened
     * @return what came of the campaign
     */
    static Account of(ItemSet products, Shop shop, RunSpec run, Campaign campaign, int retrainEvery, Run happened) {
        Ledger ledger = happened.ledger();
        OwnedItems owned = new OwnedItems(shop.users());
        long shown = 0;
        long taken = 0;
        int[] plan = {};
        for (int round = run.warmup() + 1; round <= run.rounds(); round++) {
            if (run.trainsAt(round, retrainEvery)) {
                plan = campaign.plan(ledger, round - 1);
            }
            owned.readTo(ledger, round - 1);
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                int product = plan[ledger.user(visit)];
                if (product == Campaign.NONE) {
                    continue;
                }
                boolean onTop = ledger.slateSize(visit) > 0 && ledger.shown(visit, 0) == product;
                boolean ownedBefore =
                        !shop.repeatPurchases() && owned.of(ledger.user(visit)).contains(product);
                boolean bought =
                        ledger.bought(visit) == product && happened.trace().examined(visit);
                shown += onTop || ownedBefore ? 1 : 0;
                taken += onTop && bought ? 1 : 0;
            }
        }
        return without(products, shop, run, happened).plus(shown, taken);
    }

    /** The account of a run without a campaign. */
    static Account without(ItemSet products, Shop shop, RunSpec run, Run happened) {
        Ledger ledger = happened.ledger();
        Catalog catalog = shop.catalog();
        long sales = 0;
        double takings = 0;
        int first = ledger.firstVisit(run.warmup() + 1);
        for (int visit = first; visit < ledger.visits(); visit++) {
            int item = ledger.bought(visit);
            if (item != Ledger.NOTHING && products.contains(item)) {
                sales++;
                takings += catalog.price(item);
            }
        }
        return new Account(0, 0, sales, takings, ledger.visits() - first);
    }

    private Account plus(long moreShown, long moreTaken) {
        return new Account(shown + moreShown, taken + moreTaken, sales, takings, visits);
    }
}
