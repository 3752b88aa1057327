package org.uptakelab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;

class FitTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    private PurchaseLog log(List<String> rows) throws IOException {
        Path file = folder.resolve("log.csv");
        Files.writeString(file, "user,item,timestamp\n" + String.join("\n", rows) + "\n");
        return LogReader.read(file, null).log();
    }

    private static Fit.Fitted fit(PurchaseLog log) {
        return Fit.of(log, "log.csv", ProgressListener.SILENT);
    }

    /** 300 users who buy 8 different of 60 items each, early items far more often. */
    private PurchaseLog concentrated() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int user = 0; user < 300; user++) {
            for (int k = 0; k < 8; k++) {
                int item = k < 5 ? k * 3 + user % 3 : 15 + (user * 7 + k * 13) % 45;
                rows.add("u" + user + ",i" + item + ",2011-01-0" + (k + 1));
            }
        }
        return log(rows);
    }

    @Test
    void meetsTheFiguresItFits() throws IOException {
        Fit.Fitted fitted = fit(concentrated());
        for (FitRow row : fitted.rows()) {
            if (row.fitted()) {
                assertEquals(row.log(), row.simulation(), 0.03 * row.log(), row::toString);
            }
        }
        Scenario scenario = ScenarioFile.parse("like-log", fitted.text(), List.of());
        assertEquals("like-log", scenario.name());
        assertEquals(300, scenario.world().users());
        assertEquals(60, scenario.world().items());
        assertTrue(scenario.world().zipf() > 0, scenario::toString);
    }

    @Test
    void saysWhatItCouldNotFit() throws IOException {
        PurchaseLog log = log(List.of("a,x,2011-01-01", "a,y,2011-01-01", "a,x,2011-01-02", "b,x,2011-01-01"));
        Fit.Fitted fitted = fit(log);
        FitRow repeats = row(fitted, "repeat purchases / purchases");
        assertEquals(0.25, repeats.log());
        assertEquals(0, repeats.simulation());
        assertFalse(repeats.fitted());
        assertEquals(4.0 / 3, row(fitted, "items per basket, mean").log());
        assertTrue(fitted.text().contains("not fitted"));
    }

    @Test
    void makesTheSameScenarioAgain() throws IOException {
        PurchaseLog log = concentrated();
        assertEquals(fit(log), fit(log));
    }

    @Test
    void keepsOddNamesOutOfTheScenario() throws IOException {
        String text = Fit.of(concentrated(), "a\nworld: {users: 1}", ProgressListener.SILENT)
                .text();
        String comments = text.lines().filter(line -> line.startsWith("#")).collect(Collectors.joining());
        assertTrue(comments.contains("a?world: {users: 1}"), comments);
    }

    private static FitRow row(Fit.Fitted fitted, String figure) {
        return fitted.rows().stream()
                .filter(row -> row.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }
}
