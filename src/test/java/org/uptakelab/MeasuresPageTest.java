package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.report.MeasureText;

/** The page of the measures says what the program says of them. */
class MeasuresPageTest {
    @ParameterizedTest
    @CsvSource({"src/docs/measures.md, en", "src/docs/de/masse.md, de"})
    void hasARowForEveryMeasure(Path page, String language) throws IOException {
        List<String> lines = Files.readAllLines(page);
        List<String> missing = MeasureText.all(Locale.forLanguageTag(language)).stream()
                .filter(measure -> lines.stream().noneMatch(line -> tells(line, measure)))
                .map(MeasureText::name)
                .toList();
        assertEquals(List.of(), missing, "measures whose row is missing or says something else");
    }

    private static boolean tells(String line, MeasureText measure) {
        return line.startsWith("| `" + measure.name() + "`")
                && Stream.of(
                                measure.label(),
                                measure.numerator(),
                                measure.denominator(),
                                measure.range(),
                                measure.source())
                        .map(text -> text.replace("|", "\\|"))
                        .allMatch(line::contains);
    }
}
