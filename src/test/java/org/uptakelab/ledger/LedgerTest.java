package org.uptakelab.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LedgerTest {
    /** Round 1: user 0 sees nothing and buys 3, user 2 sees 1, 4. Round 2: nobody. Round 3: user 2 sees 5, buys 4. */
    private static Ledger example() {
        Ledger ledger = new Ledger(3, 0, 0);
        ledger.record(0, new int[0], 3);
        ledger.record(2, new int[] {1, 4}, Ledger.NOTHING);
        ledger.endRound();
        ledger.endRound();
        ledger.record(2, new int[] {5}, 4);
        ledger.endRound();
        return ledger;
    }

    @Test
    void tellsWhatWasRecorded() {
        Ledger ledger = example();
        assertEquals(3, ledger.userCount());
        assertEquals(3, ledger.rounds());
        assertEquals(3, ledger.visits());
        assertEquals(0, ledger.firstVisit(1));
        assertEquals(2, ledger.endVisit(1));
        assertEquals(2, ledger.firstVisit(2));
        assertEquals(2, ledger.endVisit(2));
        assertEquals(2, ledger.firstVisit(3));
        assertEquals(3, ledger.firstVisit(4));
        assertEquals(2, ledger.user(1));
        assertEquals(Ledger.NOTHING, ledger.bought(1));
        assertEquals(4, ledger.bought(2));
        assertEquals(0, ledger.slateSize(0));
        assertEquals(2, ledger.slateSize(1));
        assertEquals(4, ledger.shown(1, 1));
        assertEquals(5, ledger.shown(2, 0));
        assertArrayEquals(new int[] {1, 4}, ledger.slate(1));
    }

    @Test
    void shownMeansOnTheSlateOfThatVisit() {
        Ledger ledger = example();
        assertTrue(ledger.wasShown(1, 4));
        assertFalse(ledger.wasShown(2, 4));
        assertFalse(ledger.wasShown(0, 1));
    }

    @Test
    void shownBeforeReachesBackOverTheVisitsOfTheSameUserOnly() {
        Ledger ledger = example();
        assertTrue(ledger.wasShownBefore(2, 4));
        assertTrue(ledger.wasShownBefore(2, 5));
        assertFalse(ledger.wasShownBefore(1, 5), "later visits do not count");
        ledger.record(0, new int[] {7}, 4);
        assertFalse(ledger.wasShownBefore(3, 4), "other users do not count");
        assertTrue(ledger.wasShownBefore(3, 7));
    }

    @Test
    void theBeginningIsACopyThatGrowsOnItsOwn() {
        Ledger ledger = example();
        Ledger beginning = ledger.beginning(1, 0, 0);
        assertEquals(2, beginning.visits());
        assertEquals(1, beginning.rounds());
        beginning.endRound();
        beginning.record(2, new int[] {5}, 4);
        beginning.endRound();
        assertEquals(ledger, beginning);
        assertTrue(beginning.wasShownBefore(2, 4));
        beginning.record(1, new int[0], 0);
        assertEquals(3, ledger.visits());
        assertEquals(0, ledger.beginning(0, 0, 0).visits());
    }

    @Test
    void isEqualByContent() {
        assertEquals(example(), example());
        assertEquals(example().hashCode(), example().hashCode());
        Ledger anotherItem = example();
        anotherItem.record(0, new int[0], 1);
        assertNotEquals(example(), anotherItem);
        assertNotEquals(new Ledger(2, 9, 9), new Ledger(3, 9, 9));
        Ledger shown = new Ledger(1, 1, 1);
        shown.record(0, new int[] {1}, 0);
        Ledger otherwiseShown = new Ledger(1, 1, 1);
        otherwiseShown.record(0, new int[] {2}, 0);
        assertNotEquals(shown, otherwiseShown);
        Ledger ended = new Ledger(1, 1, 1);
        ended.endRound();
        assertNotEquals(ended, new Ledger(1, 1, 1));
    }

    /** Any length of run and of slates, from no room at all: what goes in comes out. */
    @Property(tries = 50)
    void growsAsNeeded(@ForAll @Size(max = 80) List<@IntRange(min = 0, max = 5) Integer> slateSizes) {
        Ledger ledger = new Ledger(7, 0, 0);
        List<int[]> slates = new ArrayList<>();
        for (int visit = 0; visit < slateSizes.size(); visit++) {
            int[] slate = new int[slateSizes.get(visit)];
            for (int index = 0; index < slate.length; index++) {
                slate[index] = 10 * visit + index;
            }
            slates.add(slate);
            ledger.record(visit % 7, slate, visit);
            ledger.endRound();
        }
        for (int visit = 0; visit < slates.size(); visit++) {
            assertArrayEquals(slates.get(visit), ledger.slate(visit));
            assertEquals(visit % 7, ledger.user(visit));
            assertEquals(visit, ledger.bought(visit));
            assertEquals(visit, ledger.firstVisit(visit + 1));
        }
        assertEquals(ledger, ledger.beginning(ledger.rounds(), 0, 0));
    }
}
