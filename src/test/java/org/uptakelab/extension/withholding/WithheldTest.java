package org.uptakelab.extension.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.withholding.WithholdingSpec.Circle;
import org.uptakelab.extension.withholding.WithholdingSpec.Form;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

class WithheldTest {
    private static final Keys KEYS = new Keys(4, 1);
    private static final World WORLD = new WorldGenerator(
                    Scenarios.world("world.users", 200, "world.items", 30, "world.segments", 5), KEYS)
            .generate();

    private static Withheld withheld(double share, Circle who, Form form, double records) {
        return new Withheld(new WithholdingSpec(share, who, form, records), WORLD, KEYS);
    }

    private static Withheld anyone(double share) {
        return withheld(share, Circle.ANYONE, Form.STRIKE, 1);
    }

    @Test
    void theShareIsRoundedButSomebodyIsAlwaysMeant() {
        assertEquals(0, count(anyone(0)));
        assertEquals(1, count(anyone(1e-9)));
        assertEquals(60, count(anyone(0.3)));
        assertEquals(200, count(anyone(1)));
    }

    private static long count(Withheld withheld) {
        return IntStream.range(0, 200).filter(withheld::withholds).count();
    }

    @Test
    void whoWithholdsAtASmallShareWithholdsAtALargeOne() {
        for (Circle who : Circle.values()) {
            Withheld few = withheld(0.2, who, Form.STRIKE, 1);
            Withheld many = withheld(0.5, who, Form.STRIKE, 1);
            IntStream.range(0, 200).filter(few::withholds).forEach(user -> assertTrue(many.withholds(user)));
        }
    }

    @Test
    void likeMindedUsersComeSegmentBySegment() {
        Withheld circle = withheld(0.4, Circle.LIKE_MINDED, Form.STRIKE, 1);
        long torn = IntStream.range(0, 5)
                .filter(segment -> users(segment).anyMatch(circle::withholds)
                        && users(segment).anyMatch(user -> !circle.withholds(user)))
                .count();
        assertTrue(torn <= 1, torn + " segments are torn");
    }

    private static IntStream users(int segment) {
        return IntStream.range(0, 200).filter(user -> WORLD.segment(user) == segment);
    }

    @Test
    void aStrikeIsNeitherLearnedFromNorRemembered() {
        Withheld strike = anyone(1);
        assertFalse(strike.learns(3, 7) || strike.learns(3, Ledger.NOTHING) || strike.remembers(3, 7));
        assertTrue(strike.serves(3));
    }

    @Test
    void whoOptsOutIsRememberedAtTheVisit() {
        Withheld optOut = withheld(1, Circle.ANYONE, Form.OPT_OUT, 1);
        assertFalse(optOut.learns(3, 7));
        assertTrue(optOut.remembers(3, 7) && optOut.serves(3));
    }

    @Test
    void aBoycottTakesAllRecordsAlong() {
        Withheld boycott = withheld(1, Circle.ANYONE, Form.BOYCOTT, 0.2);
        assertFalse(boycott.serves(3));
        IntStream.range(0, 30).forEach(item -> assertFalse(boycott.learns(3, item)));
    }

    /** Of 6,000 records a share of .3 is kept back: within four standard deviations, wrong by luck once in 16,000. */
    @Test
    void aPartOfTheRecordsCanBeKeptBack() {
        Withheld part = withheld(1, Circle.ANYONE, Form.STRIKE, 0.3);
        long keptBack = IntStream.range(0, 6000)
                .filter(record -> !part.learns(record / 30, record % 30))
                .count();
        assertEquals(1800, keptBack, 4 * Math.sqrt(6000 * 0.3 * 0.7));
    }

    @Test
    void whoDoesNotWithholdIsKnown() {
        Withheld strike = anyone(0.5);
        IntStream.range(0, 200)
                .filter(user -> !strike.withholds(user))
                .forEach(user -> assertTrue(strike.learns(user, 2) && strike.remembers(user, 2)));
    }
}
