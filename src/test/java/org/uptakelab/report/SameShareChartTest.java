package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SameShareChartTest {
    @Test
    void saysWhatIsCausedWhereAThirdIsTaken() {
        Chart chart = SameShareChart.of(List.of(ClaimEdition.of(ClaimSamples.moved(), Locale.ENGLISH)))
                .orElseThrow();
        assertEquals("same-share", chart.name());
        assertTrue(chart.title().startsWith("Where 30 to 40\u00a0% of purchases follow a suggestion"), chart.title());
        assertTrue(chart.reading().contains("one setting of claim 3"), chart.reading());
    }

    @Test
    void thereIsNoneWithoutClaims() {
        assertTrue(SameShareChart.of(List.of()).isEmpty());
    }
}
