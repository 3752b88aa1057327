package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.reproduction.gallery.Gallery;

class ReproduceCommandTest extends CommandTest {
    private static final String HEADER = "name,quantity,published,here,ci_low,ci_high,tolerance,within";

    private void assertRefused(String why, String maybe) {
        assertAll(
                () -> assertTrue(err.toString().startsWith("uptake: "), err::toString),
                () -> assertTrue(err.toString().contains(why), err::toString),
                () -> assertTrue(err.toString().contains(maybe), err::toString),
                () -> assertFalse(err.toString().contains("Exception"), err::toString));
    }

    @Test
    void writesTableProvenanceAndPageOfEachModelOnce() throws IOException {
        Path target = folder.resolve("models");

        assertEquals(0, uptake("reproduce", "newsvendor", "newsvendor", "--out", target.toString()), err::toString);

        List<String> table = Files.readAllLines(target.resolve("reproduction.csv"));
        assertEquals(HEADER, table.get(0));
        assertTrue(table.size() > 1);
        assertTrue(table.stream().skip(1).allMatch(line -> line.startsWith("newsvendor,")), table::toString);
        assertEquals(
                table.size(), table.stream().distinct().count(), () -> "A model named twice is told once: " + table);
        assertTrue(Files.readString(target.resolve("provenance.json")).contains("models: newsvendor"));
        assertTrue(Files.exists(target.resolve("reproduction.html")), () -> "written: " + out);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameTable() throws IOException {
        byte[] one = table("one", "--threads", "1");
        byte[] two = table("two", "--threads", "2");

        assertArrayEquals(one, two);
    }

    @Test
    void anotherSeedGivesOtherDraws() throws IOException {
        assertFalse(Arrays.equals(table("one", "--seed", "1"), table("other", "--seed", "2")));
    }

    private byte[] table(String name, String... options) throws IOException {
        Path target = folder.resolve(name);
        String[] arguments = {"reproduce", "newsvendor", "--out", target.toString(), options[0], options[1]};
        assertEquals(0, uptake(arguments), err::toString);
        return Files.readAllBytes(target.resolve("reproduction.csv"));
    }

    @Test
    void speaksGerman() throws IOException {
        Path target = folder.resolve("modelle");

        assertEquals(0, uptake("reproduce", "newsvendor", "--lang", "de", "--out", target.toString()), err::toString);

        assertTrue(Files.readString(target.resolve("reproduction.html")).contains("lang=\"de\""));
        assertEquals(
                HEADER, Files.readAllLines(target.resolve("reproduction.csv")).get(0));
    }

    @Test
    void anUnknownModelIsRefusedWithTheNameThatWasPerhapsMeant() {
        assertEquals(
                2,
                uptake("reproduce", "newsvender", "--out", folder.resolve("x").toString()));

        assertRefused("newsvender", "newsvendor");
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");

        assertEquals(2, uptake("reproduce", "newsvendor", "--out", file.toString()));

        assertRefused("notes.txt", "folder");
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void saysHowManyFilesLieWhereAndWhichToOpen() {
        Path target = folder.resolve("count");

        assertEquals(0, uptake("reproduce", "newsvendor", "--lang", "de", "--out", target.toString()), err::toString);

        String end = out.toString().substring(out.toString().indexOf(target.toString()));
        assertTrue(
                end.contains("12 Dateien: reproduction.csv, provenance.json, 1 Seite, 6 in charts/, 3 in fonts/"), end);
        assertTrue(end.endsWith("Zuerst öffnen: " + target.resolve("reproduction.html") + "\n"), end);
    }

    @Test
    void theProvenanceNamesTheLog() throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), "abc");

        // The SHA-256 of these three letters is the first example of the standard, FIPS 180-4.
        assertEquals(
                "log: log.csv\nsha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\nbytes: 3\n",
                ReproduceCommand.recipe(log, Gallery.ROOMS));
    }

    @Test
    void aLogIsLookedAtBeforeAnythingRuns() throws IOException {
        Path target = folder.resolve("log");
        Path log = Files.writeString(folder.resolve("log.csv"), "user,item\n");

        assertEquals(2, uptake("reproduce", "newsvendor", "--log", log.toString(), "--out", target.toString()));
        assertRefused("(data-strike), but the models are newsvendor", "Maybe leave --log out");
        assertEquals(2, uptake("reproduce", "all", "--log", log + "x", "--out", target.toString()));
        assertRefused("log.csvx does not exist", "Maybe check the path");
        assertFalse(Files.exists(target));
    }

    @Test
    void noNameIsAskedFor() {
        assertEquals(2, uptake("reproduce"));

        assertRefused("NAME", "reproduce");
    }
}
