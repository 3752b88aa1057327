package org.uptakelab.audit;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Recommender;

/** Holds what a user buys for the first time in a period against a personal list. */
final class PersonalLists {
    private final Past past;

    PersonalLists(Past past) {
        this.past = past;
    }

    /**
     * What of a user's purchases in a period a personal list could know: items sold before, if the user is known too.
     *
     * @param user the user
     * @param bought all the user buys in the period
     * @return those of them that are known; none if the user is new
     */
    ItemSet known(int user, ItemSet bought) {
        return past.owned(user).size() == 0 ? new ItemSet() : filter(bought, past::isKnown);
    }

    /**
     * What of the known purchases a personal list could hold: items the user had not bought before.
     *
     * @param user the user
     * @param known what the user buys in the period, both known
     * @return those of them that are new to the user
     */
    ItemSet countable(int user, ItemSet known) {
        return filter(known, item -> !past.owned(user).contains(item));
    }

    private static ItemSet filter(ItemSet items, IntPredicate rule) {
        return ItemSet.of(IntStream.of(items.toArray()).filter(rule).toArray());
    }

    /**
     * Counts the hits of one user's list.
     *
     * @param user the user
     * @param countable what counts
     * @param period the number of the period
     * @param maker which recommender it is
     * @param recommender makes the list
     * @param tally takes the hits
     */
    void count(int user, ItemSet countable, int period, ListMaker maker, Recommender recommender, Tally tally) {
        int[] list = recommender.recommend(user, past.owned(user), period, Tally.LONGEST);
        boolean first = true;
        for (int index = 0; index < list.length; index++) {
            if (countable.contains(list[index])) {
                tally.addHit(Definition.PERSONAL.ordinal(), maker, index + 1);
                if (first) {
                    tally.addHit(Tally.USER_PERIODS, maker, index + 1);
                    first = false;
                }
            }
        }
    }
}
