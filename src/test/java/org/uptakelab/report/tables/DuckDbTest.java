package org.uptakelab.report.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.setting.UserError;

class DuckDbTest {
    @Test
    void aMissingDriverIsToldWithTheCommandThatGetsIt(@TempDir Path folder) {
        UserError error = assertThrows(UserError.class, () -> DuckDb.in(folder));
        assertEquals(
                "--store duckdb needs the driver of DuckDB, which is not part of the lab, but there is no "
                        + folder.resolve("duckdb_jdbc.jar")
                        + ". Maybe get it, once (80 MB): mvn dependency:copy"
                        + " -Dartifact=org.duckdb:duckdb_jdbc:2.0.0.1 -DoutputDirectory=" + folder
                        + " -Dmdep.stripVersion=true",
                error.getMessage());
    }

    @Test
    void aFileThatIsNoDriverIsToldToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(DuckDb.FILE), "no jar");
        UserError error = assertThrows(UserError.class, () -> DuckDb.in(folder));
        assertTrue(String.join("", error.messages()).contains("is not DuckDB's driver"));
    }

    @Test
    void theBuildGetsTheVersionThatTheMessageNames() throws IOException {
        assertTrue(Files.readString(Path.of("pom.xml"))
                .contains("<duckdb.version>" + DuckDb.VERSION + "</duckdb.version>"));
    }
}
