package org.uptakelab.extension.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.uptakelab.GoodnessOfFit.assertFrequencies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.Measured;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Measures;
import org.uptakelab.measure.Ratio;
import org.uptakelab.simulation.Run;

class PageTest {
    private static Study study(Object... more) {
        List<Object> shop = List.of(
                "world.users", 100, "world.items", 40, "run.rounds", 10, "run.warmup", 3, "shopper.outside", 0.5);
        return Studies.of(Scenarios.on(shop, more), new Page());
    }

    private static Study study(double start, double switchingCost) {
        return study("page.start", start, "page.switchingCost", switchingCost);
    }

    private static double measure(Study study, String name) {
        return Measures.RECORDED.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .of(study.material())
                .value();
    }

    private static Ratio deterred(Study study) {
        return new Measured(new Page().measure(study)).ratio("deterred_share");
    }

    /** Where the page has replaced the open shop for good, nothing is bought but what it shows. */
    @Test
    void whoCannotLeaveBuysFromTheListOrNotAtAll() {
        Study closed = study(1, 1000);
        assertEquals(1, measure(closed, "taken_share"));
        assertTrue(deterred(closed).value() > 0);
    }

    /** A page that costs nothing to leave only makes sure that people look: it keeps nobody from buying. */
    @Test
    void aPageThatCanBeLeftForNothingKeepsNobodyFromBuying() {
        assertEquals(0, deterred(study(1, 0)).value());
        assertTrue(measure(study(1, 0), "taken_share") > measure(study(0, 0), "taken_share"));
    }

    @Test
    void theTwinIsTheOpenShop() {
        assertEquals(study(0, 0).twin().ledger(), study(1, 5).twin().ledger());
    }

    @Test
    void byHandTheVisitsThatEndWithNothing() {
        Study study = study(0.7, 2);
        Run arm = study.arm();
        int visits = 0;
        int deterred = 0;
        for (int visit = arm.ledger().firstVisit(4); visit < arm.ledger().visits(); visit++) {
            visits++;
            if (arm.ledger().bought(visit) == Ledger.NOTHING && arm.trace().withoutSlate(visit) >= 0) {
                deterred++;
            }
        }
        assertTrue(deterred > 0);
        assertEquals(new Ratio(deterred, visits), deterred(study));
    }

    /** What the list hangs on is the item looked at, not what the visitor owns; the item itself and what is owned stay off. */
    @Test
    void onTheItemPageTheListGoesWithTheItemLookedAt() {
        Study study = study("recommender.name", "popular", "recommender.surface", "item-page");
        Run arm = study.arm();
        ItemSet[] owned = new ItemSet[100];
        for (int user = 0; user < 100; user++) {
            owned[user] = new ItemSet();
        }
        int[] looked = new int[arm.ledger().visits()];
        study.simulation().retrace(arm, (visit, found) -> looked[visit] = found[0]);
        for (int round = 1; round <= 10; round++) {
            for (int visit = arm.ledger().firstVisit(round);
                    visit < arm.ledger().endVisit(round);
                    visit++) {
                ItemSet mine = owned[arm.ledger().user(visit)];
                assertFalse(arm.ledger().wasShown(visit, looked[visit]));
                for (int item : mine.toArray()) {
                    assertFalse(arm.ledger().wasShown(visit, item));
                }
                assertEquals(round > 3 ? 10 : 0, arm.ledger().slateSize(visit));
            }
            for (int visit = arm.ledger().firstVisit(round);
                    visit < arm.ledger().endVisit(round);
                    visit++) {
                if (arm.ledger().bought(visit) >= 0) {
                    owned[arm.ledger().user(visit)].add(arm.ledger().bought(visit));
                }
            }
        }
    }

    /**
     * In a small shop whose visitors find everything, a page is opened as often as its item is found first. Fails for one seed in
     * 10,000, were the seed not fixed.
     */
    @Test
    void whoFindsEverythingOpensThePageOfWhatComesFirst() {
        Study study = Studies.of(
                Scenarios.with(
                        "world.users",
                        200,
                        "world.items",
                        12,
                        "run.rounds",
                        40,
                        "run.warmup",
                        3,
                        "shopper.search",
                        12,
                        "shopper.tilt",
                        0.0,
                        "shopper.repeatPurchases",
                        true,
                        "recommender.surface",
                        "item-page"),
                new Page());
        double[] awareness = IntStream.range(0, 12)
                .mapToDouble(item -> Math.exp(study.world().logAwareness(item)))
                .toArray();
        double all = Arrays.stream(awareness).sum();
        long[] opened = new long[12];
        study.simulation().retrace(study.arm(), (visit, found) -> opened[found[0]]++);
        assertFrequencies(Arrays.stream(awareness).map(weight -> weight / all).toArray(), opened, 1e-4);
    }

    @Test
    void namesWhatIsOutOfRange() {
        assertEquals(
                "page.switchingCost must be a number in [0, 1000000], but is -1.0.",
                assertThrows(IllegalArgumentException.class, () -> new PageSpec("home", 0, -1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new PageSpec("cellar", 0, 0));
    }
}
