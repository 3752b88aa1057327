package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.SlateComparison;
import org.uptakelab.measure.RoundCounts;

class EventFilesTest {
    private static final Scenario SHOP = Scenarios.with(
            "world.users", 50, "world.items", 30, "run.rounds", 6, "run.warmup", 2, "run.replications", 3);

    @TempDir
    private Path folder = Path.of("");

    private List<ArmResult> write(String name, int threads) throws IOException {
        try (OutputFolder out = OutputFolder.open(folder.resolve(name));
                EventFiles events = new EventFiles()) {
            List<ArmResult> arms = new Runner(threads, ProgressListener.SILENT, events)
                    .run(List.of(SHOP), List.of("item-llr", "none"));
            events.write(out, new Result(arms, new SlateComparison(0, 0), Provenance.of(List.of(SHOP))));
            return arms;
        }
    }

    private List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(file))), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    @Test
    void everyPurchaseAndImpressionIsThereOnce() throws IOException {
        List<ArmResult> arms = write("out", 2);
        int purchases = 0;
        int impressions = 0;
        for (ArmResult arm : arms) {
            for (ReplicationResult replication : arm.replications()) {
                RoundCounts all = RoundCounts.total(replication.rounds());
                purchases += all.purchases();
                impressions += all.impressions();
            }
        }
        List<String> bought = lines("out/purchases.csv.gz");
        List<String> shown = lines("out/impressions.csv.gz");
        assertEquals("scenario,recommender,replication,round,user,item,price", bought.get(0));
        assertEquals("scenario,recommender,replication,round,user,rank,item", shown.get(0));
        assertEquals(1 + purchases, bought.size());
        assertEquals(1 + impressions, shown.size());
        assertEquals(0, shown.stream().filter(line -> line.contains(",none,")).count());
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        write("one", 1);
        write("seven", 7);
        for (String file : List.of("purchases.csv.gz", "impressions.csv.gz")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("one").resolve(file)),
                    Files.readAllBytes(folder.resolve("seven").resolve(file)),
                    file);
        }
    }
}
