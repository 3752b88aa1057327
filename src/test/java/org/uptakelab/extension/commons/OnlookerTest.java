package org.uptakelab.extension.commons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.uptakelab.extension.commons.CommonsSpec.Access;
import org.uptakelab.extension.commons.CommonsSpec.Pool;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.measure.Ratio;
import org.uptakelab.random.Keys;

class OnlookerTest {
    private static final Keys KEYS = new Keys(2, 1);

    private static Ratio revealed(Pool pool, int threshold, double contributors, ItemSet... purchases) {
        CommonsSpec spec = new CommonsSpec(0.5, pool, Access.BOTH, contributors, threshold);
        return new Onlooker(spec, new Members(spec, purchases.length, KEYS), purchases, KEYS).revealed();
    }

    @Test
    void whoBoughtWhatNobodyElseBoughtIsRevealed() {
        ItemSet[] apart = {ItemSet.of(0, 1, 2), ItemSet.of(3, 4, 5), ItemSet.of(6, 7, 8)};
        assertEquals(1, revealed(Pool.EVERYTHING, 1, 1, apart).value());
        assertEquals(1, revealed(Pool.CO_PURCHASES, 1, 1, apart).value());
    }

    @Test
    void whoIsLikeAnotherIsNot() {
        ItemSet[] alike = {ItemSet.of(0, 1, 2), ItemSet.of(0, 1, 2), ItemSet.of(0, 1, 2, 3)};
        // The third is found out only by somebody who happens to know of item 3.
        assertEquals(3, revealed(Pool.EVERYTHING, 1, 1, alike).denominator());
        assertEquals(0, revealed(Pool.EVERYTHING, 1, 1, alike[0], alike[1]).value());
        assertEquals(0, revealed(Pool.CO_PURCHASES, 1, 1, alike[0], alike[1]).value());
    }

    @Test
    void aPairThatIsRareRevealsMoreInARecordThanInACount() {
        // Everybody's items are bought by somebody else too, but no two people share a pair.
        ItemSet[] crossed = {ItemSet.of(0, 1, 2), ItemSet.of(0, 3, 4), ItemSet.of(1, 3, 5), ItemSet.of(2, 4, 5)};
        assertEquals(1, revealed(Pool.EVERYTHING, 1, 1, crossed).value());
        assertEquals(0, revealed(Pool.CO_PURCHASES, 1, 1, crossed).value());
    }

    @Test
    void smallCountsLeftOutRevealNothing() {
        ItemSet[] apart = {ItemSet.of(0, 1, 2), ItemSet.of(3, 4, 5)};
        assertEquals(0, revealed(Pool.CO_PURCHASES, 2, 1, apart).value());
        assertEquals(0, revealed(Pool.COUNTS, 1, 1, apart).value());
        assertEquals(0, revealed(Pool.NOTHING, 1, 1, apart).value());
    }

    @Test
    void onlyContributorsWithThreePurchasesAreAskedAbout() {
        ItemSet[] sets = {ItemSet.of(0, 1), ItemSet.of(2, 3)};
        assertFalse(revealed(Pool.EVERYTHING, 1, 1, sets).isDefined());
        assertFalse(revealed(Pool.EVERYTHING, 1, 0, ItemSet.of(0, 1, 2)).isDefined());
    }
}
