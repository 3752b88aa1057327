package org.uptakelab.measure.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.measure.HandMadeRun;
import org.uptakelab.measure.Ratio;
import org.uptakelab.random.Keys;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

class IndividualDiversityTest {
    private static World world(double cohesion, int segments) {
        return new WorldGenerator(
                        Scenarios.world(
                                "world.users",
                                4,
                                "world.items",
                                5,
                                "world.cohesion",
                                cohesion,
                                "world.segments",
                                segments),
                        new Keys(1, 1))
                .generate();
    }

    /** Three users bought two items each: 0 and 1, 1 and 2, 0 and 3. */
    @Test
    void isOneMinusTheMeanCosineOfWhatAUserBought() {
        World world = world(0.5, 8);
        Ratio diversity = new IndividualDiversity(world).of(HandMadeRun.measured());
        assertEquals(3, diversity.denominator());
        assertEquals(3 - world.cosine(0, 1) - world.cosine(1, 2) - world.cosine(0, 3), diversity.numerator(), 1e-12);
    }

    @Test
    void isZeroWhereAllItemsAreAlike() {
        assertEquals(
                0,
                new IndividualDiversity(world(1, 1)).of(HandMadeRun.measured()).value(),
                1e-12);
    }

    @Test
    void isUndefinedWhereNobodyBoughtTwoItems() {
        assertFalse(
                new IndividualDiversity(world(0.5, 8)).of(HandMadeRun.empty()).isDefined());
    }
}
