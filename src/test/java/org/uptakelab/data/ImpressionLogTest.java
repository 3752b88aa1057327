package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.setting.UserError;

class ImpressionLogTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text);
    }

    @Test
    void countsAndRefuses() throws IOException {
        ImpressionLog log = ImpressionLog.read(
                file(
                        "Campaign,policy,item,position,propensity,click\n"
                                + "men,bts,7,2,0.5,1\nmen,bts,8,2,0.25,0\nmen,bts,7,0,0.5,1\nmen,bts,7,1,0,1\nmen,bts,7,1,0.5,maybe\nmen,bts\n"),
                LogColumns.NONE);
        assertEquals(
                List.of(new ImpressionLog.Cell(
                        "men", "bts", 2, 2, 1, new ImpressionLog.Weights(6, 20), new ImpressionLog.Weights(2, 4))),
                log.cells());
        assertEquals(6, log.report().rows());
        assertEquals(2, log.report().kept());
        assertEquals(
                Map.of(
                        Refusal.NO_POSITION, new ReadReport.Refused(1, List.of(4L)),
                        Refusal.NO_PROPENSITY, new ReadReport.Refused(1, List.of(5L)),
                        Refusal.NO_OUTCOME, new ReadReport.Refused(1, List.of(6L)),
                        Refusal.TOO_FEW_COLUMNS, new ReadReport.Refused(1, List.of(7L))),
                log.report().refused());
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        Path log = file("policy,click\na,1\n");
        UserError error = assertThrows(UserError.class, () -> ImpressionLog.read(log, LogColumns.NONE));
        assertTrue(
                error.messages().get(0).contains("must have a column position, but has click, policy"),
                error::toString);
    }

    @Test
    void partsFieldsAsItsHeaderDoes() throws IOException {
        ImpressionLog log = ImpressionLog.read(file("position;click;policy\n1;1;a,b\n2;0;a,b\n"), LogColumns.NONE);
        assertEquals(2, log.report().kept());
        assertEquals("a,b", log.cells().get(0).policy());
    }

    @Test
    void takesColumnsAndConstantsAsTold() throws IOException {
        LogColumns told = LogColumns.parse("position=place,click=hit", "policy=random,campaign=men");
        ImpressionLog log = ImpressionLog.read(file("Place,hit\n3,1\n3,0\n"), told);
        ImpressionLog.Cell cell = log.cells().get(0);
        assertEquals(List.of("men", "random"), List.of(cell.campaign(), cell.policy()));
        assertEquals(List.of(3, 2L, 1L), List.of(cell.position(), cell.impressions(), cell.clicks()));
    }

    @Test
    void whatHasAColumnIsNotTheSameInEveryRow() throws IOException {
        Path log = file("policy,position,click\na,1,1\n");
        LogColumns told = LogColumns.parse(null, "policy=random");
        UserError error = assertThrows(UserError.class, () -> ImpressionLog.read(log, told));
        assertTrue(error.messages().get(0).contains("it has policy"), error::toString);
    }

    @Test
    void aColumnToldMustBeThere() throws IOException {
        Path log = file("position,click\n1,1\n");
        LogColumns told = LogColumns.parse("propensity=chance", null);
        UserError error = assertThrows(UserError.class, () -> ImpressionLog.read(log, told));
        assertTrue(error.messages().get(0).contains("must have a column chance"), error::toString);
    }

    @Test
    void aLogOfRefusedRowsIsNoLog() throws IOException {
        Path log = file("position,click\n0,1\n");
        UserError error = assertThrows(UserError.class, () -> ImpressionLog.read(log, LogColumns.NONE));
        assertTrue(
                error.messages()
                        .get(0)
                        .contains("its only row was refused: position not a whole number from 1 on (in line 2)"),
                error::toString);
    }
}
