package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ExhibitTest {
    private static String title(double... shares) {
        return Exhibit.title(new Words(Locale.ENGLISH), "exhibit.impressions.title", DoubleStream.of(shares));
    }

    @Test
    void theTitleHasBothEnds() {
        assertEquals(
                "Of the suggestions shown, between 0.46\u00a0% and 17\u00a0% are clicked", title(0.1, 0.17, 0.0046));
    }

    @Test
    void endsThatReadAlikeAreOne() {
        assertEquals("Of the suggestions shown, 100\u00a0% are clicked", title(1, 0.999));
    }

    @Test
    void nothingToAskIsSaid() {
        assertEquals("No purchase of this log can be asked", title());
    }
}
