package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a purchase log, on the synthetic one that ships with the lab. */
class LogCommandsTest {
    private static final String LOG = "datasets/small-shop/purchases.csv";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int uptake(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void auditWritesEveryDefinitionRecommenderAndLength() throws IOException {
        assertEquals(0, uptake("audit", LOG, "--out", folder.toString()), err::toString);
        List<String> lines = Files.readAllLines(folder.resolve("audit.csv"));
        assertEquals("definition,recommender,list,numerator,denominator,share,ci_low,ci_high", lines.get(0));
        assertEquals(1 + 3 * 4 * 4, lines.size());
        assertTrue(Files.size(folder.resolve("charts/audit.png")) > 10_000);
        assertTrue(Files.readString(folder.resolve("audit.html")).contains("sha256: "));
        assertTrue(Files.readString(folder.resolve("audit-provenance.json")).contains("periods: month"));
    }

    @Test
    void fitWritesAScenarioThatRuns() throws IOException {
        Path fitted = folder.resolve("fitted.yaml");
        assertEquals(0, uptake("fit", LOG, "--out", fitted.toString()), err::toString);
        String text = Files.readString(fitted);
        assertTrue(text.contains("users: "), text);
        assertTrue(out.toString().contains("not fitted"), out::toString);
        assertEquals(
                0, uptake("run", fitted.toString(), "--replications", "2", "--out", folder + "/run"), err::toString);
    }

    @Test
    void wrongUseOfAuditIsOneSentence() {
        assertEquals(2, uptake("audit", LOG, "--list", "7", "--out", folder.toString()));
        assertEquals(
                "uptake: --list must be 1, 5, 10 or 20, but is 7.",
                err.toString().strip());
        err.getBuffer().setLength(0);
        assertEquals(2, uptake("audit", folder + "/none.csv", "--out", folder.toString()));
        assertFalse(err.toString().contains("\tat "), err::toString);
    }

    @Test
    void calibrateFindsSettings() throws IOException {
        Path shop = Files.writeString(folder.resolve("shop.yaml"), """
                world: {users: 200, items: 50, segments: 3}
                run: {rounds: 10, warmup: 4, replications: 3}
                """);
        assertEquals(
                0,
                uptake(
                        "calibrate",
                        shop.toString(),
                        "--target",
                        "taken_share=0.3",
                        "--over",
                        "shopper.search=2,4",
                        "--out",
                        folder.toString()),
                err::toString);
        assertTrue(out.toString().startsWith("2 of 2 settings give taken_share=0.3."), out::toString);
        assertTrue(
                Files.readString(folder.resolve("calibration.csv"))
                        .startsWith(
                                "cell,shopper.search,shopper.attention,recommender,measure,mean,ci_low,ci_high,replications\n"));
        assertEquals(2, uptake("calibrate", shop.toString(), "--target", "taken=0.3"));
        assertEquals(2, uptake("calibrate", shop.toString(), "--target", "taken_share=much"));
        assertEquals(2, uptake("calibrate", shop.toString(), "--target", "taken_share=0.3", "--by", "shopper.search"));
    }
}
