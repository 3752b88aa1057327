package org.uptakelab.evidence;

import java.util.OptionalInt;

/**
 * A share that somebody published or retold: how much of what, says who, and how sure we are.
 *
 * @param id by which other tables and files name it, such as {@code netflix-2015-hours}
 * @param platform whose customers are counted
 * @param year when it was said; empty if that was not noted
 * @param low lower end of the share, above 0
 * @param high upper end of the share, below 1; equal to {@code low} for a single number
 * @param kind what sort of thing it is a share of
 * @param denominator what exactly it is a share of
 * @param who who said it
 * @param source where
 * @param certainty how sure we are
 * @param wording the number in words, such as "nearly 35 %"
 * @param label platform and denominator in short, for a picture
 */
public record PublishedFigure(
        String id,
        Bilingual platform,
        OptionalInt year,
        double low,
        double high,
        Denominator kind,
        Bilingual denominator,
        Bilingual who,
        Bilingual source,
        Certainty certainty,
        Bilingual wording,
        Bilingual label) {
    /** Checks the share. */
    public PublishedFigure {
        if (!(0 < low && low <= high && high < 1)) {
            throw new IllegalArgumentException("A share must be 0 < low <= high < 1, but is " + low + " to " + high
                    + ": " + label.english() + ".");
        }
    }
}
