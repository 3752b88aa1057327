package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnGuessTest {
    @TempDir
    Path folder;

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text);
    }

    @Test
    void wordsOfShopsAreUnderstood() throws IOException {
        assertEquals(
                new ColumnNames("Customer ID", "SKU", "order_date", "Qty", "Unit-Price"),
                ColumnGuess.of(log("order,Customer ID,SKU,order_date,Qty,Unit-Price\n")));
        assertEquals(
                new ColumnNames("Kundennummer", "Artikel", "Datum", "Stück", null),
                ColumnGuess.of(log("Kundennummer;Artikel;Datum;Stück\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user,item,timestamp\n",
                "196\t242\t3\t881250949\n",
                "userId,movieId,rating,timestamp\n",
                "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
            })
    void whatTheReaderRecognisesIsLeftToIt(String text) throws IOException {
        assertNull(ColumnGuess.of(log(text)));
    }

    @Test
    void noGuessIsMadeOfHalfALog() throws IOException {
        assertNull(ColumnGuess.of(log("customer,sku,shop\n")));
    }

    @Test
    void previewShowsTheRowsAndTheirRoles() throws IOException {
        Path log =
                log("shop;Kunde;Artikel;Datum\n1;ann;tea;2020-01-01\n1;bob;\"milk; fresh\";2020-01-02\n1;cleo;tea;x\n");
        LogPreview preview = LogPreview.of(log, ColumnGuess.of(log), 2);
        assertEquals(
                List.of(
                        new LogPreview.Column("shop", null),
                        new LogPreview.Column("Kunde", "user"),
                        new LogPreview.Column("Artikel", "item"),
                        new LogPreview.Column("Datum", "timestamp")),
                preview.columns());
        assertEquals(
                List.of(List.of("1", "ann", "tea", "2020-01-01"), List.of("1", "bob", "milk; fresh", "2020-01-02")),
                preview.rows());
        assertEquals(Map.of(4L, "1;cleo;tea;x"), LogPreview.lines(log, List.of(4L, 9L)));
    }

    @Test
    void aLogWithoutHeaderHasRolesWithoutNames() throws IOException {
        LogPreview preview = LogPreview.of(log("196\t242\t3\t881250949\n"), null, 5);
        assertEquals(new LogPreview.Column(null, "user"), preview.columns().get(0));
        assertEquals(new LogPreview.Column(null, null), preview.columns().get(2));
        assertEquals(List.of(List.of("196", "242", "3", "881250949")), preview.rows());
    }
}
