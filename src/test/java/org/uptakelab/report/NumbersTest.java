package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.uptakelab.measure.Estimate;

class NumbersTest {
    private final Numbers english = new Numbers(new Words(Locale.ENGLISH));
    private final Numbers german = new Numbers(new Words(Locale.GERMAN));

    @Test
    void writesWholePercentButKeepsSmallShares() {
        assertEquals("35\u00a0%", english.percent(0.3512));
        assertEquals("0.4\u00a0%", english.percent(0.0041));
        assertEquals("0\u00a0%", english.percent(0));
        assertEquals("1\u00a0%", english.percent(0.00996));
    }

    @Test
    void writesWithTheMarksOfTheLanguage() {
        assertEquals("1,234.5", english.decimals(1234.5, 1));
        assertEquals("1.234,5", german.decimals(1234.5, 1));
        assertEquals("\u22120,3\u00a0%", german.exactPercent(-0.003));
    }

    @Test
    void zeroHasNoSign() {
        assertEquals("0.0\u00a0%", english.exactPercent(-0.0001));
    }

    @Test
    void writesIntervals() {
        Estimate estimate = new Estimate(0.35, 0.342, 0.358, 20, 0);
        assertEquals("34.2 to 35.8\u00a0%", english.interval(estimate, MeasureText.Unit.SHARE));
        assertEquals("0,342 bis 0,358", german.interval(estimate, MeasureText.Unit.NUMBER));
    }
}
