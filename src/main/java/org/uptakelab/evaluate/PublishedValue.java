package org.uptakelab.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A value of a published table, and what of ours stands beside it.
 *
 * @param dataset the data set it was computed on
 * @param rows how many rows that data set has; with {@code users} what a log is recognised by
 * @param users how many users it has
 * @param protocol the settings under which ours is comparable, as {@link PublishedTables#key} writes them
 * @param theirs the method, as the source calls it
 * @param ours the recommender of this lab that stands beside it
 * @param metric name of the metric
 * @param list length of the lists; 0 for ratings
 * @param value the published value
 * @param tolerance by how much ours may differ if both do the same; empty where the methods differ, so that nothing can be demanded
 * @param source where it is published
 * @param certainty how it was checked: {@code checked} or {@code recalled}
 * @param why why this tolerance, or why none, in English
 * @param whyGerman the same in German
 */
public record PublishedValue(
        String dataset,
        long rows,
        long users,
        String protocol,
        String theirs,
        String ours,
        String metric,
        int list,
        double value,
        OptionalDouble tolerance,
        String source,
        String certainty,
        String why,
        String whyGerman) {
    /** What came of holding ours against it. */
    public enum Verdict {
        /** Within the tolerance. */
        AGREES,
        /** Outside of it. */
        DIFFERS,
        /** Another method: shown side by side and not judged. */
        OTHER,
        /** Ours was not run, or is undefined. */
        MISSING
    }

    /**
     * Holds our value against it.
     *
     * @param own our value; NaN if it was not run
     * @return what came of it
     */
    public Verdict verdict(double own) {
        if (Double.isNaN(own)) {
            return Verdict.MISSING;
        }
        if (tolerance.isEmpty()) {
            return Verdict.OTHER;
        }
        return Math.abs(own - value) <= tolerance.getAsDouble() ? Verdict.AGREES : Verdict.DIFFERS;
    }

    /**
     * Why this tolerance.
     *
     * @param language English or German
     * @return the reason
     */
    public String why(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? whyGerman : why;
    }
}
