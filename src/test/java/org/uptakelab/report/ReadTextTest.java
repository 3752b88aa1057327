package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uptakelab.data.LogKind;
import org.uptakelab.data.ReadReport;
import org.uptakelab.data.Refusal;

class ReadTextTest {
    private static final ReadReport REPORT = new ReadReport(
            LogKind.PURCHASES,
            "user,item,timestamp",
            1209,
            1200,
            1,
            Map.of(
                    Refusal.NO_USER, new ReadReport.Refused(7, List.of(4L, 5L, 6L, 7L, 8L)),
                    Refusal.CANCELLED, new ReadReport.Refused(1, List.of(1100L))));

    @Test
    void tellsTotalsAndReasonsInEnglish() {
        assertEquals(
                List.of(
                        "1,209 rows read as user,item,timestamp: 1,200 purchases kept, 1 merged (same user, item and"
                                + " minute), 8 refused.",
                        "7 refused: no user (lines 4, 5, 6, 7, 8, …).",
                        "1 refused: cancelled (line 1100)."),
                ReadText.of(REPORT, Locale.ENGLISH));
    }

    @Test
    void tellsTotalsAndReasonsInGerman() {
        assertEquals(
                List.of(
                        "1.209 Zeilen gelesen als user,item,timestamp: 1.200 Käufe behalten, 1 zusammengelegt (Person,"
                                + " Artikel und Minute gleich), 8 abgewiesen.",
                        "7 abgewiesen: keine Person (Zeilen 4, 5, 6, 7, 8, …).",
                        "1 abgewiesen: storniert (Zeile 1100)."),
                ReadText.of(REPORT, Locale.GERMAN));
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyReasonHasWordsInBothLanguages(Refusal reason) {
        ReadReport report =
                new ReadReport(LogKind.PURCHASES, "x", 1, 0, 0, Map.of(reason, new ReadReport.Refused(1, List.of(2L))));
        assertEquals(2, ReadText.of(report, Locale.ENGLISH).size());
        assertEquals(2, ReadText.of(report, Locale.GERMAN).size());
    }
}
