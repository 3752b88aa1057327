package org.uptakelab.setting;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that was probably meant, by edit distance (Levenshtein 1966). */
public final class NearestWord {
    private NearestWord() {}

    /**
     * The known word nearest to the one given, upper and lower case alike, if it is near enough: at most a third of its
     * letters wrong, or two, but never more than half.
     *
     * @param word the word found
     * @param known the words that would have been right, the first of equally near ones winning
     * @return the nearest, or nothing
     */
    public static Optional<String> of(String word, Collection<String> known) {
        String found = word.toLowerCase(Locale.ROOT);
        String nearest = null;
        int smallest = Integer.MAX_VALUE;
        for (String candidate : known) {
            LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, candidate.length() / 3));
            int edits = distance.apply(found, candidate.toLowerCase(Locale.ROOT));
            if (edits >= 0 && edits < smallest && 2 * edits <= candidate.length()) {
                nearest = candidate;
                smallest = edits;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * The advice to append to a message.
     *
     * @param word the word found
     * @param known the words that would have been right
     * @return " Maybe you meant …." or nothing
     */
    public static String advice(String word, Collection<String> known) {
        return of(word, known)
                .map(nearest -> " Maybe you meant " + nearest + ".")
                .orElse("");
    }
}
