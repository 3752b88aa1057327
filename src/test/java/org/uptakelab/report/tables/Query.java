package org.uptakelab.report.tables;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a database questions, as a user would. */
final class Query {
    private Query() {}

    /** The rows of an answer, cells joined by commas, nothing for NULL. */
    static List<String> rows(Path database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DuckDb.here().read(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    Object cell = answer.getObject(column);
                    row.add(cell == null ? "" : cell.toString());
                }
                rows.add(String.join(",", row));
            }
        }
        return rows;
    }

    /** The names of the columns of a table, joined by commas. */
    static String columns(Path database, String table) throws SQLException {
        return String.join(
                ",",
                rows(
                        database,
                        "SELECT column_name FROM information_schema.columns WHERE table_name = '" + table
                                + "' ORDER BY ordinal_position"));
    }
}
