package org.uptakelab.evidence;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The published figures: complete as data, and the same on the pages. */
class PedigreeTest {
    private static final Map<String, String> CERTAINTY_IN_GERMAN = Map.of(
            "checked", "geprüft", "second-hand", "aus zweiter Hand", "recalled", "erinnert", "computed", "berechnet");

    @Test
    void everyFigureSaysOfWhatItIsAShareAndHowSureWeAre() throws IOException {
        for (CSVRecord figure : figures()) {
            double low = Double.parseDouble(figure.get("share_low"));
            double high = Double.parseDouble(figure.get("share_high"));
            assertAll(
                    figure.toString(),
                    () -> assertTrue(0 < low && low <= high && high < 1, "a share, low end first"),
                    () -> assertFalse(figure.get("denominator").isBlank(), "denominator"),
                    () -> assertFalse(figure.get("denominator_de").isBlank(), "German denominator"),
                    () -> assertFalse(figure.get("source").isBlank(), "source"),
                    () -> assertTrue(CERTAINTY_IN_GERMAN.containsKey(figure.get("certainty")), "certainty word"));
        }
    }

    @Test
    void thePagesPrintEveryFigureWithItsCertaintyWord() throws IOException {
        List<String> english = Files.readAllLines(Path.of("src/docs/evidence.md"));
        List<String> german = Files.readAllLines(Path.of("src/docs/de/belege.md"));
        for (CSVRecord figure : figures()) {
            String year = figure.get("year");
            String certainty = figure.get("certainty");
            assertPrinted(
                    english,
                    "| " + figure.get("platform") + " | " + (year.isEmpty() ? "not noted" : year) + " |",
                    figure.get("wording"),
                    certainty);
            assertPrinted(
                    german,
                    "| " + figure.get("platform_de") + " | " + (year.isEmpty() ? "–" : year) + " |",
                    figure.get("wording_de"),
                    Objects.requireNonNull(CERTAINTY_IN_GERMAN.get(certainty)));
        }
    }

    private static void assertPrinted(List<String> page, String start, String share, String certainty) {
        assertTrue(
                page.stream()
                        .anyMatch(line -> line.startsWith(start) && line.contains(share) && line.contains(certainty)),
                () -> "no line starts with \"" + start + "\" and has \"" + share + "\" and \"" + certainty + "\"");
    }

    private static List<CSVRecord> figures() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PedigreeTest.class.getResourceAsStream("/org/uptakelab/evidence/pedigree.csv")),
                StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        }
    }
}
