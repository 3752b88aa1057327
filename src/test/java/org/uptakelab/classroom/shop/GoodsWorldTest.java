package org.uptakelab.classroom.shop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;

class GoodsWorldTest {
    private static final GoodsWorld WORLD = new GoodsWorld(200, PupilModel.MODERATE, new Keys(9, 1));

    @Test
    void everybodyWishesSixAndBuysFour() {
        for (int person = 0; person < 200; person++) {
            assertEquals(6, Arrays.stream(WORLD.wishes(person)).distinct().count());
            List<Purchase> purchases = WORLD.purchases(person, new int[] {1, 9, 17});
            assertEquals(4, purchases.stream().map(Purchase::item).distinct().count());
            for (Purchase purchase : purchases) {
                assertTrue(purchase.from() == Place.SHELF || List.of(1, 9, 17).contains(purchase.item()));
            }
        }
    }

    @Test
    void aPersonStaysTheSame() {
        assertArrayEquals(WORLD.wishes(7), WORLD.wishes(7));
        assertEquals(WORLD.purchases(7, new int[] {0, 1, 2}), WORLD.purchases(7, new int[] {0, 1, 2}));
    }

    /** Two wishes of one person are of the same kind more often than 7 of 23, as chance would have it. */
    @Test
    void whoLikesOneOfAKindLikesOthers() {
        int same = 0;
        int pairs = 0;
        for (int person = 0; person < 200; person++) {
            int[] wishes = WORLD.wishes(person);
            for (int left = 0; left < wishes.length; left++) {
                for (int right = 0; right < left; right++) {
                    same += wishes[left] / 8 == wishes[right] / 8 ? 1 : 0;
                    pairs++;
                }
            }
        }
        assertTrue(same > 0.35 * pairs, same + " of " + pairs);
    }

    @Test
    void theFirstGhostsAreTheSameHoweverManyCome() {
        List<int[]> few = GhostCustomers.wishes(5);
        List<int[]> many = GhostCustomers.wishes(50);
        for (int ghost = 0; ghost < 5; ghost++) {
            assertArrayEquals(few.get(ghost), many.get(ghost));
        }
        assertNotEquals(Arrays.toString(many.get(0)), Arrays.toString(many.get(1)));
        assertEquals(List.of(), GhostCustomers.wishes(0));
    }
}
