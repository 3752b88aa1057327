package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uptakelab.audit.Rate;
import org.uptakelab.report.ExhibitRow.Maker;

class ExhibitChartTest {
    private static ExhibitChart.Axis axis(Rate... rates) {
        List<ExhibitRow> rows = Stream.of(rates)
                .map(rate -> ExhibitRow.of("of", "label", Maker.WHOLE, rate))
                .toList();
        Words words = new Words(Locale.ENGLISH);
        Exhibit exhibit = new Exhibit("", "", "", rows, List.of(), List.of(), Locale.ENGLISH);
        return new ExhibitChart(exhibit, words, new Numbers(words)).axis();
    }

    @Test
    void zeroStandsBeyondABreak() {
        ExhibitChart.Axis axis = axis(new Rate("", "", 0, 0, 100), new Rate("", "", 0, 50, 100));
        assertTrue(axis.hasZero());
        assertEquals(-3, axis.low());
        assertEquals(-3, axis.value(0));
        assertEquals(-2, axis.value(0.0001));
        assertEquals(-1, axis.value(0.1), 1e-12);
    }

    @Test
    void hasTwoDecadesAtTheLeast() {
        ExhibitChart.Axis axis = axis(new Rate("", "", 0, 99, 100));
        assertFalse(axis.hasZero());
        assertEquals(-2, axis.low());
    }

    @Test
    void reachesToTheLowestInterval() {
        // 5 of 10,000: the interval begins at 0.02 %.
        assertEquals(-4, axis(new Rate("", "", 0, 5, 10_000)).low());
    }
}
