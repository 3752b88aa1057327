package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.recommender.Family;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;

/** The numbers of the page on the ladder are those recorded, and what is recorded is what the experiments ask for. */
class LadderPageTest {
    private static List<CSVRecord> recorded(String name) throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("src/docs/data/" + name + ".csv"))) {
            return CSVFormat.DEFAULT.builder().setHeader().get().parse(file).getRecords();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ladder", "data", "screen-or-brain"})
    void theRecordedCellsAreThoseOfTheExperiment(String name) throws IOException {
        Sweep sweep = SweepFile.find("seeds/experiments/" + name + ".yaml", List.of(), Family.OF_THE_LAB);
        List<String> asked = sweep.cells().stream()
                .flatMap(cell -> sweep.recommenders().stream()
                        .flatMap(recommender -> sweep.measures().stream()
                                .map(measure ->
                                        cell.number() + " " + cell.values() + " " + recommender + " " + measure)))
                .toList();
        List<String> found = recorded(name).stream()
                .map(row -> row.get("cell") + " "
                        + sweep.factors().stream()
                                .map(Factor::key)
                                .map(row::get)
                                .toList()
                        + " " + row.get("recommender") + " " + row.get("measure"))
                .toList();
        assertEquals(asked, found);
        String replications = String.valueOf(sweep.base().run().replications());
        assertTrue(recorded(name).stream()
                .filter(row -> !row.get("mean").isEmpty())
                .allMatch(row -> row.get("replications").equals(replications)));
    }

    @ParameterizedTest
    @CsvSource({"src/docs/ladder.md, en", "src/docs/de/leiter.md, de"})
    void everyRecommenderHasItsRowWithTheRecordedNumbers(Path page, Locale language) throws IOException {
        String text = Files.readString(page);
        List<CSVRecord> rows = recorded("ladder");
        assertFalse(rows.isEmpty());
        for (CSVRecord row : rows) {
            String line = text.lines()
                    .filter(candidate -> candidate.startsWith("| `" + row.get("recommender") + "` |"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(line.contains("| " + written(row, language) + " |"), row + " in " + line);
        }
    }

    @ParameterizedTest
    @CsvSource({"src/docs/ladder.md, en", "src/docs/de/leiter.md, de"})
    void everyNumberOfCustomersHasItsRowWithTheRecordedShares(Path page, Locale language) throws IOException {
        String text = Files.readString(page);
        for (CSVRecord row : recorded("data")) {
            if (row.get("measure").equals("taken_share")) {
                String users = String.format(language, "%,d", Integer.valueOf(row.get("world.users")));
                String line = text.lines()
                        .filter(candidate -> candidate.startsWith("| " + users + " | ") && candidate.contains("%"))
                        .findFirst()
                        .orElseThrow();
                assertTrue(line.contains("| " + written(row, language) + " |"), row + " in " + line);
            }
        }
    }

    private static String written(CSVRecord row, Locale language) {
        double mean = Double.parseDouble(row.get("mean"));
        return switch (row.get("measure")) {
            case "surplus", "gini" -> String.format(language, "%.3f", mean);
            case "revenue" -> String.format(language, "%.2f", mean);
            default -> String.format(language, "%.1f %%", 100 * mean);
        };
    }
}
