package org.uptakelab.report.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;

/**
 * The file {@code results.duckdb} and a Parquet file a table, in a folder of results. They are made by one thread, so that equal rows
 * give equal Parquet files; the database file itself may differ in its bytes, not in its rows.
 */
final class Database {
    static final String FILE = "results.duckdb";

    private final DuckDb duckDb;
    private final OutputFolder folder;
    private final Provenance provenance;

    Database(DuckDb duckDb, OutputFolder folder, Provenance provenance) {
        this.duckDb = duckDb;
        this.folder = folder;
        this.provenance = provenance;
    }

    /** Writes the tables, the views over them, and where they come from. */
    void write(Path scratch, List<Table> tables, List<String> views) throws IOException {
        Path file = scratch.resolve(FILE);
        try (Connection connection = duckDb.connect();
                Statement statement = connection.createStatement()) {
            prepare(statement, scratch, file);
            for (Table table : tables) {
                fill(statement, table, scratch);
                export(statement, table, scratch);
            }
            for (String view : views) {
                statement.execute(view);
            }
            tellProvenance(connection, statement);
            statement.execute("USE memory");
            statement.execute("DETACH results");
        } catch (SQLException e) {
            throw new IOException("DuckDB could not write the tables (" + e.getMessage() + ").", e);
        }
        folder.take(FILE, file);
    }

    /** The format of DuckDB 1.0, which every version since then can read. */
    private static void prepare(Statement statement, Path scratch, Path file) throws SQLException {
        statement.execute("SET threads TO 1");
        statement.execute("SET memory_limit = '1GB'");
        statement.execute("SET temp_directory = " + Sql.file(scratch.resolve("spill")));
        statement.execute("ATTACH " + Sql.file(file) + " AS results (STORAGE_VERSION 'v1.0.0')");
        statement.execute("USE results");
    }

    private static void fill(Statement statement, Table table, Path scratch) throws SQLException, IOException {
        statement.execute(table.definition());
        for (Path csv : table.rows().files(scratch)) {
            statement.execute(table.insertion(csv));
            Files.delete(csv);
        }
    }

    private void export(Statement statement, Table table, Path scratch) throws SQLException, IOException {
        String name = table.name() + ".parquet";
        Path file = scratch.resolve(name);
        statement.execute("COPY " + Sql.name(table.name()) + " TO " + Sql.file(file)
                + " (FORMAT parquet, COMPRESSION zstd, KV_METADATA {provenance: " + Sql.text(provenanceText()) + "})");
        folder.take(name, file);
    }

    private String provenanceText() throws IOException {
        StringWriter text = new StringWriter();
        ProvenanceJson.of(provenance).writeTo(text);
        return text.toString();
    }

    private void tellProvenance(Connection connection, Statement statement) throws SQLException {
        statement.execute("CREATE TABLE provenance (key VARCHAR, value VARCHAR)");
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO provenance VALUES (?, ?)")) {
            for (Map.Entry<String, String> fact :
                    ProvenanceJson.facts(provenance).entrySet()) {
                row.setString(1, fact.getKey());
                row.setString(2, fact.getValue());
                row.executeUpdate();
            }
        }
    }
}
