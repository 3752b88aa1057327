package org.uptakelab.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.InsideView;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.measure.Ratio;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.RoundsCsv;
import org.uptakelab.report.SummaryCsv;
import org.uptakelab.setting.Setting;
import org.uptakelab.simulation.VisitStory;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Browser;
import org.uptakelab.web.Site;

/**
 * The page in one file, opened from a folder: the engine in the browser gives the same bits as this Java. Runs after packaging,
 * because the page is made then.
 */
@Needs(Need.BROWSER)
class SingleFileInBrowserTest {
    private static final int LARGEST = 1_500_000;
    private static final int STAGES_OF_THE_REVEAL = 5;
    private static final List<String> RECOMMENDERS = RecommenderKind.ALL.stream()
            .filter(kind -> !kind.is(RecommenderKind.Trait.PROGRAM_ONLY))
            .map(RecommenderKind::name)
            .toList();

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path page;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeAll
    static void openPage() throws IOException {
        page = folder.resolve("single.html");
        try (InputStream stream = SingleFileInBrowserTest.class.getResourceAsStream("/web/single.html")) {
            if (stream == null) {
                throw new IllegalStateException("There is no web/single.html. Maybe run mvn package first.");
            }
            Files.copy(stream, page);
        }
        browser = Browser.start();
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    private static void open(String query) {
        browser.open(page.toUri() + query);
        browser.see("#run-button");
    }

    @Test
    void isSmallEnoughToBeSentByMail() throws IOException {
        assertTrue(Files.size(page) < LARGEST, () -> "size of " + page.toFile().length());
    }

    @Test
    void theServerGivesItToKeep() throws IOException, InterruptedException {
        try (Site site = Site.open(new Binding("127.0.0.1", 0), List.of())) {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(site.origin() + "/single.html"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(
                    "attachment; filename=\"uptake-lab.html\"",
                    answer.headers().firstValue("Content-Disposition").orElse(""));
            assertArrayEquals(Files.readAllBytes(page), answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void asksNobodyAndIsAccessible(String language) {
        open("?lang=" + language);

        assertEquals(language, browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"));
        browser.assertAccessible();
        browser.assertOnlyAsked("file:");
    }

    @Test
    void saysToABrowserThatCannotUnpackItWhatItNeeds() {
        try (Browser old = Browser.start()) {
            old.before("delete window.DecompressionStream");

            old.open(page.toUri().toString());

            old.see(".notice", "needs a browser of 2023 or newer");
            old.see(".notice", "braucht einen Browser von 2023 oder neuer");
        }
    }

    @Test
    void asksNobodyWhileItRunsAVisitorsExperiment() {
        open("?lang=en#base=default&world.users=60&world.items=30&run.replications=2&guess=30");

        browser.see("#run-button").click();

        browser.see("#progress", "Done");
        browser.see("#results", "You guessed 30 of 100");
        browser.see("#files", "summary.csv");
        browser.assertOnlyAsked("file:");
    }

    @Test
    void aSeedGivesTheNumbersOfTheJar() throws IOException {
        Map<String, String> seed = Map.of("run.replications", "1");
        Scenario scenario = ScenarioFile.seed("amazon", List.of(overrides(seed)));
        open("");

        JsonNode done = askInPage("wasm", "open", scenario, 0, 0);

        assertSameBits(scenario, done);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wasm", "js"})
    void anyScenarioGivesTheNumbersOfTheJar(String form) throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        open("");
        for (String recommender : RECOMMENDERS) {
            Scenario scenario = someScenario(recommender, random);
            assertSameBits(scenario, askInPage(form, "open", scenario, 0, 0));
        }
    }

    @Test
    void aVisitIsToldWithTheNumbersOfTheJar() throws IOException {
        Scenario scenario = someScenario("item-llr", new SplittableRandom(4));
        VisitStory expected = InsideView.of(scenario, 7, 9).story();
        open("");

        JsonNode visit = askInPage("wasm", "look", scenario, 7, 9);

        assertEquals(expected.user(), visit.get("user").intValue());
        assertEquals(expected.round(), visit.get("round").intValue());
        assertEquals(expected.slate().stream().map(VisitStory.Shown::item).toList(), ints(visit.get("slate"), "item"));
        assertEquals(
                expected.candidates().stream()
                        .map(candidate -> bits(candidate.withSlate()))
                        .toList(),
                bits(visit.get("withSlate").get("candidates"), "total"));
        assertEquals(
                bits(expected.nothing()), bits(visit.get("outside").get("total").doubleValue()));
    }

    @Test
    void theViewOfOneVisitIsTold() {
        browser.open(page.toUri() + "?lang=en#view=inside&base=default&world.users=60&world.items=30&user=7&round=20");

        browser.see("#content", "Shown by the shop");
        browser.assertOnlyAsked("file:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aClassIsPlayedBack(String language) {
        open("?lang=" + language);

        browser.see("#go-recorded").click();
        browser.see("#recorded-view svg");
        browser.assertAccessible();
        for (int picture = 1; picture <= STAGES_OF_THE_REVEAL; picture++) {
            browser.see("#recorded-next").click();
            browser.see("#recorded-view .headline");
        }
        browser.assertAccessible();

        assertFalse(browser.driver().findElement(By.id("recorded-next")).isEnabled());
        browser.assertOnlyAsked("file:");
    }

    private static List<Integer> ints(JsonNode list, String field) {
        List<Integer> values = new ArrayList<>();
        list.forEach(entry -> values.add(entry.get(field).intValue()));
        return values;
    }

    private static List<String> bits(JsonNode list, String field) {
        List<String> values = new ArrayList<>();
        list.forEach(entry -> values.add(bits(entry.get(field).doubleValue())));
        return values;
    }

    private static Scenario someScenario(String recommender, SplittableRandom random) {
        Map<String, String> values = new HashMap<>(Map.ofEntries(
                Map.entry("recommender.name", recommender),
                Map.entry("recommender.slateSize", Integer.toString(random.nextInt(1, 9))),
                Map.entry("world.users", Integer.toString(random.nextInt(20, 60))),
                Map.entry("world.items", Integer.toString(random.nextInt(12, 40))),
                Map.entry("world.zipf", Double.toString(random.nextDouble(0, 1.5))),
                Map.entry("shopper.salience", Double.toString(random.nextDouble(0, 2))),
                Map.entry("shopper.priceSensitivity", Double.toString(random.nextDouble(0, 2))),
                Map.entry("shopper.positionDecay", Double.toString(random.nextDouble(0, 2))),
                Map.entry("shopper.repeatPurchases", Boolean.toString(random.nextBoolean())),
                Map.entry("run.rounds", "12"),
                Map.entry("run.warmup", "4"),
                Map.entry("run.replications", "2"),
                Map.entry("run.seed", Long.toString(random.nextLong()))));
        List<Setting> read = RecommenderKind.named(recommender).orElseThrow().parameters();
        if (read.contains(RecommenderParameters.BASE)) {
            values.put(RecommenderParameters.BASE.key(), "item-cosine");
        }
        if (read.contains(RecommenderParameters.LAMBDA)) {
            values.put(RecommenderParameters.LAMBDA.key(), Double.toString(random.nextDouble(-1, 2)));
        }
        return ScenarioFile.ofDefaults("some", List.of(overrides(values)));
    }

    private static List<SettingOverride> overrides(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> new SettingOverride("test", entry.getKey(), entry.getValue()))
                .toList();
    }

    private void assertSameBits(Scenario scenario, JsonNode done) throws IOException {
        List<ArmResult> expected = new Runner(1, (count, total, work) -> {}).run(List.of(scenario));
        JsonNode replications = done.get("arms").get(0).get("ratios");
        for (ReplicationResult replication : expected.get(0).replications()) {
            assertEquals(
                    bits(replication.ratios()),
                    bits(replications.get(replication.replication() - 1)),
                    () -> "replication " + replication.replication() + " of " + scenario);
        }
        assertEquals(text(SummaryCsv.of(expected)), done.get("summary").textValue());
        assertEquals(text(RoundsCsv.of(expected)), done.get("perRound").textValue());
    }

    private static List<String> bits(Map<String, Ratio> ratios) {
        List<String> bits = new ArrayList<>();
        ratios.values().forEach(ratio -> {
            bits.add(bits(ratio.numerator()));
            bits.add(bits(ratio.denominator()));
        });
        return bits;
    }

    private static List<String> bits(JsonNode numbers) {
        List<String> bits = new ArrayList<>();
        numbers.forEach(number -> bits.add(bits(number.doubleValue())));
        return bits;
    }

    private static String bits(double number) {
        return Long.toHexString(Double.doubleToRawLongBits(number));
    }

    private static String text(OutputFolder.Text file) throws IOException {
        StringWriter text = new StringWriter();
        file.writeTo(text);
        return text.toString();
    }

    /** Asks a worker of the page, with one of the two forms of the engine, to run a scenario ("open") or tell a visit ("look"). */
    private JsonNode askInPage(String form, String what, Scenario scenario, int user, int round) throws IOException {
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        Set<String> idle = RecommenderParameters.ALL.stream().map(Setting::key).collect(Collectors.toSet());
        scenario.recommender().reads().forEach(parameter -> idle.remove(parameter.key()));
        ScenarioText.values(scenario).forEach((key, value) -> {
            if (!idle.contains(key)) {
                keys.add(key);
                values.add(String.valueOf(value));
            }
        });
        Object done = browser.driver().executeAsyncScript("""
                        const [form, what, name, keys, values, user, round, give] = arguments;
                        const part = (id) => document.getElementById("carried-" + id).textContent.trim();
                        const packed = Uint8Array.from(atob(part(form)), (letter) => letter.charCodeAt(0));
                        const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
                        new Response(stream).arrayBuffer().then((bytes) => {
                          const script = form === "wasm"
                            ? [part("runtime"), part("open-wasm")] : [new TextDecoder().decode(bytes), part("open-js")];
                          const worker = new Worker(URL.createObjectURL(
                            new Blob([...script, part("visit"), part("worker")].map((text) => text + "\\n"))));
                          const end = (answer) => { worker.terminate(); give(answer); };
                          worker.onerror = (fault) => end("fault: " + fault.message);
                          worker.onmessage = ({ data: { event, data } }) => {
                            if (event === "ready") {
                              worker.postMessage({ do: what, sides: [{ name, keys, values }], ghosts: [], user, round });
                            } else if (event === "done" || event === "visit") {
                              end(JSON.stringify(data));
                            } else if (event === "unable" || event === "refused" || data.state === "failed") {
                              end(JSON.stringify({ event, data }));
                            }
                          };
                          worker.postMessage({ do: "wake", bytes: form === "wasm" ? bytes : null });
                        });
                        """, form, what, scenario.name(), keys, values, user, round);
        JsonNode answer = json.readTree(String.valueOf(done));
        assertTrue(answer.has("arms") || answer.has("slate"), () -> "The engine answered " + answer);
        return answer;
    }
}
