package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.setting.Setting;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Site;

class LabRoutesTest {
    private static final List<String> TROUBLE = new CopyOnWriteArrayList<>();
    private static final Site SITE = Site.open(Binding.loopback(0), List.of(new LabRoutes(TROUBLE::add)), TROUBLE::add);
    private static final LabClient CLIENT = new LabClient(SITE);
    private static final String SMALL = ("{'world.users':60,'world.items':30,'run.rounds':8,'run.warmup':3,"
                    + "'run.replications':3,'shopper.salience':1}")
            .replace('\'', '"');
    private static final String BODY =
            ("{'sides':[{'base':'amazon','settings':" + SMALL + "}],'ghosts':['random']}").replace('\'', '"');

    @AfterAll
    static void close() {
        SITE.close();
        assertEquals(List.of(), TROUBLE, "no request failed by a fault of the lab");
    }

    @Test
    void everyKeyOfAScenarioIsALeverButThoseThatRunPrograms() {
        JsonNode levers = CLIENT.get("levers").json();
        List<String> keys = Scenario.CORE.stream().map(Setting::key).toList();
        List<String> ofExternal = RecommenderKind.named("external").orElseThrow().parameters().stream()
                .map(Setting::key)
                .toList();
        assertTrue(keys.containsAll(ofExternal));
        assertEquals(
                keys.stream().filter(key -> !ofExternal.contains(key)).toList(), texts(levers.get("levers"), "key"));
        assertFalse(texts(lever(levers, "recommender.name").get("choices")).contains("external"));
        JsonNode attention = lever(levers, "shopper.attention");
        assertEquals("real", attention.get("type").asText());
        assertEquals(1.0, attention.get("max").asDouble());
        assertTrue(attention.get("main").asBoolean());
        assertEquals("1", lever(levers, "run.seed").get("default").asText());
        assertTrue(texts(lever(levers, "recommender.name").get("choices")).contains("oracle"));
        assertTrue(levers.get("limits").get("users").asInt() >= 2000);
        for (JsonNode lever : levers.get("levers")) {
            if (lever.has("min") && lever.get("default").isNumber()) {
                double usual = lever.get("default").asDouble();
                assertTrue(
                        lever.get("min").asDouble() <= usual
                                && usual <= lever.get("max").asDouble(),
                        lever::toString);
            }
        }
    }

    private static JsonNode lever(JsonNode levers, String key) {
        return StreamSupport.stream(levers.get("levers").spliterator(), false)
                .filter(lever -> lever.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.get(key).asText())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void seedsSayInWhatTheyDiffer() {
        JsonNode seeds = CLIENT.get("seeds").json();
        assertEquals(
                List.of("amazon", "amazon-foresight", "amazon-steered", "netflix", "placebo"), texts(seeds, "name"));
        assertEquals(
                0.403, seeds.get(0).get("settings").get("shopper.attention").asDouble());
        assertFalse(seeds.get(0).get("settings").has("shopper.visitRate"), "as in the default shop");
    }

    @Test
    void aScenarioFileIsReadOrAllItsProblemsAreTold() {
        LabClient.Answer read = CLIENT.post(
                "scenario",
                "{\"source\":\"my-shop.yaml\",\"text\":\"shopper: {search: 7}\\nrun: {seed: 9007199254740993}\"}");
        assertEquals(200, read.status());
        assertEquals("my-shop", read.json().get("name").asText());
        assertEquals(7, read.json().get("settings").get("shopper.search").asInt());
        assertEquals(
                "9007199254740993", read.json().get("settings").get("run.seed").asText());
        LabClient.Answer refused =
                CLIENT.post("scenario", "{\"source\":\"x.yaml\",\"text\":\"shopper: {serach: 7, attention: 2}\"}");
        assertEquals(400, refused.status());
        List<String> problems = texts(refused.json().get("error").get("problems"));
        assertEquals(2, problems.size());
        assertTrue(problems.get(0).startsWith("x.yaml, line 1"), problems::toString);
        assertTrue(problems.get(0).contains("Maybe you meant shopper.search"), problems::toString);
    }

    @Test
    void aRunStreamsEveryRoundAndEndsWithItsResults() throws Exception {
        String id = CLIENT.begin(BODY);
        List<String> events = stream(id);
        assertEquals("done", CLIENT.finish(id));
        assertEquals(2 * 8, events.stream().filter("event: round"::equals).count());
        assertEquals(1, events.stream().filter("event: done"::equals).count());
        JsonNode done = CLIENT.messages(id, "done").get(0);
        List<JsonNode> rounds = CLIENT.messages(id, "round");
        JsonNode last = rounds.get(rounds.size() - 2);
        assertEquals("item-llr", last.get("recommender").asText());
        assertFalse(last.get("ghost").asBoolean());
        assertEquals(
                done.get("arms")
                        .get(0)
                        .get("measures")
                        .get("taken_share")
                        .get("mean")
                        .asDouble(),
                last.get("cumulative").get("taken_share").get("mean").asDouble(),
                5e-7,
                "rounds are told to six decimals");
        assertEquals(0, rounds.get(0).get("cumulative").size(), "the warm-up does not count");
        assertEquals(50, done.get("arms").get(0).get("lorenz").size());
        assertEquals(1.0, done.get("arms").get(0).get("lorenz").get(49).asDouble());
    }

    /** The lines of a stream until the run is over. */
    private static List<String> stream(String id) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(URI.create(SITE.origin() + "/api/lab/runs/" + id + "/events"))
                .build();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null && !line.equals("data: {\"state\":\"done\"}")) {
                lines.add(line);
                line = reader.readLine();
            }
        }
        return lines;
    }

    @Test
    void sameAgainGivesTheSameBits() {
        String first = CLIENT.begin(BODY);
        String second = CLIENT.begin(BODY);
        assertNotEquals(first, second);
        CLIENT.finish(first);
        CLIENT.finish(second);
        JsonNode one = CLIENT.messages(first, "done").get(0);
        JsonNode other = CLIENT.messages(second, "done").get(0);
        assertEquals(one.get("hash"), other.get("hash"));
        assertEquals(one.get("arms"), other.get("arms"));
        assertEquals(CLIENT.messages(first, "round"), CLIENT.messages(second, "round"));
        String third = CLIENT.begin(BODY.replace("\"run.rounds\":8", "\"run.rounds\":9"));
        CLIENT.finish(third);
        assertNotEquals(one.get("hash"), CLIENT.messages(third, "done").get(0).get("hash"));
    }

    @Test
    void whoPollsGetsOnlyWhatIsNew() {
        String id = CLIENT.begin(BODY);
        CLIENT.finish(id);
        JsonNode all = CLIENT.get("runs/" + id).json().get("messages");
        long last = all.get(all.size() - 1).get("id").asLong();
        JsonNode rest = CLIENT.get("runs/" + id + "?after=" + (last - 2)).json().get("messages");
        assertEquals(2, rest.size());
        assertEquals(all.get(all.size() - 1), rest.get(1));
        assertEquals(400, CLIENT.get("runs/" + id + "?after=x").status());
    }

    /** A scenario of whoever operates the lab is not for visitors to open, or their page would ask for what it cannot have. */
    @Test
    void aScenarioWithAProgramIsNotForVisitors() {
        LabClient.Answer answer = CLIENT.post(
                "scenario",
                "{\"source\":\"x.yaml\",\"text\":\"recommender: {name: external, command: [python3, x.py]}\"}");
        assertEquals(400, answer.status(), answer::text);
        assertTrue(answer.text()
                .contains("recommender.name must be a recommender that this page offers, but is external"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|sides must be a list of 1 or 2 sides",
                "{'sides':[]}|sides must be a list of 1 or 2 sides",
                "{'sides':[{},{},{}]}|sides must be a list of 1 or 2 sides",
                "{'sides':[{'base':'amazno'}]}|Maybe you meant amazon",
                "{'sides':[{'settings':{'shopper.attention':2}}]}|scenario-a: shopper.attention must be a number in [0, 1]",
                "{'sides':[{'settings':{'shopper.attention':null}}]}|shopper.attention must be a number",
                "{'sides':[{'settings':{'shopper.attention':[1]}}]}|shopper.attention must be a number",
                "{'sides':[{}],'ghosts':['orakel']}|ghosts must be among",
                "{'sides':[{}],'ghosts':[null]}|ghosts must be among",
                "{'sides':[{}],'ghosts':['external']}|ghosts must be among",
                "{'sides':[{'settings':{'recommender.name':'external','recommender.command':'[touch, x]'}}]}|recommender.command must be a list of words",
                "{'sides':[{'settings':{'recommender.name':'external'}}]}|recommender.command must be",
                "{'sides':[{}],'replications':0}|run.replications must be",
                "{'sides':[{}],'replications':2147483647}|run.replications must be at most 40",
                "{'sides':[{'settings':{'run.rounds':2147483647,'world.users':2147483647}}]}|run.rounds must be at most 100",
                "{'sides':[{'settings':{'world.users':1000000}}]}|world.users must be at most 10,000",
                "{'sides':[{'settings':{'world.factors':1000}}]}|world.factors must be at most 64",
                "{'sides':[{'settings':{'world.segments':1000}}]}|world.segments must be at most 100",
                "{'sides':[{'settings':{'shopper.search':1000,'world.items':2000}}]}|shopper.search must be at most 500",
                "{'sides':[{'settings':{'recommender.slateSize':500}}]}|recommender.slateSize must be at most 100",
                "{'sides':[{'settings':{'world.factors':64,'world.items':2000}}]}|million steps of work",
                "{'sides':[{'settings':{'run.rounds':100,'world.users':10000,'run.replications':40}}]}|users × rounds × replications",
            })
    void whatCannotRunIsRefusedInWords(String body, String words) {
        LabClient.Answer answer = CLIENT.post("runs", body.replace('\'', '"'));
        assertEquals(400, answer.status(), answer::text);
        String problems = answer.json().get("error").get("problems").toString();
        assertTrue(problems.contains(words), problems);
        assertFalse(answer.text().contains("Exception"), answer::text);
    }

    @Test
    void allProblemsOfAllSidesAreToldAtOnce() {
        LabClient.Answer answer = CLIENT.post(
                "runs",
                "{\"sides\":[{\"settings\":{\"shopper.attention\":2,\"run.rounds\":0}},{\"base\":\"nowhere\"}],"
                        + "\"ghosts\":[\"ghost\"]}");
        assertEquals(4, answer.json().get("error").get("problems").size(), answer::text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"runs|{", "runs|[]", "runs|{'sides':7}", "runs|{'wrong':1}", "inside|{'user':'x'}", "scenario|''"})
    void malformedBodiesAreRefused(String path, String body) {
        LabClient.Answer answer = CLIENT.post(path, body.replace('\'', '"'));
        assertEquals(400, answer.status(), answer::text);
        assertEquals("malformed", answer.json().get("error").get("key").asText());
    }

    @Test
    void aRunNobodyKnowsIsNotThere() {
        for (String path : List.of("", "/events", "/files", "/files/summary.csv", "/text")) {
            assertEquals(404, CLIENT.get("runs/guessed" + path).status());
        }
        assertEquals(404, CLIENT.post("runs/guessed/cancel", "{}").status());
    }

    @Test
    void filesAreThereWhenTheRunIsDone() {
        String id = CLIENT.begin(BODY);
        assertTrue(CLIENT.get("runs/" + id + "/files/scenario-a.yaml").text().startsWith("world:\n  users: 60\n"));
        CLIENT.finish(id);
        List<String> names = texts(CLIENT.get("runs/" + id + "/files").json().get("files"), "name");
        assertTrue(
                names.containsAll(List.of("scenario-a.yaml", "summary.csv", "rounds.csv", "provenance.json")),
                names::toString);
        LabClient.Answer chart = CLIENT.get("runs/" + id + "/files/shares.svg?lang=de");
        assertEquals("image/svg+xml;charset=utf-8", chart.type().replace(" ", ""));
        assertTrue(chart.text().contains("<svg"));
        for (String name : names) {
            assertEquals(200, CLIENT.get("runs/" + id + "/files/" + name).status(), name);
        }
        assertEquals(404, CLIENT.get("runs/" + id + "/files/events.csv").status());
        assertEquals(400, CLIENT.get("runs/" + id + "/files/..%2Fsummary.csv").status());
    }

    @Test
    void measuresHaveTheirWordsInBothLanguages() {
        String id = CLIENT.begin(BODY);
        JsonNode german = CLIENT.get("runs/" + id + "/text?lang=de").json().get("measures");
        JsonNode english = CLIENT.get("runs/" + id + "/text?lang=en").json().get("measures");
        assertEquals(19, german.size());
        assertNotEquals(german.get(2).get("numerator"), english.get(2).get("numerator"));
        assertEquals(german.get(2).get("name"), english.get(2).get("name"));
        CLIENT.finish(id);
    }

    @Test
    void aVisitMayBeLessWorkThanARun() {
        String side = "{\"settings\":{\"world.users\":10000,\"run.rounds\":100}}";
        String id = CLIENT.begin("{\"sides\":[" + side.replace("}}", ",\"run.replications\":5}}") + "]}");
        CLIENT.post("runs/" + id + "/cancel", "");
        LabClient.Answer refused =
                CLIENT.post("inside", "{\"side\":" + side.replace("100}", "100,\"world.items\":1500}") + "}");
        assertEquals(400, refused.status(), refused::text);
        assertTrue(refused.text().contains("steps of work"), refused::text);
    }

    @Test
    void aVisitIsToldFromInside() {
        LabClient.Answer answer =
                CLIENT.post("inside", "{\"side\":{\"base\":\"amazon\",\"settings\":" + SMALL.replace('\'', '"') + "}}");
        assertEquals(200, answer.status(), answer::text);
        JsonNode visit = answer.json();
        assertEquals("diverted", visit.get("reading").asText(), "one whose choice the slate moved");
        assertNotEquals(
                visit.get("withSlate").get("bought"), visit.get("without").get("bought"));
        assertTrue(visit.get("slate").get(0).get("why").size() <= 3);
        assertTrue(visit.get("slate").get(0).get("title").asText().startsWith("Item "));
        assertEquals(8, visit.get("rounds").asInt());
        String user = "{\"user\":" + visit.get("user") + ",\"round\":" + visit.get("round") + ",\"side\":"
                + "{\"base\":\"amazon\",\"settings\":" + SMALL.replace('\'', '"') + "}}";
        assertEquals(visit, CLIENT.post("inside", user).json());
        LabClient.Answer nobody = CLIENT.post("inside", "{\"user\":2000}");
        assertEquals(400, nobody.status());
        assertTrue(nobody.text().contains("user must be in [0, 1999], but is 2000."), nobody::text);
    }
}
