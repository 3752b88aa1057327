package org.uptakelab.report.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.RunObserver;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.SlateComparison;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.report.EventFiles;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.RoundsCsv;
import org.uptakelab.report.RunStore;
import org.uptakelab.report.SummaryCsv;

@Needs(Need.DUCKDB)
class RunDatabaseTest {
    private static final Scenario SHOP = Scenarios.with(
            "world.users", 50, "world.items", 30, "run.rounds", 6, "run.warmup", 2, "run.replications", 3);

    @TempDir
    private static Path folder = Path.of("");

    private static Result result;
    private static Path database = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        try (OutputFolder out = OutputFolder.open(folder.resolve("out"));
                RunStore events = new EventFiles();
                RunStore store = new RunDatabase(true, out)) {
            RunObserver both = (arm, replication, world, run) -> {
                events.ran(arm, replication, world, run);
                store.ran(arm, replication, world, run);
            };
            result = run(2, both);
            events.write(out, result);
            out.writeText("summary.csv", SummaryCsv.of(result.arms()));
            out.writeText("rounds.csv", RoundsCsv.of(result.arms()));
            store.write(out, result);
        }
        database = folder.resolve("out/results.duckdb");
    }

    private static Result run(int threads, RunObserver observer) {
        List<ArmResult> arms =
                new Runner(threads, ProgressListener.SILENT, observer).run(List.of(SHOP), List.of("item-llr", "none"));
        return new Result(arms, new SlateComparison(0, 0), Provenance.of(List.of(SHOP)));
    }

    @Test
    void tablesAreTheRowsOfTheCsvFiles() throws Exception {
        for (String table : List.of("summary", "rounds")) {
            sameRows(Files.readAllLines(folder.resolve("out").resolve(table + ".csv")), table);
        }
    }

    @Test
    void eventsAreTheRowsOfTheCsvFiles() throws Exception {
        for (String view : List.of("purchases", "impressions")) {
            sameRows(unzipped(folder.resolve("out").resolve(view + ".csv.gz")), view);
        }
    }

    private static void sameRows(List<String> csv, String table) throws SQLException {
        assertFalse(csv.size() < 10, csv::toString);
        assertEquals(csv.get(0), Query.columns(database, table));
        assertEquals(csv.subList(1, csv.size()), Query.rows(database, "FROM " + table), table);
    }

    private static List<String> unzipped(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        }
        return lines;
    }

    /** What the measures say can be counted again from the visits alone. */
    @Test
    void visitsGiveTheMeasures() throws SQLException {
        assertEquals(Query.rows(database, """
                        SELECT recommender, replication, measure, numerator, denominator FROM replications
                        WHERE measure IN ('taken_share', 'caused_share') ORDER BY ALL
                        """), Query.rows(database, """
                        WITH counts AS (
                          SELECT recommender, replication,
                            count(*) FILTER (hidden_taken) AS taken,
                            count(*) FILTER (hidden_taken AND hidden_without_slate IS DISTINCT FROM bought) AS caused,
                            count(bought) AS purchases
                          FROM visits WHERE round > 2 GROUP BY ALL)
                        SELECT recommender, replication, 'taken_share' AS measure, taken::DOUBLE AS numerator,
                          purchases::DOUBLE AS denominator FROM counts
                        UNION ALL
                        SELECT recommender, replication, 'caused_share', caused::DOUBLE, purchases::DOUBLE FROM counts
                        ORDER BY ALL
                        """));
    }

    @Test
    void theNumberOfThreadsChangesNoRowAndNoByteOfParquet() throws Exception {
        try (OutputFolder out = OutputFolder.open(folder.resolve("seven"));
                RunStore store = new RunDatabase(true, out)) {
            store.write(out, run(7, store));
        }
        assertEquals(
                Query.rows(database, "FROM visits"), Query.rows(folder.resolve("seven/results.duckdb"), "FROM visits"));
        for (String name : List.of("summary", "rounds", "replications", "visits")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("out").resolve(name + ".parquet")),
                    Files.readAllBytes(folder.resolve("seven").resolve(name + ".parquet")),
                    name);
        }
    }

    @Test
    void withoutEventsThereAreNoVisits() throws Exception {
        try (OutputFolder out = OutputFolder.open(folder.resolve("few"));
                RunStore store = new RunDatabase(false, out)) {
            store.write(out, run(1, store));
        }
        assertEquals(
                List.of("provenance", "replications", "rounds", "summary"),
                Query.rows(
                        folder.resolve("few/results.duckdb"),
                        "SELECT table_name FROM information_schema.tables ORDER BY table_name"));
    }
}
