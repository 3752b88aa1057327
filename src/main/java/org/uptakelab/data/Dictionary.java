package org.uptakelab.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives texts numbers as they come, and in the end their places in ascending order. */
final class Dictionary {
    private final Map<String, Integer> codes = new HashMap<>();

    /**
     * The number of a text.
     *
     * @param text the text
     * @return its number, from 0 in the order of first use
     */
    int code(String text) {
        return codes.computeIfAbsent(text, newText -> codes.size());
    }

    /** {@return the texts, ascending} */
    List<String> sorted() {
        return codes.keySet().stream().sorted().toList();
    }

    /** {@return for each number the place of its text among the sorted ones} */
    int[] places() {
        List<String> sorted = sorted();
        int[] places = new int[sorted.size()];
        for (int place = 0; place < places.length; place++) {
            places[codes.getOrDefault(sorted.get(place), -1)] = place;
        }
        return places;
    }
}
