package org.uptakelab.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.data.ImpressionLog;
import org.uptakelab.measure.Estimate;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

class ImpressionAuditTest {
    @TempDir
    private Path folder = Path.of("");

    private ImpressionAudit audit(String text) throws IOException {
        return ImpressionAudit.of(ImpressionLog.read(Files.writeString(folder.resolve("log.csv"), text)));
    }

    @Test
    void countsByPolicyAndPosition() throws IOException {
        ImpressionAudit audit = audit("policy,position,click\na,1,1\na,1,0\na,2,0\nb,1,0\n");
        assertEquals(List.of(new Rate("", "a", 0, 1, 3), new Rate("", "b", 0, 0, 1)), audit.byPolicy());
        assertEquals(
                List.of(new Rate("", "a", 1, 1, 2), new Rate("", "a", 2, 0, 1), new Rate("", "b", 1, 0, 1)),
                audit.byPosition());
        assertEquals(List.of(), audit.byChance());
    }

    /** Two items, each shown with its propensity: a click on the one shown rarely counts four times one on the other. */
    @Test
    void weighsClicksByHand() throws IOException {
        ImpressionAudit audit =
                audit("item,position,click,propensity\n" + "x,1,1,0.8\nx,1,0,0.8\nx,1,0,0.8\nx,1,0,0.8\ny,1,1,0.2\n");
        assertEquals(
                (1 / (2 * 0.8) + 1 / (2 * 0.2)) / 5, audit.byChance().get(0).mean(), 1e-12);
    }

    /**
     * Items with click rates 0.1, 0.2 and 0.6, shown with chances 0.7, 0.2 and 0.1: shown alike, 0.3 would be clicked. 400 logs of 500
     * impressions; the mean of 400 estimates is off by more than five of its standard errors in one of 1.7 million seeds, and fewer than
     * 350 of 400 intervals of 95 % hold the truth (they are normal, of skewed sums) in fewer than one of a million.
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
            Estimate chance = audit(text.toString()).byChance().get(0);
            sum += chance.mean();
            squares += chance.mean() * chance.mean();
            held += chance.contains(0.3) ? 1 : 0;
        }
        double mean = sum / logs;
        double error = Math.sqrt((squares / logs - mean * mean) / logs);
        assertEquals(0.3, mean, 5 * error);
        assertTrue(held >= 350, "intervals that hold the truth: " + held);
    }

    @Test
    @Needs(Need.REAL_LOGS)
    void agreesOnOpenBandit() {
        ImpressionAudit audit = ImpressionAudit.of(ImpressionLog.read(Need.realLog("open-bandit/impressions.csv.gz")));
        assertEquals(
                List.of(
                        new Rate("men", "bts", 0, 69, 10_000),
                        new Rate("men", "random", 0, 46, 10_000),
                        new Rate("women", "bts", 0, 46, 10_000),
                        new Rate("women", "random", 0, 46, 10_000)),
                audit.byPolicy());
        assertEquals(0.74, 100 * audit.byChance().get(2).mean(), 0.005);
        assertEquals(0.46, 100 * audit.byChance().get(3).mean(), 0.005);
        assertEquals(12, audit.byPosition().size());
    }
}
