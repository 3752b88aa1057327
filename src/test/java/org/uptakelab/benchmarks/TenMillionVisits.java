package org.uptakelab.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SlateComparison;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.RunStore;
import org.uptakelab.report.tables.DuckDb;
import org.uptakelab.report.tables.RunDatabase;
import org.uptakelab.simulation.Run;

/**
 * What ten million visits cost in a database: one world of the default scenario, kept as often as it takes. A program, because it
 * measures disk and the memory of the whole process, which a benchmark of one method does not see.
 */
public final class TenMillionVisits {
    private static final int VISITS = 10_000_000;
    private static final String TAKEN_BY_RANK = """
            SELECT list_position(slate, bought) AS rank, count(*) AS taken FROM visits
            WHERE hidden_taken GROUP BY rank ORDER BY rank""";

    private TenMillionVisits() {}

    /**
     * Measures and prints.
     *
     * @param arguments an empty folder for the database
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        Scenario shop = ScenarioFile.parse("default.yaml", "{}", List.of());
        Replication replication = new Replication(shop, 1);
        Run run = replication.run("item-llr");
        int worlds = VISITS / run.ledger().visits() + 1;
        ArmResult arm = new ArmResult(shop, Collections.nCopies(worlds, replication.measure("item-llr", run)));
        try (OutputFolder folder = OutputFolder.open(Path.of(arguments[0]));
                RunStore store = new RunDatabase(true, folder)) {
            long start = System.nanoTime();
            for (int world = 1; world <= worlds; world++) {
                store.ran(shop, world, replication.world(), run);
            }
            tell("kept on the way", start);
            start = System.nanoTime();
            store.write(folder, new Result(List.of(arm), new SlateComparison(0, 0), Provenance.of(List.of(shop))));
            tell("database and Parquet", start);
        }
        Path database = Path.of(arguments[0], "results.duckdb");
        for (Path file : List.of(database, Path.of(arguments[0], "visits.parquet"))) {
            System.out.printf(Locale.ROOT, "%s: %.0f MB%n", file.getFileName(), Files.size(file) / 1e6);
        }
        ask(database);
        System.out.println(Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .toList());
    }

    private static void ask(Path database) throws SQLException {
        try (Connection connection = DuckDb.here().read(database);
                Statement statement = connection.createStatement()) {
            for (String sql : List.of("SELECT count(*), sum(len(slate)) FROM visits", TAKEN_BY_RANK)) {
                long start = System.nanoTime();
                try (ResultSet answer = statement.executeQuery(sql)) {
                    answer.next();
                    System.out.println(sql + " -> " + answer.getString(1) + ", " + answer.getString(2) + " …");
                }
                tell("asked", start);
            }
        }
    }

    private static void tell(String what, long start) {
        Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s on the clock; processor time so far %.1f s%n",
                what,
                (System.nanoTime() - start) / 1e9,
                processor.toMillis() / 1e3);
    }
}
