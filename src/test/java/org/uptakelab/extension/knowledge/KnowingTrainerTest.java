package org.uptakelab.extension.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;

class KnowingTrainerTest {
    private static final int ITEMS = 6;

    /** Shows all items it is not told to be owned, smallest first, and writes down what it was told. */
    private final List<String> told = new ArrayList<>();

    private final Trainer listener = shop -> (ledger, toRound) -> {
        told.add(purchases(ledger) + " to round " + toRound);
        return (user, owned, round, slateSize) -> IntStream.range(0, ITEMS)
                .filter(item -> !owned.contains(item))
                .limit(slateSize)
                .toArray();
    };

    private static String purchases(Ledger ledger) {
        StringBuilder text = new StringBuilder();
        for (int visit = 0; visit < ledger.visits(); visit++) {
            text.append(ledger.user(visit))
                    .append(':')
                    .append(ledger.bought(visit))
                    .append(' ');
        }
        return text.toString().strip();
    }

    private static Ledger twoRounds() {
        Ledger ledger = new Ledger(3, 8, 0);
        ledger.record(0, new int[] {1}, 4);
        ledger.record(1, new int[] {}, 5);
        ledger.endRound();
        ledger.record(0, new int[] {2}, Ledger.NOTHING);
        ledger.record(1, new int[] {}, 0);
        ledger.record(2, new int[] {}, 3);
        ledger.endRound();
        return ledger;
    }

    private Recommender trained(Knowledge knowledge) {
        Shop shop = new Shop(new Catalog(new double[ITEMS]), 3, false, new Keys(1, 1));
        return new KnowingTrainer(listener, knowledge).begin(shop).train(twoRounds(), 2);
    }

    @Test
    void learnsFromNothingThatIsWithheld() {
        trained(Knowledge.of(user -> user != 1));
        assertEquals(List.of("0:4 0:-1 2:3 to round 2"), told);
    }

    @Test
    void aVisitorWhoIsUnknownIsAStrangerButIsShownNothingOwned() {
        Recommender recommender = trained(Knowledge.of(user -> user != 1));
        assertArrayEquals(new int[] {1, 2, 3}, recommender.recommend(1, ItemSet.of(0, 5), 3, 3));
        assertArrayEquals(new int[] {1, 2, 3, 4}, recommender.recommend(1, ItemSet.of(0, 5), 3, 5));
    }

    @Test
    void whoHasLeftIsShownNothing() {
        Recommender recommender = trained(new Knowledge() {
            @Override
            public boolean learns(int user, int item) {
                return true;
            }

            @Override
            public boolean serves(int user) {
                return user != 2;
            }
        });
        assertEquals(0, recommender.recommend(2, ItemSet.of(3), 3, 3).length);
        assertEquals(3, recommender.recommend(0, ItemSet.of(4), 3, 3).length);
    }

    @Test
    void toAShopOfStrangersEverybodyIsNew() {
        List<String> seen = new ArrayList<>();
        Trainer spy = shop -> (ledger, toRound) -> (user, owned, round, slateSize) -> {
            seen.add(owned.toString());
            return new int[0];
        };
        Shop shop = new Shop(new Catalog(new double[ITEMS]), 3, false, new Keys(1, 1));
        new KnowingTrainer(spy, Knowledge.ofStrangers())
                .begin(shop)
                .train(twoRounds(), 2)
                .recommend(0, ItemSet.of(4), 3, 2);
        assertEquals(List.of("[]"), seen);
    }

    @Test
    void keepsUpWithALedgerThatGrows() {
        Ledger ledger = twoRounds();
        KnownLedger known = new KnownLedger(3, Knowledge.of(user -> user == 0));
        assertEquals(1, known.upTo(ledger, 1).visits());
        assertEquals(2, known.upTo(ledger, 2).visits());
        assertEquals(2, known.upTo(ledger, 2).rounds());
        assertArrayEquals(new int[] {2}, known.upTo(ledger, 2).slate(1));
    }
}
