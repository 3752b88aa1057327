package org.uptakelab.report.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.recommender.item.CoPurchases;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.SimilarityMatrix;

class HandExampleTest {
    /** Counted by hand on paper. */
    @Test
    void theCountsAreThoseOnPaper() {
        assertEquals(2, HandExample.shared("guitar", "candle"), "hare and badger");
        assertEquals(0, HandExample.shared("guitar", "mug"));
        assertEquals(1, HandExample.shared("guitar", "castle"), "badger");
        assertEquals(
                List.of(2, 0, 1, 0, 3),
                HandExample.candidates().stream().map(HandExample::score).toList());
        assertEquals(List.of("guitar", "plant", "space"), HandExample.slate());
    }

    /** The quick check that the page offers: pickers of an item bring as many points as they share picks with the hero. */
    @Test
    void theScoreIsTheSumOfPicksSharedWithItsPickers() {
        for (String candidate : HandExample.candidates()) {
            long points = HandExample.PICKS.values().stream()
                    .filter(picked -> picked.contains(candidate))
                    .flatMap(List::stream)
                    .filter(HandExample.mine()::contains)
                    .count();
            assertEquals(points, HandExample.score(candidate), candidate);
        }
    }

    @Test
    void theCosinesAreThoseOfTheLab() {
        CoPurchases counts = new CoPurchases(HandExample.ITEMS.size());
        for (List<String> picked : HandExample.PICKS.values()) {
            int[] owned = picked.stream().mapToInt(HandExample.ITEMS::indexOf).toArray();
            for (int owns = 0; owns < owned.length; owns++) {
                counts.add(owned[owns], owned, owns);
            }
        }
        SimilarityMatrix lab = counts.similarities(ItemSimilarity.COSINE.among(HandExample.PICKS.size()));
        for (String candidate : HandExample.candidates()) {
            double expected = HandExample.mine().stream()
                    .mapToDouble(mine -> lab.of(HandExample.ITEMS.indexOf(candidate), HandExample.ITEMS.indexOf(mine)))
                    .sum();
            assertEquals(expected, HandExample.cosineScore(candidate), 1e-6, candidate);
        }
        assertEquals(List.of("plant", "guitar", "space"), HandExample.cosineSlate());
    }

    @Test
    void everybodyPicksThree() {
        HandExample.PICKS.values().forEach(picked -> assertEquals(3, picked.size()));
        HandExample.ITEMS.forEach(item -> assertEquals(
                true, HandExample.PICKS.values().stream().anyMatch(picked -> picked.contains(item)), item));
    }
}
