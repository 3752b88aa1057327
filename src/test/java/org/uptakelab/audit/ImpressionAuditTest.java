package org.uptakelab.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.data.ImpressionLog;
import org.uptakelab.data.LogColumns;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

class ImpressionAuditTest {
    @TempDir
    private Path folder = Path.of("");

    private ImpressionAudit audit(String text) throws IOException {
        return ImpressionAudit.of(
                ImpressionLog.read(Files.writeString(folder.resolve("log.csv"), text), LogColumns.NONE));
    }

    @Test
    void countsByPolicyAndPosition() throws IOException {
        ImpressionAudit audit = audit("policy,position,click\na,1,1\na,1,0\na,2,0\nb,1,0\n");
        assertEquals(List.of(new Rate("", "a", 0, 1, 3), new Rate("", "b", 0, 0, 1)), audit.byPolicy());
        assertEquals(
                List.of(new Rate("", "a", 1, 1, 2), new Rate("", "a", 2, 0, 1), new Rate("", "b", 1, 0, 1)),
                audit.byPosition());
        assertEquals(List.of(), audit.shownAlike());
    }

    /**
     * Chosen by lot among 80 items, of which 60 are ever seen: shown alike they were already, so nothing changes, and the interval is that of
     * the rate.
     */
    @Test
    void whatWasShownAlikeKeepsItsRate() throws IOException {
        StringBuilder text = new StringBuilder("item,position,click,propensity\n");
        for (int row = 0; row < 300; row++) {
            text.append(row % 60).append(",1,").append(row < 2 ? 1 : 0).append(",0.0125\n");
        }
        ShownAlike alike = audit(text.toString()).shownAlike().get(0);
        assertEquals(2 / 300.0, alike.value(), 1e-12);
        assertEquals(300, alike.effective(), 1e-9);
        assertEquals(alike.shown().low(), alike.low(), 1e-12);
        assertEquals(alike.shown().high(), alike.high(), 1e-12);
    }

    /**
     * Items with click rates 0.1, 0.2 and 0.6, shown with chances 0.7, 0.2 and 0.1: shown alike, 0.3 would be clicked. 400 logs of 500
     * impressions; the mean of 400 estimates, whose bias is a third of its standard error, is off by more than five of them in one of a
     * million seeds, and fewer than 350 of 400 intervals hold the truth in fewer, if they hold it as often as 93 times of 100.
     */
    @Test
    void isRightOnAverage() throws IOException {
        double[] shown = {0.7, 0.2, 0.1};
        double[] clicked = {0.1, 0.2, 0.6};
        UniformRandomProvider luck = new Keys(20_150_612L, 1).stream(Purpose.PAIRS, 0, 0);
        double sum = 0;
        double squares = 0;
        int held = 0;
        int logs = 400;
        for (int log = 0; log < logs; log++) {
            StringBuilder text = new StringBuilder("item,position,click,propensity\n");
            for (int row = 0; row < 500; row++) {
                double draw = luck.nextDouble();
                int item = draw < shown[0] ? 0 : draw < shown[0] + shown[1] ? 1 : 2;
                int click = luck.nextDouble() < clicked[item] ? 1 : 0;
                text.append(item)
                        .append(",1,")
                        .append(click)
                        .append(',')
                        .append(shown[item])
                        .append('\n');
            }
            ShownAlike alike = audit(text.toString()).shownAlike().get(0);
            sum += alike.value();
            squares += alike.value() * alike.value();
            held += alike.low() <= 0.3 && 0.3 <= alike.high() ? 1 : 0;
        }
        double mean = sum / logs;
        double error = Math.sqrt((squares / logs - mean * mean) / logs);
        assertEquals(0.3, mean, 5 * error);
        assertTrue(held >= 350, "intervals that hold the truth: " + held);
    }

    @Test
    @Needs(Need.REAL_LOGS)
    void agreesOnOpenBandit() {
        ImpressionAudit audit =
                ImpressionAudit.of(ImpressionLog.read(Need.realLog("open-bandit/impressions.csv.gz"), LogColumns.NONE));
        assertEquals(
                List.of(
                        new Rate("men", "bts", 0, 69, 10_000),
                        new Rate("men", "random", 0, 46, 10_000),
                        new Rate("women", "bts", 0, 46, 10_000),
                        new Rate("women", "random", 0, 46, 10_000)),
                audit.byPolicy());
        ShownAlike men = audit.shownAlike().get(0);
        assertEquals(0.32, 100 * men.value(), 0.005);
        assertEquals(0.09, 100 * men.low(), 0.005);
        assertEquals(1.13, 100 * men.high(), 0.005);
        assertFalse(audit.shownAlike().get(2).hasAnswer(), "two of 10,000 suggestions carry all the weight");
        assertEquals(0.46, 100 * audit.shownAlike().get(3).value(), 0.005);
        assertEquals(12, audit.byPosition().size());
    }
}
