package org.uptakelab.reproduction.blockbuster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uptakelab.random.Keys;
import org.uptakelab.reproduction.Parameters;

class MarketTest {
    private static final MarketSpec SPEC =
            MarketSpec.of(Parameters.of("blockbuster")).withSteps(20);

    private static Market world(MarketSpec spec, int number) {
        return new Market(spec, new Keys(3, number));
    }

    @Test
    void awarenessIsASumOfTwoBells() {
        Market market = world(SPEC, 1);
        assertEquals(1, market.awareness(0, 0), 1e-12);
        assertEquals(0.75 * Math.exp(-1 / 0.35) + 0.25 * Math.exp(-0.25 * 3 / 0.35), market.awareness(1, 0.5), 1e-12);
        assertEquals(0, market.awareness(10, 10), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(Advice.class)
    void whereNothingElseCanBeBoughtAnOverwhelmingSuggestionIsBoughtAlways(Advice advice) {
        Market.Phase phase = world(SPEC.withoutOutside(), 2).advised(advice, 1e6);
        assertEquals(50 * 20, phase.purchases());
        assertEquals(phase.purchases(), phase.suggested());
        assertEquals(phase.purchases(), Arrays.stream(phase.sales()).sum());
    }

    @ParameterizedTest
    @EnumSource(Advice.class)
    void aRepellentSuggestionIsNeverBoughtWhereOneNeedNotBuy(Advice advice) {
        Market.Phase phase = world(SPEC, 2).advised(advice, -1e6);
        assertEquals(0, phase.suggested());
        assertEquals(0, phase.anyway());
    }

    @Test
    void whatWouldHaveComeAnywayIsPartOfWhatWasSuggested() {
        Market.Phase phase = world(SPEC, 3).advised(Advice.MOST_BOUGHT, 2);
        assertTrue(phase.anyway() > 0 && phase.anyway() < phase.suggested(), phase::toString);
        assertTrue(phase.suggested() < phase.purchases(), phase::toString);
    }

    @Test
    void theSameKeysGiveTheSameWorldAndAdviceDoesNotChangeThePast() {
        Market market = world(SPEC, 4);
        int[] first = market.firstSales();
        int[] once = market.advised(Advice.BEST_SELLER, 5).sales();
        market.advised(Advice.RANDOM, 5);
        assertArrayEquals(first, market.firstSales());
        assertArrayEquals(once, world(SPEC, 4).advised(Advice.BEST_SELLER, 5).sales());
    }
}
