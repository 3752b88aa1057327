package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsCommandTest extends CommandTest {
    private static final String CLAIM = """
            claim: 20
            title: {en: A screen is enough., de: Ein Bildschirm genügt.}
            page: {book: I, pages: "1"}
            published: {taken_share: [amazon-2013-purchases]}
            experiment:
              base: {world: {users: 40, items: 20}, run: {rounds: 6, warmup: 2, replications: 3}}
              vary: {shopper.attention: [0.0, 1.0]}
              persuasion: 2
              also: [random]
              measures: [caused_share]
            rules:
              - reading: steering
                says: {en: It is taken., de: Es wird aufgegriffen.}
                holds: [{measure: taken_share, above: 0.1}]
              - reading: economy
                says: {en: It is more than luck., de: Es ist mehr als Glück.}
                holds: [{measure: taken_share, above: 0.9, over: {recommender: random}}]
            against: {en: This., de: Dies.}
            case: {for: {en: For., de: Dafür.}, against: {en: Against., de: Dagegen.}}
            limits: {en: Limits., de: Grenzen.}
            shows: [taken_share]
            """;

    private String claim = "";

    @BeforeEach
    void aClaimOfOnesOwn() throws IOException {
        claim = Files.writeString(folder.resolve("20.yaml"), CLAIM).toString();
    }

    @Test
    void writesALineForEveryResultUnderEachReading() throws IOException {
        assertEquals(0, uptake("claims", claim, "--out", folder + "/out"), err::toString);
        List<String> lines = Files.readAllLines(folder.resolve("out/claims.csv"));
        assertEquals(
                "claim,reading,recommender,setting,measure,mean,ci_low,ci_high,published,certainty,holds_where,verdict",
                lines.get(0));
        // Two readings of 4 points, 7 arms and 2 measures, and what one of them compares, under 6 arms.
        assertEquals(1 + 2 * 4 * 7 * 2 + 4 * 6, lines.size());
        assertTrue(lines.stream()
                .anyMatch(line -> line.startsWith("20,steering,random,shopper.attention=0.0; shopper.salience=0.0,"
                                + "taken_share,0.0,0.0,0.0,35 %,second-hand,12 of 24; shopper.attention=0.0: 0 of 12;")
                        && line.endsWith("depends on shopper.attention")));
        assertTrue(lines.stream()
                .anyMatch(line -> line.startsWith("20,economy,profit(item-cosine),")
                        && line.contains(",taken_share - [recommender=random],")
                        && line.endsWith(",,,0 of 24,fails in the model")));
        assertTrue(out.toString().contains("depends on shopper.attention"), out::toString);
        assertTrue(Files.exists(folder.resolve("out/index.html")));
        assertTrue(out.toString().contains("claims.csv, provenance.json, 2 pages, "), out::toString);
        assertTrue(out.toString().endsWith("Open first: " + folder.resolve("out/index.html") + "\n"), out::toString);
        assertTrue(Files.readString(folder.resolve("out/provenance.json")).contains("profit(item-llr)"));
    }

    @Test
    void rulesOfOneReadingAreToldApartAndJudgeOnlyWhereTheyAskTo() throws IOException {
        String two = CLAIM.replace(
                        "- reading: steering\n",
                        "- reading: economy\n    part: taken\n    where: [{measure: taken_share, above: 0}]\n")
                .replace(
                        "- reading: economy\n    says: {en: It is more",
                        "- reading: economy\n    part: luck\n    says: {en: It is more");
        Files.writeString(Path.of(claim), two);
        assertEquals(0, uptake("claims", claim, "--out", folder + "/out"), err::toString);
        List<String> lines = Files.readAllLines(folder.resolve("out/claims.csv"));
        assertTrue(lines.stream()
                .anyMatch(line -> line.startsWith("20,economy/taken,")
                        && line.endsWith("12 of 12; not judged: 12 settings,holds in the model")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("20,economy/luck,")));
        assertTrue(out.toString().contains("    taken\n") && out.toString().contains("    luck\n"), out::toString);
        assertTrue(out.toString().contains("12 of 12, not judged: 12"), out::toString);
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        for (String threads : List.of("1", "3")) {
            assertEquals(0, uptake("claims", claim, "--out", folder + "/" + threads, "--threads", threads));
        }
        for (String file : List.of("claims.csv", "provenance.json", "claim-20.html", "index.html")) {
            assertEquals(
                    Files.readString(folder.resolve("1").resolve(file)),
                    Files.readString(folder.resolve("3").resolve(file)));
        }
    }

    @Test
    void aTrialSaysWhetherItCameOutAsExpected() throws IOException {
        String trial = "claim: 20\nexpect: EXPECT\nreading: steering\nsays: {en: Blind., de: Blind.}\n"
                + "set: {shopper.attention: 0, shopper.salience: 0}\n";
        Path fails = Files.writeString(folder.resolve("20-fails.yaml"), trial.replace("EXPECT", "fails"));
        Path holds = Files.writeString(folder.resolve("20-holds.yaml"), trial.replace("EXPECT", "holds"));
        assertEquals(0, uptake("claims", fails.toString()), err::toString);
        assertTrue(out.toString().contains("as expected"), out::toString);
        assertFalse(out.toString().contains("NOT"), out::toString);
        assertEquals(1, uptake("claims", holds.toString(), "--lang", "de"));
        assertTrue(out.toString().contains("NICHT wie erwartet: sollte gelten"), out::toString);
    }

    @Test
    void aClaimThatIsNotThereIsRefused() {
        assertEquals(2, uptake("claims", "99"));
        assertTrue(err.toString().contains("a number from 1 to 14 or a file, but is 99"), err::toString);
        assertFalse(Files.exists(Path.of("out", "claims.csv")));
    }

    @Test
    void aClaimIsRunOnce() {
        assertEquals(2, uptake("claims", claim, claim, "--out", folder + "/out"));
        assertTrue(err.toString().contains("20 is there twice"), err::toString);
    }
}
