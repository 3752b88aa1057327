package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.setting.UserError;

class LogReaderTest {
    private static final String RETAIL_HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    @TempDir
    Path folder = Path.of("set by JUnit");

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text);
    }

    private LogReader.Reading read(String text) throws IOException {
        return LogReader.read(file(text), null);
    }

    private String errorOf(Path file, @Nullable ColumnNames columns) {
        UserError error = assertThrows(UserError.class, () -> LogReader.read(file, columns));
        assertEquals(1, error.messages().size());
        return error.messages().get(0).replace(file.toString(), "LOG");
    }

    private String errorOf(String text) throws IOException {
        return errorOf(file(text), null);
    }

    /** The purchases in words: user item local time. */
    private static List<String> purchases(LogReader.Reading reading) {
        PurchaseLog log = reading.log();
        List<String> purchases = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(log.second(i), 0, ZoneOffset.UTC);
            purchases.add(log.userId(log.user(i)) + " " + log.itemId(log.item(i)) + " " + time);
        }
        return purchases;
    }

    private static Map<Refusal, ReadReport.Refused> refused(LogReader.Reading reading) {
        return reading.report().refused();
    }

    @Test
    void readsUserItemTimestamp() throws IOException {
        LogReader.Reading reading =
                read("user,item,timestamp,quantity,price\nb,y,2011-01-02,1,2.5\na,x,2011-01-01 08:30,2,0\n");
        assertEquals(List.of("a x 2011-01-01T08:30", "b y 2011-01-02T00:00"), purchases(reading));
        assertEquals(new ReadReport(LogKind.PURCHASES, "user,item,timestamp", 2, 2, 0, Map.of()), reading.report());
    }

    @Test
    void numbersUsersAndItemsInOrderOfTheirIdsAsText() throws IOException {
        PurchaseLog log =
                read("user,item,timestamp\n9,b,2011-01-01\n10,a,2011-01-02\n").log();
        assertEquals("10", log.userId(0));
        assertEquals("9", log.userId(1));
        assertEquals("a", log.itemId(0));
        assertEquals(1, log.user(0));
        assertEquals(1, log.item(0));
    }

    @Test
    void sortsByTimeAndKeepsTheOrderOfTheFileWithin() throws IOException {
        LogReader.Reading reading =
                read("user,item,timestamp\na,2,2011-01-01\nb,3,2010-01-01\na,1,2011-01-01\nb,0,2011-01-01\n");
        assertEquals(
                List.of("b 3 2010-01-01T00:00", "a 2 2011-01-01T00:00", "a 1 2011-01-01T00:00", "b 0 2011-01-01T00:00"),
                purchases(reading));
    }

    @Test
    void mergesEqualUserMinuteAndItemAndCountsThem() throws IOException {
        LogReader.Reading reading = read(
                "user,item,timestamp\n"
                        + "a,x,2011-01-01 08:30:59\na,x,2011-01-01 08:30:01\na,x,2011-01-01 08:31:00\nb,x,2011-01-01 08:30:01\n");
        assertEquals(
                List.of("a x 2011-01-01T08:30:01", "b x 2011-01-01T08:30:01", "a x 2011-01-01T08:31"),
                purchases(reading));
        assertEquals(1, reading.report().merged());
    }

    @Test
    void cleansOnlineRetailAndSaysWhatItRefused() throws IOException {
        LogReader.Reading reading = read(RETAIL_HEADER
                + "1,84029e,\"A, \"\"B\"\"\",6,2010-12-01 08:26:00,3.39,17850.0,UK\n"
                + "1,84029E,AB,6,2010-12-01 08:26:00,3.39,17850,UK\n"
                + "2,22752,\"two\nlines\",1,2010-12-01 08:27:00,1,1.0,UK\n"
                + "3,22752,,1,2010-12-01 08:27:00,1,,UK\n"
                + "C4,22752,,1,2010-12-01 08:27:00,1,1.0,UK\n"
                + "5,22752,,-1,2010-12-01 08:27:00,1,1.0,UK\n"
                + "6,22752,,1,2010-12-01 08:27:00,0.0,1.0,UK\n"
                + "7,POST,,1,2010-12-01 08:27:00,1,1.0,UK\n"
                + "8,22752,,1,yesterday,1,1.0,UK\n"
                + "9,22752,,1\n");
        assertEquals(List.of("17850 84029E 2010-12-01T08:26", "1 22752 2010-12-01T08:27"), purchases(reading));
        ReadReport report = reading.report();
        assertEquals(
                List.of(10L, 2L, 1L, 7L), List.of(report.rows(), report.kept(), report.merged(), report.refusedRows()));
        assertEquals(
                Map.of(
                        Refusal.NO_USER, new ReadReport.Refused(1, List.of(6L)),
                        Refusal.CANCELLED, new ReadReport.Refused(1, List.of(7L)),
                        Refusal.NO_QUANTITY, new ReadReport.Refused(1, List.of(8L)),
                        Refusal.NO_PRICE, new ReadReport.Refused(1, List.of(9L)),
                        Refusal.SERVICE_CODE, new ReadReport.Refused(1, List.of(10L)),
                        Refusal.UNREADABLE_DATE, new ReadReport.Refused(1, List.of(11L)),
                        Refusal.TOO_FEW_COLUMNS, new ReadReport.Refused(1, List.of(12L))),
                report.refused());
    }

    @Test
    void readsTheThreeKindsOfMovieLens() throws IOException {
        List<String> expected = List.of("196 242 1997-12-04T15:55:49", "186 302 1998-04-04T19:22:22");
        assertEquals(expected, purchases(read("196\t242\t3\t881250949\n186\t302\t3\t891717742\n")));
        assertEquals(expected, purchases(read("196::242::3::881250949\n186::302::3.5::891717742\n")));
        assertEquals(
                expected,
                purchases(read("userId,movieId,rating,timestamp\n196,242,3.0,881250949\n186,302,3.0,891717742\n")));
    }

    @Test
    void readsColumnsByNameAndOtherSeparators() throws IOException {
        Path file = file("\uFEFFwhen;who;what\r\n2011-01-01;a;x\r\n2011-01-02;b;x\r\n\r\n");
        LogReader.Reading reading = LogReader.read(file, ColumnNames.parse("user=who,item=what,timestamp=when"));
        assertEquals(List.of("a x 2011-01-01T00:00", "b x 2011-01-02T00:00"), purchases(reading));
        assertEquals(2, reading.report().rows());
    }

    @Test
    void readsGzipWhateverItsName() throws IOException {
        Path file =
                Files.write(folder.resolve("log.csv"), gzip("user,item,timestamp\na,x,2011-01-01\nb,x,2011-01-01\n"));
        assertEquals(2, LogReader.read(file, null).log().size());
    }

    @Test
    void learnsFromTheFileWhetherTheDayOrTheMonthComesFirst() throws IOException {
        String start = "user,item,timestamp\na,x,1/12/2010 8:26\n";
        assertEquals(
                "a x 2010-12-01T08:26",
                purchases(read(start + "b,x,13/12/2010 8:26\n")).get(0));
        assertEquals(
                "a x 2010-01-12T08:26",
                purchases(read(start + "b,x,12/13/2010 8:26\n")).get(0));
        assertEquals(
                "LOG has dates with slashes, which must show whether the day or the month comes first, but no date in it"
                        + " has a number above 12 that would tell the day from the month. Maybe write dates as yyyy-MM-dd.",
                errorOf(start + "b,x,2/12/2010 8:26\n"));
        assertTrue(errorOf(start + "b,x,13/12/2010\nb,x,12/13/2010\n")
                .contains("line 3 has the day first and line 4 the month"));
    }

    @Test
    void refusesIdsThatAreNotUtf8() throws IOException {
        byte[] text = "user,item,timestamp\na,x,2011-01-01\nb,x,2011-01-01\nm?ller,x,2011-01-01\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '?' ? (byte) 0xFC : text[i];
        }
        LogReader.Reading reading = LogReader.read(Files.write(folder.resolve("log.csv"), text), null);
        assertEquals(Map.of(Refusal.NOT_UTF_8, new ReadReport.Refused(1, List.of(4L))), refused(reading));
    }

    @Test
    void keepsTheFirstFiveLineNumbersOfAReason() throws IOException {
        LogReader.Reading reading =
                read("user,item,timestamp\na,x,2011-01-01\nb,x,2011-01-01\n" + ",x,2011-01-01\n".repeat(7));
        assertEquals(Map.of(Refusal.NO_USER, new ReadReport.Refused(7, List.of(4L, 5L, 6L, 7L, 8L))), refused(reading));
        assertEquals(9, reading.report().rows());
        assertEquals(2, reading.report().kept());
        assertEquals(7, reading.report().refusedRows());
    }

    @Test
    void saysWhyALogCannotBeUsed() throws IOException {
        assertEquals("LOG must hold a log, but is empty or starts with an empty line.", errorOf(""));
        assertEquals("LOG must hold at least one purchase, but has none.", errorOf("user,item,timestamp\n"));
        assertEquals(
                "LOG must hold at least one purchase, but has none; rows refused: no user 1, unreadable date 2.",
                errorOf("user,item,timestamp\na,x,soon\na,x,20101201\n,x,2011-01-01\n"));
        assertTrue(errorOf("user,item,timestamp\na,x,2011-01-01\na,y,2011-01-01\n")
                .startsWith("LOG must hold purchases of at least two users, but all are of a."));
        assertEquals(
                "LOG must have a column item, but its first line has: user, sku, timestamp."
                        + " Maybe name the columns with --columns user=…,item=…,timestamp=…",
                errorOf("user,sku,timestamp\na,x,2011-01-01\n"));
        assertTrue(errorOf(file("user,item,timestamp\n"), ColumnNames.parse("user=who,item=item,timestamp=timestamp"))
                .startsWith("LOG must have a column who,"));
        assertTrue(errorOf("user,item,timestamp\na,\"x,2011-01-01\n").startsWith("LOG is not well-formed CSV: "));
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        assertEquals("LOG does not exist. Maybe check the path.", errorOf(folder.resolve("missing.csv"), null));
        assertEquals("LOG must be a file, but is a directory. Maybe name the log in it.", errorOf(folder, null));
        assertEquals(
                "log.csv cannot be read: permission denied. Maybe change its permissions.",
                LogFile.explain(Path.of("log.csv"), new AccessDeniedException("log.csv"))
                        .getMessage());
        assertEquals(
                "LOG must be a file of text, but its byte 3 is 3."
                        + " Maybe it is a spreadsheet or a zip file: save the sheet as CSV, or unpack it first.",
                errorOf("PK\u0003\u0004"));
        assertTrue(errorOf("\0user").startsWith("LOG must be a file of text, but its byte 1 is 0."));
        byte[] packed = gzip("user,item,timestamp\n" + randomRows());
        Path file = folder.resolve("log.csv.gz");
        Files.write(file, Arrays.copyOf(packed, packed.length * 2 / 3));
        assertEquals("LOG ends in the middle of its gzip data. Maybe copy or download it again.", errorOf(file, null));
        packed[packed.length / 2] ^= 0x55;
        packed[packed.length / 2 + 1] ^= 0x55;
        Files.write(file, packed);
        assertEquals("LOG holds damaged gzip data. Maybe copy or download it again.", errorOf(file, null));
    }

    private static String randomRows() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            rows.append(i * 7919 % 104729).append(",x,2011-01-01\n");
        }
        return rows.toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
