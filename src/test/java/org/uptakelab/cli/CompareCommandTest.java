package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareCommandTest extends CommandTest {
    private String shop = "";
    private String other = "";

    @BeforeEach
    void twoShops() throws IOException {
        shop = write("shop.yaml", "0.5", 3);
        other = write("other.yaml", "0.9", 50);
    }

    private String write(String name, String attention, int replications) throws IOException {
        return Files.writeString(
                        folder.resolve(name),
                        "world: {users: 60, items: 40, segments: 3}\nshopper: {attention: " + attention
                                + "}\nrun: {rounds: 8, warmup: 3, replications: " + replications + ", seed: 5}\n")
                .toString();
    }

    /** Recorded from a run; a change of these numbers is a change of the model and is told in its commit. */
    @Test
    void theDifferencesAreThoseRecorded() throws IOException {
        assertEquals(0, uptake("compare", shop, other, "--out", folder + "/out"), err::toString);
        List<String> lines = Files.readAllLines(folder.resolve("out/compare.csv"));
        assertEquals(20, lines.size());
        assertEquals(
                "first_scenario,first_recommender,scenario,recommender,measure,first_mean,mean,difference,ci_low,ci_high,"
                        + "replications,variance_ratio",
                lines.get(0));
        assertEquals(
                "shop,item-llr,other,item-llr,taken_share,0.27482541304718106,0.5093327050446347,0.2345072919974536,"
                        + "0.14415374126398606,0.32486084273092114,3,3.2519905353243503",
                lines.get(3));
        String told = out.toString().replaceAll("\\s+", " ");
        assertTrue(told.contains("Number of worlds and seed (5) are those of shop."), told);
        assertTrue(told.contains("in the same 3 worlds"), told);
    }

    @Test
    void threadsChangeNoByteAndBothLanguagesAreThere() throws IOException {
        for (String threads : List.of("1", "3")) {
            assertEquals(
                    0,
                    uptake(
                            "compare",
                            shop,
                            "--recommender",
                            "none,random,item-llr",
                            "--threads",
                            threads,
                            "--out",
                            folder + "/" + threads,
                            "--lang",
                            "de"),
                    err::toString);
        }
        for (String file : List.of(
                "compare.csv",
                "report.html",
                "provenance.json",
                "charts/differences.svg",
                "charts/changes-narrow.png")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("1").resolve(file)),
                    Files.readAllBytes(folder.resolve("3").resolve(file)),
                    file);
        }
        String page = Files.readString(folder.resolve("1/report.html"));
        assertTrue(page.contains("Verglichen mit none") && page.contains("item-llr verglichen mit none"), page);
    }

    @Test
    void aPrecisionThatIsMissedIsTold() {
        assertEquals(
                0,
                uptake(
                        "compare",
                        shop,
                        other,
                        "--precision",
                        "taken_share=0.001",
                        "--most",
                        "5",
                        "--out",
                        folder + "/out"),
                err::toString);
        assertTrue(err.toString().contains("note: a pilot of 3 worlds says little"), err.toString());
        assertTrue(out.toString().contains("It was missed by 1 of 1 intervals."), out.toString());
    }

    @Test
    void oneArmIsRefused() {
        assertEquals(2, uptake("compare", shop, "--out", folder + "/out"));
        assertTrue(err.toString().contains("compare must have at least two arms, but has one. Maybe"), err.toString());
        assertTrue(Files.notExists(folder.resolve("out")));
    }
}
