package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands on a purchase log, on the synthetic one that ships with the lab. */
class LogCommandsTest extends CommandTest {
    private static final String LOG = "datasets/small-shop/purchases.csv";

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
    void auditTellsALogOfSuggestionsByItsColumns() throws IOException {
        Path log =
                Files.writeString(folder.resolve("shown.csv"), "policy,position,click\na,1,1\na,1,0\na,2,0\nb,1,5\n");
        assertEquals(0, uptake("audit", log.toString(), "--out", folder + "/shown"), err::toString);
        assertEquals(
                List.of(
                        "estimate,group,kind,other_kind,position,numerator,denominator,effective,share,ci_low,ci_high",
                        "counted,,a,,,1,3,3,0.3333333333333333",
                        "counted,,a,,1,1,2,2,0.5",
                        "counted,,a,,2,0,1,1,0.0"),
                Files.readAllLines(folder.resolve("shown/rates.csv")).stream()
                        .map(line -> line.startsWith("estimate") ? line : line.replaceAll("(,[^,]*){2}$", ""))
                        .toList());
        assertTrue(out.toString().contains("4 rows read as impressions"), out::toString);
        assertTrue(out.toString().contains("1 refused"), out::toString);
        assertTrue(Files.readString(folder.resolve("shown/exhibit.html")).contains("position 2"));
    }

    @Test
    void auditTellsALogOfCouponsByItsColumns() throws IOException {
        Path log = Files.writeString(
                folder.resolve("coupons.csv"), "household,campaign,kind,redeemed\na,1,own,1\na,2,all,0\nb,1,own,0\n");
        assertEquals(0, uptake("audit", log.toString(), "--out", folder + "/coupons", "--lang", "de"), err::toString);
        assertTrue(Files.readString(folder.resolve("coupons/rates.csv")).contains("counted,,own,,,1,2,2,0.5,"));
        assertTrue(out.toString().contains("Ansprachen"), out::toString);
    }

    @Test
    void auditTakesColumnsAndConstantsOfALogOfSuggestions() throws IOException {
        Path log = Files.writeString(folder.resolve("men.csv"), "place;klick\n1;1\n1;0\n");
        assertEquals(
                0,
                uptake(
                        "audit",
                        log.toString(),
                        "--columns",
                        "position=place,click=klick",
                        "--constant",
                        "policy=random",
                        "--out",
                        folder + "/men"),
                err::toString);
        assertTrue(Files.readString(folder.resolve("men/rates.csv")).contains("counted,,random,,1,1,2,2,0.5,"));
        assertTrue(Files.readString(folder.resolve("men/audit-provenance.json")).contains("constant: policy=random"));
    }

    @Test
    void optionsThatDoNothingAreRefused() throws IOException {
        Path log = Files.writeString(folder.resolve("shown.csv"), "position,click\n1,1\n");
        for (List<String> option : List.of(
                List.of("--list", "5"),
                List.of("--periods", "month"),
                List.of("--seed", "1"),
                List.of("--threads", "1"))) {
            err.getBuffer().setLength(0);
            assertOneLine(
                    option.get(0) + " must go with a log of purchases",
                    "audit",
                    log.toString(),
                    option.get(0),
                    option.get(1),
                    "--out",
                    folder + "/out");
        }
        err.getBuffer().setLength(0);
        assertOneLine(
                "--constant must go with a log of suggestions or coupons",
                "audit",
                LOG,
                "--constant",
                "campaign=a",
                "--out",
                folder + "/out");
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

    private static final String HEADER = "user,item,timestamp\n";

    static Stream<Arguments> logsThatCannotBeRead() {
        String two = HEADER + "a,x,2011-01-01\nb,y,2011-02-01\n";
        return Stream.of(
                arguments("empty file", new byte[0], "is empty"),
                arguments("only a header", utf8(HEADER), "must hold at least one purchase"),
                arguments("one user", utf8(HEADER + "a,x,2011-01-01\na,y,2011-02-01\n"), "at least two users"),
                arguments(
                        "binary file",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                        "must be a file of text"),
                arguments("missing column", utf8("user,item\na,x\n"), "must have a column timestamp"),
                arguments("truncated gzip", truncatedGzip(two), "log.csv"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] truncatedGzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(utf8(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void logsThatCannotBeRead(String name, byte[] content, String words) throws IOException {
        Path log = Files.write(folder.resolve("log.csv"), content);
        assertOneLine(words, "audit", log.toString(), "--out", folder + "/out");
        err.getBuffer().setLength(0);
        assertOneLine(words, "fit", log.toString(), "--out", folder + "/fitted.yaml");
    }

    @Test
    void optionsThatDoNotFitTheLog() {
        String out = folder.toString();
        assertOneLine("column sku", "audit", LOG, "--columns", "user=user,item=sku,timestamp=timestamp", "--out", out);
        err.getBuffer().setLength(0);
        assertOneLine("is \"nonsense\"", "audit", LOG, "--periods", "nonsense", "--out", out);
    }

    private void assertOneLine(String words, String... arguments) {
        assertEquals(2, uptake(arguments), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().startsWith("uptake: "), err::toString);
        assertTrue(err.toString().contains(words), err::toString);
    }

    @Test
    void auditSpeaksGerman() throws IOException {
        assertEquals(0, uptake("audit", LOG, "--lang", "de", "--out", folder.toString()), err::toString);
        assertTrue(out.toString().contains("125 Käufe nach dem 2024-04-30 bleiben außer Betracht"), out::toString);
        assertTrue(out.toString().contains("Kein Korb enthält zwei verschiedene Artikel"), out::toString);
        assertTrue(Files.readString(folder.resolve("audit.html")).contains("<html lang=\"de\">"));
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
                        "--over",
                        "salience=0",
                        "--out",
                        folder.toString()),
                err::toString);
        assertTrue(out.toString().startsWith("2 of 2 settings give taken_share=0.3."), out::toString);
        assertTrue(
                Files.readString(folder.resolve("calibration.csv"))
                        .startsWith(
                                "cell,shopper.search,shopper.salience,shopper.attention,recommender,measure,mean,ci_low,ci_high,replications\n"));
        String made = Files.readString(folder.resolve("scenario.yaml"));
        assertTrue(made.contains("COMMAND: uptake calibrate "), made);
        String command = made.lines()
                        .filter(line -> line.startsWith("# COMMAND"))
                        .findFirst()
                        .orElseThrow()
                + made.lines().filter(line -> line.startsWith("#   --")).collect(Collectors.joining());
        assertEquals(
                List.of("--target", "--over", "--over"),
                Stream.of(command.split(" "))
                        .filter(word -> word.startsWith("--"))
                        .toList());
        assertTrue(made.contains("SEARCHED: 2 settings, 3 worlds each: search 2, 4; salience 0."), made);
        assertEquals(0, uptake("run", folder.resolve("scenario.yaml") + "", "--out", folder + "/again"), err::toString);
        assertTrue(Files.exists(folder.resolve("charts/beside.png")));
        assertEquals(
                3,
                uptake(
                        "calibrate",
                        shop + "",
                        "--target",
                        "taken_share=0.99",
                        "--over",
                        "search=4",
                        "--out",
                        folder + ""),
                err::toString);
        assertTrue(
                out.toString().contains("No value of attention was found that gives taken_share=0.99."), out::toString);
        assertTrue(Files.notExists(folder.resolve("charts/beside.png")));
        assertTrue(Files.notExists(folder.resolve("scenario.yaml")));
        assertEquals(2, uptake("calibrate", shop.toString(), "--target", "taken=0.3"));
        assertEquals(2, uptake("calibrate", shop.toString(), "--target", "taken_share=much"));
        assertEquals(
                2, uptake("calibrate", shop.toString(), "--target", "taken_share=0.3", "--by", "recommender.name"));
    }
}
