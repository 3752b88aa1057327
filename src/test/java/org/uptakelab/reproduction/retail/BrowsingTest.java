package org.uptakelab.reproduction.retail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.setting.Values;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;
import org.uptakelab.world.WorldSpec;

class BrowsingTest {
    private static final Keys KEYS = new Keys(3, 1);
    private static final World WORLD =
            new WorldGenerator(WorldSpec.of(new Values(Map.of("world.users", 10, "world.items", 60))), KEYS).generate();
    private static final Kinds KINDS = Kinds.of(WORLD, 6, 1, KEYS);
    private static final int[] FOUND = {7, 8, 9, 10, 11};

    private static int[] finds(double staying, int user, ItemSet owned) {
        return new Browsing(WORLD, KINDS, staying, KEYS).finds(user, 1, owned, FOUND);
    }

    @Test
    void kindsPartTheProductsEvenly() {
        assertEquals(6, KINDS.count());
        for (int kind = 0; kind < 6; kind++) {
            assertEquals(10, KINDS.items()[kind].length);
            for (int item : KINDS.items()[kind]) {
                assertEquals(kind, KINDS.of()[item]);
            }
        }
    }

    @Test
    void withoutMixingTheBestKnownAreOneKind() {
        Kinds sorted = Kinds.of(WORLD, 6, 0, KEYS);
        double least = Arrays.stream(sorted.items()[0])
                .mapToDouble(WORLD::logAwareness)
                .min()
                .orElseThrow();
        double most = Arrays.stream(sorted.items()[1])
                .mapToDouble(WORLD::logAwareness)
                .max()
                .orElseThrow();
        assertFalse(least < most);
    }

    @Test
    void whoNeverStaysLooksAtWhatWasFound() {
        assertArrayEquals(FOUND, finds(0, 1, ItemSet.NONE));
    }

    @Test
    void whoAlwaysStaysLooksAtTheKindOfTheFirst() {
        for (int user = 0; user < 200; user++) {
            int[] seen = finds(1, user, ItemSet.NONE);
            assertEquals(7, seen[0]);
            assertEquals(seen.length, IntStream.of(seen).distinct().count());
            for (int item : seen) {
                assertEquals(KINDS.of()[7], KINDS.of()[item]);
            }
        }
    }

    @Test
    void nothingOwnedIsNew() {
        ItemSet owned = ItemSet.of(KINDS.items()[KINDS.of()[7]]);
        assertArrayEquals(new int[] {7}, finds(1, 4, owned));
    }

    @Test
    void withinAKindTheWellKnownAreSeenMore() {
        int[] own = KINDS.items()[KINDS.of()[7]];
        int[] seen = IntStream.range(0, 4000)
                .flatMap(user ->
                        IntStream.of(finds(1, user, ItemSet.NONE)).skip(1).limit(1))
                .toArray();
        double[] weights = IntStream.of(own)
                .mapToDouble(item -> item == 7 ? 0 : StrictMath.exp(WORLD.logAwareness(item)))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        for (int place = 0; place < own.length; place++) {
            int item = own[place];
            double share = weights[place] / sum;
            double here =
                    (double) IntStream.of(seen).filter(other -> other == item).count() / seen.length;
            // The first new one is drawn by awareness; about 4,000 draws, 5 sd for each of ten products: one false
            // alarm in 100,000.
            assertEquals(share, here, 5 * Math.sqrt(share * (1 - share) / seen.length) + 1e-12, "product " + item);
        }
    }
}
