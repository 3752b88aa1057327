package org.uptakelab.report.kit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.PairSimilarity;

/**
 * The example of the page on similarity: six animals have picked three of eight items each, and the first of them is to get
 * suggestions. Its numbers are worked out here, not written down.
 */
final class HandExample {
    /** The animal that is to get suggestions. */
    static final String HERO = "fox";

    /** Who picked what, by keys; the first is {@link #HERO}. */
    static final Map<String, List<String>> PICKS = picks();

    /** The items in the order in which the shop has them. */
    static final List<String> ITEMS = List.of("candle", "mug", "plant", "castle", "robots", "space", "drums", "guitar");

    private static final PairSimilarity COSINE = ItemSimilarity.COSINE.among(PICKS.size());

    private HandExample() {}

    private static Map<String, List<String>> picks() {
        Map<String, List<String>> picks = new LinkedHashMap<>();
        picks.put(HERO, List.of("candle", "mug", "castle"));
        picks.put("owl", List.of("mug", "plant", "castle"));
        picks.put("otter", List.of("robots", "space", "drums"));
        picks.put("hare", List.of("candle", "space", "guitar"));
        picks.put("badger", List.of("candle", "castle", "guitar"));
        picks.put("hedgehog", List.of("robots", "space", "guitar"));
        return picks;
    }

    /** {@return what the hero picked} */
    static List<String> mine() {
        return PICKS.getOrDefault(HERO, List.of());
    }

    /** {@return what the hero did not pick, in the order of the shop} */
    static List<String> candidates() {
        return ITEMS.stream().filter(item -> !mine().contains(item)).toList();
    }

    /** {@return how many picked both items} */
    static int shared(String one, String other) {
        return (int) PICKS.values().stream()
                .filter(picked -> picked.contains(one) && picked.contains(other))
                .count();
    }

    private static int pickers(String item) {
        return shared(item, item);
    }

    /** {@return the sum of shared pickers with all that the hero picked} */
    static int score(String candidate) {
        return mine().stream().mapToInt(item -> shared(candidate, item)).sum();
    }

    /** {@return the sum of the cosines with all that the hero picked, as the lab's own recommender computes it} */
    static double cosineScore(String candidate) {
        return mine().stream()
                .filter(item -> shared(candidate, item) > 0)
                .mapToDouble(item -> COSINE.of(shared(candidate, item), pickers(candidate), pickers(item)))
                .sum();
    }

    /** {@return the three suggestions by shared pickers} */
    static List<String> slate() {
        return best(HandExample::score);
    }

    /** {@return the three suggestions by cosine} */
    static List<String> cosineSlate() {
        return best(HandExample::cosineScore);
    }

    private static List<String> best(ToDoubleFunction<String> score) {
        return candidates().stream()
                .sorted(Comparator.comparingDouble(score).reversed())
                .limit(3)
                .toList();
    }
}
