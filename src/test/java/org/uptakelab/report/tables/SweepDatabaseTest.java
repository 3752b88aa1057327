package org.uptakelab.report.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.recommender.Family;
import org.uptakelab.report.CellsCsv;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.sweep.LocalEngine;
import org.uptakelab.sweep.SweepFile;
import org.uptakelab.sweep.SweepResult;
import org.uptakelab.sweep.SweepRunner;

@Needs(Need.DUCKDB)
class SweepDatabaseTest {
    private static final String EXPERIMENT = """
            base:
              world: {users: 40, items: 20, segments: 2}
            vary:
              shopper.search: [2, 4]
              shopper.attention: [0.3, 1.0]
            recommenders: [none, popular]
            run: {rounds: 5, warmup: 2, replications: 2, seed: 9}
            measures: [taken_share, anyway_rate]
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static SweepResult result;
    private static Path database = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        result = new SweepRunner(new LocalEngine(1, ProgressListener.SILENT, Family.OF_THE_LAB))
                .run(SweepFile.parse(Path.of("it's a trial.yaml"), EXPERIMENT, List.of(), Family.OF_THE_LAB));
        database = write("out");
    }

    private static Path write(String name) throws IOException {
        try (OutputFolder out = OutputFolder.open(folder.resolve(name))) {
            SweepDatabase.write(result, out);
            return out.path().resolve("results.duckdb");
        }
    }

    @Test
    void cellsAreTheRowsOfTheCsvFile() throws Exception {
        StringWriter csv = new StringWriter();
        CellsCsv.of(result).writeTo(csv);
        List<String> lines = csv.toString().lines().toList();
        assertEquals(1 + 4 * 2 * 2, lines.size());
        assertEquals(lines.get(0), Query.columns(database, "cells"));
        assertEquals(lines.subList(1, lines.size()), Query.rows(database, "FROM cells"));
    }

    @Test
    void aFactorIsANumberWhereItsKeyIs() throws SQLException {
        assertEquals(
                List.of("INTEGER,DOUBLE"),
                Query.rows(
                        database,
                        "SELECT DISTINCT typeof(\"shopper.search\"), typeof(\"shopper.attention\") FROM cells"));
    }

    @Test
    void everyReplicationIsThereAndGivesTheMean() throws SQLException {
        assertEquals(
                Query.rows(database, "SELECT cell, recommender, measure, round(mean, 12) FROM cells"),
                Query.rows(
                        database,
                        "SELECT cell, recommender, measure, round(avg(value), 12) FROM replications GROUP BY ALL"
                                + " ORDER BY cell, recommender, measure DESC"));
        assertEquals(
                List.of("32"), Query.rows(database, "SELECT count(*) FROM replications WHERE replication IN (1, 2)"));
    }

    @Test
    void theOriginIsInside() throws SQLException {
        assertEquals(
                List.of(result.provenance().version()),
                Query.rows(database, "SELECT value FROM provenance WHERE key = 'version'"));
        assertEquals(
                List.of("true"),
                Query.rows(
                        database, "SELECT value LIKE 'base:%' FROM provenance WHERE key = 'scenarios.it''s a trial'"));
    }

    @Test
    void parquetHoldsTheSameRowsAndTheOrigin() throws SQLException {
        String parquet = "'" + folder.resolve("out/cells.parquet") + "'";
        assertEquals(Query.rows(database, "FROM cells"), Query.rows(database, "FROM " + parquet));
        assertTrue(Query.rows(database, "SELECT decode(value) FROM parquet_kv_metadata(" + parquet + ")")
                .get(0)
                .contains("\"version\" : \"" + result.provenance().version()));
    }

    @Test
    void equalRowsGiveEqualParquetAndNothingElseIsLeft() throws IOException {
        write("again");
        for (String name : List.of("cells.parquet", "replications.parquet")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("out").resolve(name)),
                    Files.readAllBytes(folder.resolve("again").resolve(name)),
                    name);
        }
        try (Stream<Path> files = Files.list(folder.resolve("again"))) {
            assertEquals(
                    List.of("cells.parquet", "replications.parquet", "results.duckdb"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
