package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.audit.Audit;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.Definition;
import org.uptakelab.audit.ListMaker;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.Periods;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.report.AuditCsv;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Site;

class LogDeskTest {
    private static final int MONTHS = 6;
    private static final int CUSTOMERS = 12;
    private static final int ARTICLES = 10;
    private static final int PURCHASES = 2 * MONTHS * CUSTOMERS;

    private final List<String> trouble = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final Path own;
    private final Site site;
    private final LabClient client;

    LogDeskTest(@TempDir Path folder, @TempDir Path own) {
        this.folder = folder;
        this.own = own;
        RunQueue queue = new RunQueue(new QueueLimits(1, 1, 3, 3, 1e9, 600), 1, line -> {});
        site = Site.open(
                Binding.loopback(0),
                List.of(new LabRoutes(LabLimits.USUAL, queue, new LogDesk(LogLimits.usual(), folder, trouble::add))));
        client = new LabClient(site);
    }

    @AfterEach
    void leavesNoFile() throws IOException {
        site.close();
        assertEquals(List.of(), filesLeft());
    }

    private List<Path> filesLeft() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** A made-up shop: every customer buys two neighbouring articles a month. */
    private static String log(String header, String separator) {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (int month = 1; month <= MONTHS; month++) {
            for (int customer = 0; customer < CUSTOMERS; customer++) {
                int article = (customer / 3 * 3 + month + customer % 2) % ARTICLES;
                for (int item : new int[] {article, (article + 1) % ARTICLES}) {
                    text.append(String.join(separator, "k" + customer, "a" + item, day(month, customer)))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    /** The last customer comes on the last day of the log's last month, so that the month counts. */
    private static String day(int month, int customer) {
        int day = month == MONTHS && customer == CUSTOMERS - 1 ? 30 : 1 + customer;
        return String.format(Locale.ROOT, "2023-%02d-%02d 10:00", month, day);
    }

    private LabClient.Answer upload(String text) {
        return client.upload("logs?name=mine.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLogIsPreviewedAndItsRefusedRowsAreShown() {
        LabClient.Answer answer =
                upload(log("user,item,timestamp", ",") + "k3,a4,yesterday\nk3,,2023-06-01\nk4,a1,tomorrow\n");
        assertEquals(201, answer.status(), answer::text);
        JsonNode opened = answer.json();
        assertEquals(8, opened.get("preview").size());
        assertEquals("a1", opened.get("preview").get(0).get(1).asText());
        assertEquals("timestamp", opened.get("columns").get(2).get("role").asText());
        JsonNode report = opened.get("report");
        assertEquals(PURCHASES + 3, report.get("rows").asInt());
        assertEquals(PURCHASES, report.get("kept").asInt());
        assertEquals(CUSTOMERS, report.get("users").asInt());
        assertEquals(ARTICLES, report.get("items").asInt());
        JsonNode dates = report.get("refused").get(1);
        assertEquals("UNREADABLE_DATE", dates.get("reason").asText());
        assertEquals(2, dates.get("count").asInt());
        assertEquals("k3,a4,yesterday", dates.get("example").asText());
    }

    @Test
    void columnsOfAnUnknownShopAreGuessedOrNamed() {
        JsonNode guessed = upload(log("Kunden-Nr;Artikelnummer;Datum", ";")).json();
        assertEquals("Artikelnummer", guessed.get("columns").get(1).get("name").asText());
        assertEquals("item", guessed.get("columns").get(1).get("role").asText());
        assertEquals(PURCHASES, guessed.get("report").get("kept").asInt());
        String odd = log("who,what,when", ",");
        LabClient.Answer refused = upload(odd);
        assertEquals(400, refused.status());
        assertEquals(
                "mine.csv must have a column user, but its first line has: who, what, when."
                        + " Maybe name the columns user, item and timestamp in the first line.",
                refused.json().get("error").get("message").asText());
        LabClient.Answer named = client.upload(
                "logs?columns=user%3Dwho,item%3Dwhat,timestamp%3Dwhen", odd.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, named.status(), named::text);
        assertEquals("user", named.json().get("columns").get(0).get("role").asText());
    }

    @Test
    void anAuditOfThePageIsTheAuditOfTheLab() throws IOException {
        String text = log("user,item,timestamp", ",");
        String id = upload(text).json().get("id").asText();
        LabClient.Answer begun = client.post("logs/" + id + "/audit", "{\"list\":5}");
        assertEquals(201, begun.status(), begun::text);
        String run = begun.json().get("id").asText();
        assertEquals("done", client.finish(run));
        Path file = Files.writeString(own.resolve("mine.csv"), text);
        AuditResult expected =
                Audit.run(LogReader.read(file, null).log(), Periods.MONTHS, 1, 1, ProgressListener.SILENT);
        JsonNode rows = client.messages(run, "done").get(0).get("rows");
        assertEquals(Definition.values().length * ListMaker.values().length, rows.size());
        for (Definition definition : Definition.values()) {
            for (ListMaker maker : ListMaker.values()) {
                assertEquals(expected.row(definition, maker, 5).share(), share(rows, definition, maker));
            }
        }
        assertEquals(
                List.of("audit.csv", "audit-provenance.json", "audit.html", "audit.png", "audit.svg"),
                client.get("runs/" + run + "/files").json().get("files").findValuesAsText("name"));
        StringWriter table = new StringWriter();
        AuditCsv.of(expected).writeTo(table);
        assertEquals(
                table.toString(), client.get("runs/" + run + "/files/audit.csv").text());
        assertTrue(
                client.get("runs/" + run + "/files/audit.html?lang=de").text().contains("lang=\"de\""));
        assertEquals(404, client.get("runs/" + run + "/files/summary.csv").status());
        List<JsonNode> progress = client.messages(run, "progress");
        assertEquals(expected.periods().size(), progress.size());
        JsonNode last = progress.get(progress.size() - 1);
        assertEquals(last.get("total"), last.get("done"));
    }

    /** A run that takes its time, then one that waits, then one too many: every answer in words, and each controlled by its id. */
    @Test
    void aBusyMachineSaysSoAndItsRunsCanBeSteered() {
        String slow = "{\"sides\":[{\"settings\":{\"world.users\":2000,\"world.items\":500,\"run.rounds\":100}}]}";
        String first = client.begin(slow);
        LabClient.Answer second = client.post("runs", slow);
        assertEquals(201, second.status(), second::text);
        assertEquals("queued", second.json().get("state").asText());
        assertEquals(1, second.json().get("position").asInt());
        LabClient.Answer third = client.post("runs", slow);
        assertEquals(429, third.status());
        assertEquals("busy", third.json().get("error").get("key").asText());
        assertEquals(204, client.post("runs/" + first + "/pause", "").status());
        assertEquals("paused", client.state(first));
        assertEquals(409, client.get("runs/" + first + "/files").status());
        String next = second.json().get("id").asText();
        assertEquals("running", client.await(next, List.of("running", "failed")), "a paused run takes no place");
        assertEquals(204, client.post("runs/" + first + "/resume", "").status());
        assertEquals("queued", client.state(first), "a resumed run waits for its turn");
        assertEquals(204, client.post("runs/" + next + "/cancel", "").status());
        assertEquals("running", client.await(first, List.of("running", "failed")));
        assertEquals(204, client.post("runs/" + first + "/cancel", "").status());
        assertEquals("cancelled", client.state(first));
    }

    @Test
    void aLogCanBeDeleted() throws IOException {
        String id = upload(log("user,item,timestamp", ",")).json().get("id").asText();
        assertEquals(1, filesLeft().size());
        assertEquals(204, client.delete("logs/" + id).status());
        assertEquals(List.of(), filesLeft());
        assertEquals(404, client.post("logs/" + id + "/audit", "{}").status());
        assertEquals(404, client.delete("logs/" + id).status());
    }

    @Test
    void aLogThatCannotBeDeletedIsToldAndTriedAgain() throws IOException {
        LogLimits atOnce = new LogLimits(false, 9, 9, 9, 1, 1, 0);
        try (LogDesk desk = new LogDesk(atOnce, own, trouble::add);
                Site another = siteWith(desk)) {
            LabClient visitor = new LabClient(another);
            assertEquals(
                    201,
                    visitor.upload("logs", bytes(log("user,item,timestamp", ",")))
                            .status());
            Path file = onlyFile(own);
            Files.delete(file);
            Path obstacle = Files.createFile(Files.createDirectory(file).resolve("obstacle"));
            desk.sweep();
            assertEquals(1, trouble.size(), trouble::toString);
            Files.delete(obstacle);
            desk.sweep();
            assertFalse(Files.exists(file));
            assertEquals(1, trouble.size(), trouble::toString);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Site siteWith(LogDesk desk) {
        RunQueue queue = new RunQueue(new QueueLimits(1, 1, 3, 3, 1e9, 600), 1, line -> {});
        return Site.open(Binding.loopback(0), List.of(new LabRoutes(LabLimits.USUAL, queue, desk)));
    }

    private static Path onlyFile(Path parent) throws IOException {
        try (Stream<Path> files = Files.walk(parent)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    @Test
    void oneVisitorHasSoManyLogsAndOldAuditsGo() throws IOException {
        LogLimits few = new LogLimits(false, 9, 1, 2, 1, 1, 3600);
        try (LogDesk desk = new LogDesk(few, own, trouble::add);
                Site another = siteWith(desk)) {
            LabClient visitor = new LabClient(another);
            byte[] content = bytes(log("user,item,timestamp", ","));
            String id = visitor.upload("logs", content).json().get("id").asText();
            LabClient.Answer second = visitor.upload("logs", content);
            assertEquals(429, second.status());
            assertEquals("too-many-logs", second.json().get("error").get("key").asText());
            List<String> audits = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                audits.add(visitor.post("logs/" + id + "/audit", "{}")
                        .json()
                        .get("id")
                        .asText());
                visitor.finish(audits.get(number));
            }
            assertEquals(404, visitor.get("runs/" + audits.get(0)).status());
            assertEquals(200, visitor.get("runs/" + audits.get(3)).status());
        }
    }

    private record Broken(String text, String words) {}

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken("", "is empty"),
                new Broken(
                        "PK\u0003\u0004",
                        "mine.csv must be a file of text, but its byte 3 is 3. Maybe it is a spreadsheet"),
                new Broken("user,item,timestamp", "mine.csv must hold at least one purchase"),
                new Broken(
                        "user,item,timestamp\na,b,2020-01-01\n", "mine.csv must hold purchases of at least two users"),
                new Broken("user,item,timestamp\na,\"b,2020-01-01\n", "mine.csv is not well-formed CSV"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileGivesClearWords(Broken broken) throws IOException {
        LabClient.Answer answer = upload(broken.text());
        assertEquals(400, answer.status(), answer::text);
        String message = answer.json().get("error").get("message").asText();
        assertTrue(message.contains(broken.words()), message);
        assertFalse(message.contains(folder.toString()), message);
        assertFalse(message.contains("--"), message);
        assertEquals(List.of(), filesLeft());
    }

    @Test
    void aTornPackageGivesClearWords() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(log("user,item,timestamp", ",").getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(201, client.upload("logs", packed.toByteArray()).status());
        byte[] torn = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        LabClient.Answer answer = client.upload("logs?name=mine.csv", torn);
        assertEquals(400, answer.status());
        assertTrue(answer.text().contains("mine.csv ends in the middle of its gzip data."), answer::text);
    }

    @Test
    void listsHaveFourLengthsAndALogMustBeLongEnough() {
        String id = upload("user,item,timestamp\na,x,2020-01-01\nb,y,2020-01-02\n")
                .json()
                .get("id")
                .asText();
        assertEquals(400, client.post("logs/" + id + "/audit", "{\"list\":7}").status());
        assertEquals(
                400,
                client.post("logs/" + id + "/audit", "{\"periods\":\"weeks\"}").status());
        String run = client.post("logs/" + id + "/audit", "{}").json().get("id").asText();
        assertEquals("failed", client.finish(run));
        List<JsonNode> states = client.messages(run, "state");
        JsonNode error = states.get(states.size() - 1).get("error");
        assertEquals("problems", error.get("key").asText());
        assertTrue(error.get("message").asText().contains("Maybe"), error::toString);
    }

    /** The exhibit of three definitions: 4.1, 44 and 67 per cent; random lists 0.33. The figures were computed by other means. */
    @Test
    @Needs(Need.REAL_LOGS)
    void onlineRetailGivesTheExhibit() throws IOException {
        byte[] log = Files.readAllBytes(Need.realLog("online-retail/purchases.csv.gz"));
        String id = client.upload("logs", log).json().get("id").asText();
        String run = client.post("logs/" + id + "/audit", "{\"list\":10}")
                .json()
                .get("id")
                .asText();
        assertEquals("done", client.finish(run));
        JsonNode rows = client.messages(run, "done").get(0).get("rows");
        assertEquals(0.041, share(rows, Definition.PERSONAL, ListMaker.ITEM_COSINE), 0.003);
        assertEquals(0.0033, share(rows, Definition.PERSONAL, ListMaker.RANDOM), 0.001);
        assertEquals(0.443, share(rows, Definition.EARLIER_BASKET_ITEM, ListMaker.ITEM_COSINE), 0.005);
        assertEquals(0.672, share(rows, Definition.ANY_BASKET_ITEM, ListMaker.ITEM_COSINE), 0.005);
    }

    /** A file in MovieLens 100K's form and of its size, made up: the real one may not be passed on. */
    @Test
    void aLogInTheFormOfMovieLensIsRecognised() {
        StringBuilder ratings = new StringBuilder();
        for (int row = 0; row < 1682; row++) {
            ratings.append(row % 943 + 1)
                    .append('\t')
                    .append(row + 1)
                    .append("\t5\t")
                    .append(881250949 + row)
                    .append('\n');
        }
        JsonNode report = client.upload("logs", ratings.toString().getBytes(StandardCharsets.UTF_8))
                .json()
                .get("report");
        assertEquals(943, report.get("users").asInt());
        assertEquals(1682, report.get("items").asInt());
    }

    private static double share(JsonNode rows, Definition definition, ListMaker maker) {
        for (JsonNode row : rows) {
            if (row.get("definition").asText().equals(definition.label())
                    && row.get("recommender").asText().equals(maker.label())) {
                return row.has("share") ? row.get("share").asDouble() : Double.NaN;
            }
        }
        throw new AssertionError(definition + " " + maker);
    }
}
