package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;

@Needs(Need.DUCKDB)
class StoreOptionTest extends CommandTest {
    private static final String SHOP = """
            world: {users: 40, items: 20, segments: 2}
            run: {rounds: 5, warmup: 2, replications: 2}
            """;

    private List<String> tables(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches(".*\\.(csv|gz|duckdb|parquet)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aRunKeepsItsTablesAndVisitsInADatabase() throws IOException {
        String shop = Files.writeString(folder.resolve("shop.yaml"), SHOP).toString();
        assertEquals(0, uptake("run", shop, "--events", "--store", "duckdb", "--out", folder + "/out"), err::toString);
        assertEquals(
                List.of(
                        "replications.parquet",
                        "results.duckdb",
                        "rounds.csv",
                        "rounds.parquet",
                        "summary.csv",
                        "summary.parquet",
                        "visits.parquet"),
                tables("out"));
    }

    @Test
    void anExperimentKeepsItsCellsInADatabase() throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), SHOP);
        String experiment = Files.writeString(
                        folder.resolve("trial.yaml"), "base: shop.yaml\nvary: {shopper.search: [2, 4]}\n")
                .toString();
        assertEquals(0, uptake("sweep", experiment, "--store", "duckdb", "--out", folder + "/out"), err::toString);
        assertEquals(List.of("cells.csv", "cells.parquet", "replications.parquet", "results.duckdb"), tables("out"));
    }

    @Test
    void anUnknownStoreIsRefused() {
        assertEquals(2, uptake("run", "--store", "sqlite", "--out", folder + "/out"));
        assertTrue(err.toString().contains("csv, duckdb"), err::toString);
    }
}
