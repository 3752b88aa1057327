package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.setting.UserError;

class InsideViewTest {
    private static Scenario shop(Object... more) {
        return Scenarios.on(
                List.of(
                        "world.users", 40,
                        "world.items", 30,
                        "run.rounds", 8,
                        "run.warmup", 3,
                        "shopper.attention", 1.0,
                        "shopper.salience", 2.0),
                more);
    }

    /** Every visit of the first replication, told one by one, is the visit that the run recorded. */
    @Test
    void whatIsToldIsWhatTheRunRecorded() {
        Scenario shop = shop();
        Ledger ledger = new Replication(shop, 1).run("item-llr").ledger();
        for (int visit = 0; visit < ledger.visits(); visit += 7) {
            int told = visit;
            int round = IntStream.rangeClosed(1, 8)
                    .filter(candidate -> told < ledger.endVisit(candidate))
                    .findFirst()
                    .orElseThrow();
            InsideView view = InsideView.of(shop, ledger.user(visit), round);
            assertEquals(round, view.story().round());
            assertEquals(ledger.bought(visit), view.story().decision().bought());
            assertEquals(ledger.slateSize(visit), view.story().slate().size());
        }
    }

    @Test
    void withoutAWishAVisitIsToldThatTheSlateMoved() {
        InsideView view = InsideView.of(shop(), null, null);
        assertEquals(InsideView.Reading.DIVERTED, view.reading());
        assertEquals(6, view.story().round(), "the middle of the rounds with recommendations");
        assertNotEquals(
                view.story().decision().bought(), view.story().decision().withoutSlate());
    }

    @Test
    void whoStaysAwayIsMetAtTheNextVisit() {
        Scenario shop = shop();
        Replication replication = new Replication(shop, 1);
        for (int user = 0; user < 40; user++) {
            InsideView view = InsideView.of(shop, user, 4);
            int who = user;
            int next = IntStream.rangeClosed(4, 8)
                    .filter(round -> replication.visits(who, round))
                    .findFirst()
                    .orElseGet(() -> IntStream.of(3, 2, 1)
                            .filter(round -> replication.visits(who, round))
                            .findFirst()
                            .orElseThrow());
            assertEquals(next, view.story().round());
            assertEquals(user, view.story().user());
        }
    }

    @Test
    void nothingIsShownInTheWarmup() {
        assertTrue(InsideView.of(shop(), null, 2).story().slate().isEmpty());
    }

    @Test
    void readingsSayWhatTheSlateDid() {
        Scenario withoutSlates = shop("recommender.name", "none", "shopper.outside", -50.0);
        assertEquals(
                InsideView.Reading.SAME,
                InsideView.of(withoutSlates, null, null).reading());
        Scenario nobodyBuys = shop("shopper.outside", 50.0);
        assertEquals(
                InsideView.Reading.NOTHING,
                InsideView.of(nobodyBuys, null, null).reading());
        Scenario nothingFound = shop("shopper.search", 0, "shopper.outside", -50.0);
        assertEquals(
                InsideView.Reading.CREATED,
                InsideView.of(nothingFound, null, null).reading());
    }

    @Test
    void strangersAndOtherTimesAreRefused() {
        Scenario shop = shop();
        assertThrows(UserError.class, () -> InsideView.of(shop, 40, null));
        assertThrows(UserError.class, () -> InsideView.of(shop, -1, null));
        assertThrows(UserError.class, () -> InsideView.of(shop, null, 9));
        Scenario nobody = shop("shopper.visitRate", 0.0);
        UserError error = assertThrows(UserError.class, () -> InsideView.of(nobody, 3, null));
        assertEquals(
                "User 3 never visits this shop. Maybe choose another user, or raise shopper.visitRate.",
                error.getMessage());
    }

    /** Somebody is told who comes, not somebody who would have come. */
    @Test
    void whoHasLeftIsNotMet() {
        Scenario boycott = shop("withholding.share", 1.0, "withholding.form", "boycott");
        UserError error = assertThrows(UserError.class, () -> InsideView.of(boycott, null, null));
        assertEquals(
                "Nobody visits this shop. Maybe choose another user, or raise shopper.visitRate.", error.getMessage());
    }
}
