package org.uptakelab.recommender.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UserSimilarityTest {
    /** The likenesses of the tables that the test of the ratio itself has too, and some by hand. */
    @ParameterizedTest
    @CsvSource({
        "TANIMOTO, 1, 2, 3, 7, .25",
        "TANIMOTO, 2, 2, 2, 9, 1",
        "TANIMOTO, 3, 3, 6, 9, .5",
        "LLR, 10, 10, 10, 20, .965188",
        "LLR, 1, 1, 1, 2, .734930",
        "LLR, 3, 10, 5, 100, .892518",
        "LLR, 1, 50, 50, 100, .9917",
        "LLR, 1, 2, 2, 4, 0"
    })
    void likenesses(UserSimilarity similarity, int both, int own, int other, int items, double expected) {
        assertEquals(expected, similarity.among(items).of(both, own, other, items), 5e-5);
        assertEquals(expected, similarity.among(items + 5).of(both, own, other, items), 5e-5, "a larger catalogue");
    }

    /** Every table of up to 26 items: no set of any possible size is more alike than the bound says. */
    @ParameterizedTest
    @EnumSource
    void noSetIsMoreAlikeThanTheBound(UserSimilarity similarity) {
        AtomicInteger tight = new AtomicInteger();
        for (int items = 1; items <= 26; items++) {
            SetSimilarity among = similarity.among(items);
            for (int own = 1; own <= items; own++) {
                for (int both = 1; both <= own; both++) {
                    tight.addAndGet(staysBelow(among, both, own, items));
                }
            }
        }
        assertTrue(tight.get() > 3000, "the bound is reached: " + tight);
    }

    private static int staysBelow(SetSimilarity among, int both, int own, int items) {
        int reached = 0;
        for (int largest = both; largest <= items; largest++) {
            double bound = among.atMost(both, own, largest, items);
            double most = 0;
            for (int other = both; other <= Math.min(largest, items - own + both); other++) {
                double value = among.of(both, own, other, items);
                assertTrue(value <= bound, both + ", " + own + ", " + other + " of " + items);
                most = Math.max(most, value);
            }
            reached += bound - most < 2e-6 ? 1 : 0;
        }
        return reached;
    }
}
