package org.uptakelab.extension.commons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.extension.Measured;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.commons.CommonsSpec.Access;
import org.uptakelab.extension.commons.CommonsSpec.Pool;
import org.uptakelab.random.Keys;
import org.uptakelab.setting.UserError;

class CommonsTest {
    private static Scenario scenario(Object... more) {
        return Scenarios.on(
                List.of(
                        "world.users",
                        150,
                        "world.items",
                        60,
                        "world.cohesion",
                        0.9,
                        "shopper.outside",
                        1.0,
                        "shopper.taste",
                        2.0,
                        "shopper.attention",
                        1.0,
                        "run.rounds",
                        14,
                        "run.warmup",
                        6,
                        "recommender.retrainEvery",
                        3,
                        "recommender.name",
                        "item-cosine",
                        "commons.entrant",
                        0.3),
                more);
    }

    private static Measured measured(Object... more) {
        return Measured.of(new Commons(), scenario(more));
    }

    @Test
    void takesAllItsMeasures() {
        assertEquals(new Commons().measures(), measured().names());
    }

    @Test
    void withoutAPoolNothingIsGainedAndNobodyRevealed() {
        Measured measured = measured();
        assertEquals(measured.value("entrant_gap_alone"), measured.value("entrant_gap"));
        assertEquals(0, measured.value("entrant_gain"));
        assertEquals(0, measured.value("incumbent_gain"));
        assertEquals(0, measured.value("pool_favour"));
        assertEquals(0, measured.value("pool_surplus"));
        assertEquals(0, measured.value("revealed_share"));
    }

    /** By construction: with everybody's records in the pool, and its own customers' known, an entrant knows what one platform would. */
    @Test
    void aPoolOfEverythingClosesTheGap() {
        Measured measured = measured("commons.pool", "everything");
        assertEquals(0, measured.value("entrant_gap"));
        assertTrue(measured.value("entrant_gap_alone") > 0);
        assertEquals(1, measured.value("pool_closes"));
        assertTrue(measured.value("revealed_share") > 0);
    }

    /** By construction too: such a filter is made of counts of pairs. */
    @Test
    void soDoCountsOfPairsForAFilterMadeOfThem() {
        assertEquals(0, measured("commons.pool", "co-purchases").value("entrant_gap"));
    }

    @Test
    void whoMayNotLookIntoThePoolGainsNothing() {
        Measured measured = measured("commons.pool", "everything", "commons.access", "entrant");
        assertEquals(0, measured.value("incumbent_gain"));
        assertTrue(measured.value("entrant_gain") > 0 && measured.value("pool_favour") > 0);
    }

    @Test
    void aMarketOfOnePlatformHasNoEntrantToMeasure() {
        Measured measured = measured("commons.entrant", 0.0, "commons.pool", "everything");
        assertFalse(measured.ratio("entrant_gap").isDefined());
        assertEquals(0, measured.value("incumbent_gain"));
    }

    @Test
    void aRecommenderThatCannotCountIsRefusedCounts() {
        UserError error = assertThrows(
                UserError.class,
                () -> Studies.of(scenario("recommender.name", "als", "commons.pool", "counts"), new Commons()));
        assertTrue(error.messages().toString().contains("als")
                && error.messages().toString().contains("item-cosine"));
    }

    @Test
    void aRecommenderThatLearnsNothingNeedsNoPool() {
        Measured measured = measured("recommender.name", "random", "commons.pool", "co-purchases");
        assertEquals(0, measured.value("entrant_gap"));
    }

    @Test
    void sharesAreExactAndGrow() {
        Keys keys = new Keys(8, 1);
        Members few = new Members(new CommonsSpec(0.1, Pool.NOTHING, Access.BOTH, 0.2, 1), 200, keys);
        Members many = new Members(new CommonsSpec(0.3, Pool.NOTHING, Access.BOTH, 0.7, 1), 200, keys);
        assertEquals(20, IntStream.range(0, 200).filter(few::isWithEntrant).count());
        assertEquals(140, IntStream.range(0, 200).filter(many::contributes).count());
        IntStream.range(0, 200).filter(few::isWithEntrant).forEach(user -> assertTrue(many.isWithEntrant(user)));
        IntStream.range(0, 200).filter(few::contributes).forEach(user -> assertTrue(many.contributes(user)));
    }
}
