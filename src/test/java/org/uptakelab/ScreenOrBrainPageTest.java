package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** The numbers of the page on screen and brain are those recorded. */
class ScreenOrBrainPageTest {
    private static final Path SHARES = Path.of("src/docs/data/screen-or-brain-sensitivity.csv");

    private static CSVRecord share(String measure, String factor, String index) throws IOException {
        try (Reader file = Files.newBufferedReader(SHARES)) {
            return CSVFormat.DEFAULT.builder().setHeader().get().parse(file).stream()
                    .filter(row -> row.get("recommender").equals("all")
                            && row.get("measure").equals(measure)
                            && row.get("factor").equals(factor)
                            && row.get("index").equals(index))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "src/docs/screen-or-brain.md, en, to, **recommender**",
        "src/docs/de/bildschirm-oder-hirn.md, de, bis, **Empfehlungssystem**"
    })
    void everyFactorHasItsRowWithTheRecordedShares(Path page, Locale language, String to, String recommender)
            throws IOException {
        List<String> lines = Files.readAllLines(page);
        for (String factor : List.of("shopper.attention", "shopper.search", "recommender.slateSize", "recommender")) {
            String name = factor.equals("recommender") ? recommender : "`" + factor + "`";
            String line = lines.stream()
                    .filter(candidate -> candidate.startsWith("| ") && candidate.contains(name))
                    .findFirst()
                    .orElseThrow();
            String shares = String.join(
                    " | ",
                    written(share("taken_share", factor, "first"), language, to),
                    written(share("taken_share", factor, "total"), language, to),
                    written(share("caused_share", factor, "first"), language, to),
                    written(share("preceded_share", factor, "first"), language, to),
                    written(share("incremental_share", factor, "first"), language, to));
            assertEquals(shares, line.substring(line.indexOf(" | ") + 3, line.length() - 2), factor);
        }
    }

    private static String written(CSVRecord share, Locale language, String to) {
        return String.format(
                language,
                "%.1f %% (%.1f %s %.1f)",
                percent(share, "estimate"),
                percent(share, "ci_low"),
                to,
                percent(share, "ci_high"));
    }

    private static double percent(CSVRecord share, String column) {
        return 100 * Double.parseDouble(share.get(column));
    }

    /** What the text makes of the numbers: with other numbers it would have to be written anew. */
    @ParameterizedTest
    @CsvSource({"random, 20, 3", "item-llr, 32, 7"})
    void theMarksAreReachedAsOftenAsThePageSays(String recommender, long thirtyFive, long eighty) throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("src/docs/data/screen-or-brain.csv"))) {
            List<Double> taken = CSVFormat.DEFAULT.builder().setHeader().get().parse(file).stream()
                    .filter(row -> row.get("recommender").equals(recommender)
                            && row.get("measure").equals("taken_share"))
                    .map(row -> Double.valueOf(row.get("mean")))
                    .toList();
            assertEquals(48, taken.size());
            assertEquals(thirtyFive, taken.stream().filter(mean -> mean >= 0.35).count());
            assertEquals(eighty, taken.stream().filter(mean -> mean >= 0.80).count());
        }
    }
}
