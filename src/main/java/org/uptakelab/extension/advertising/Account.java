package org.uptakelab.extension.advertising;

import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.Shop;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.RunSpec;

/**
 * What came of a campaign, after the warm-up.
 *
 * @param shown how often an advertisement was paid for
 * @param taken purchases of a product that was looked at as an advertisement at that visit
 * @param sales purchases of the advertiser's products
 * @param takings sum of their prices
 * @param visits visits of all users
 */
record Account(long shown, long taken, long sales, double takings, long visits) {

    /**
     * Goes through a run again.
     *
     * @param spec the campaign of the run
     * @param shop what the campaign knew beforehand
     * @param run length and warm-up
     * @param retrainEvery rounds between two trainings
     * @param happened what happened
     * @return what came of the campaign
     */
    static Account of(AdvertisingSpec spec, Shop shop, RunSpec run, int retrainEvery, Run happened) {
        Ledger ledger = happened.ledger();
        Campaign campaign = new Campaign(spec, shop);
        long shown = 0;
        long taken = 0;
        int[] plan = {};
        for (int round = run.warmup() + 1; round <= run.rounds(); round++) {
            if (run.trainsAt(round, retrainEvery)) {
                plan = campaign.plan(ledger, round - 1);
            }
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                int product = plan[ledger.user(visit)];
                if (product != Campaign.NONE) {
                    shown++;
                    boolean onTop = ledger.slateSize(visit) > 0 && ledger.shown(visit, 0) == product;
                    taken += onTop
                                    && ledger.bought(visit) == product
                                    && happened.trace().examined(visit)
                            ? 1
                            : 0;
                }
            }
        }
        return without(spec, shop, run, happened).plus(shown, taken);
    }

    /** The account of a run without a campaign. */
    static Account without(AdvertisingSpec spec, Shop shop, RunSpec run, Run happened) {
        Ledger ledger = happened.ledger();
        Catalog catalog = shop.catalog();
        ItemSet products = Products.draw(catalog.size(), spec.products(), shop.keys());
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
