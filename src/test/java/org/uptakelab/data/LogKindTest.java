package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogKindTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "user,item,timestamp|PURCHASES",
                "timestamp,\"Position\",click|IMPRESSIONS",
                "household,campaign,redeemed|CAMPAIGNS",
                "position;click;policy|IMPRESSIONS",
                "when;\"position,click\"|PURCHASES",
                "196\\t242\\t3\\t881250949|PURCHASES"
            })
    void isToldByTheHeader(String header, LogKind kind) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), header.replace("\\t", "\t") + "\n1,2,3\n");
        assertEquals(kind, LogKind.of(log));
    }
}
