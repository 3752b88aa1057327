package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.SummaryCsv;

/**
 * The scenarios that come with the lab, run in full. The recorded results are remade by {@code uptake run} over the five files,
 * in the order of {@link #SEEDS}; its {@code summary.csv} is the golden file.
 */
class SeedsTest {
    private static final List<String> SEEDS =
            List.of("amazon", "amazon-foresight", "amazon-steered", "netflix", "placebo");
    private static final Pattern CAME_OUT = Pattern.compile("#   ([a-z_]+) +(-?\\d\\.\\d{3})");

    private static Map<String, ArmResult> results = Map.of();
    private static String summary = "";

    @BeforeAll
    static void runThemAll() throws IOException {
        List<ArmResult> arms = new Runner(2, ProgressListener.SILENT)
                .run(SEEDS.stream().map(SeedsTest::scenario).toList());
        results = arms.stream().collect(Collectors.toMap(arm -> arm.scenario().name(), Function.identity()));
        StringWriter text = new StringWriter();
        SummaryCsv.of(arms).writeTo(text);
        summary = text.toString();
    }

    private static Path file(String seed) {
        return Path.of("seeds", seed + ".yaml");
    }

    private static Scenario scenario(String seed) {
        return ScenarioFile.read(file(seed), List.of());
    }

    private static Estimate estimate(String seed, String measure) {
        return Objects.requireNonNull(results.get(seed)).estimate(measure);
    }

    @Test
    void resultsAreTheRecordedOnesToTheLastBit() throws IOException {
        try (InputStream golden = SeedsTest.class.getResourceAsStream("/golden/seeds-summary.csv")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), summary);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"amazon", "amazon-foresight", "amazon-steered"})
    void amazonShopsReach35Percent(String seed) {
        assertTrue(
                estimate(seed, "taken_share").contains(0.35),
                () -> estimate(seed, "taken_share").toString());
        assertEquals(20, estimate(seed, "taken_share").replications());
    }

    @Test
    void netflixReaches80Percent() {
        assertTrue(
                estimate("netflix", "taken_share").contains(0.80),
                () -> estimate("netflix", "taken_share").toString());
    }

    @Test
    void theEndsOfTheSetAreFarApart() {
        assertTrue(estimate("amazon-foresight", "anyway_rate").mean() >= 0.75);
        assertTrue(estimate("amazon-steered", "caused_share").mean() >= 0.20);
        assertTrue(scenario("amazon-steered").shopper().salience() > 0);
        assertEquals(0, scenario("amazon-foresight").shopper().salience());
        double middle = estimate("amazon", "caused_share").mean();
        assertTrue(estimate("amazon-foresight", "caused_share").mean() < middle);
        assertTrue(middle < estimate("amazon-steered", "caused_share").mean());
    }

    @Test
    void placeboIsTheNetflixShopWithARandomList() {
        Scenario placebo = scenario("placebo");
        assertEquals("random", placebo.recommender().name());
        Scenario netflix = scenario("netflix");
        assertEquals(netflix.world(), placebo.world());
        assertEquals(netflix.shopper(), placebo.shopper());
        assertEquals(netflix.run(), placebo.run());
        assertEquals(
                netflix.recommender(),
                placebo.recommender().withName(netflix.recommender().name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amazon", "amazon-foresight", "amazon-steered", "netflix", "placebo"})
    void commentsTellWhatCameOut(String seed) throws IOException {
        Matcher told = CAME_OUT.matcher(Files.readString(file(seed)));
        assertTrue(told.find(), "the file tells what came out");
        do {
            assertEquals(
                    told.group(2),
                    String.format(
                            Locale.ROOT, "%.3f", estimate(seed, told.group(1)).mean()));
        } while (told.find());
    }
}
