package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.setting.UserError;

class LogColumnsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsPairs() {
        assertEquals(
                new LogColumns(Map.of("position", "place", "click", "Klick ja"), Map.of("policy", "random")),
                LogColumns.parse("position=place, click=Klick ja", "policy=random"));
        assertEquals(LogColumns.NONE, LogColumns.parse(null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spot=place||holds \"spot=place\"",
                "position=||holds \"position=\"",
                "position=a,position=b||names position twice",
                "|click=1|--constant must be pairs of campaign, policy or kind",
                "policy=who|policy=random|names policy, as --columns does"
            })
    void refusesWhatItDoesNotUnderstand(String columns, String constants, String reason) {
        UserError error = assertThrows(UserError.class, () -> LogColumns.parse(columns, constants));
        assertTrue(error.messages().get(0).contains(reason), error::toString);
    }

    /** What is told decides if only one kind has it, whatever the header says; else the header does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "position,click|user=position,item=click,timestamp=x|PURCHASES",
                "place,hit|position=place|IMPRESSIONS",
                "who,what,yes|redeemed=yes|CAMPAIGNS",
                "user,campaign,redeemed|campaign=user|CAMPAIGNS",
                "position,click,group|campaign=group|IMPRESSIONS"
            })
    void tellsTheKind(String header, String columns, LogKind kind) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), header + "\n");
        assertEquals(kind, LogColumns.parse(columns, null).kindOf(log));
    }

    @Test
    void noLogHasColumnsOfTwoKinds() {
        LogColumns told = LogColumns.parse("timestamp=a,click=b", null);
        UserError error = assertThrows(UserError.class, () -> told.kindOf(folder));
        assertTrue(error.messages().get(0).contains("but name timestamp and click"), error::toString);
    }
}
