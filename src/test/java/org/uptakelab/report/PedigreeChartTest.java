package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.evidence.Pedigree;
import org.uptakelab.evidence.PublishedFigure;

class PedigreeChartTest {
    /** Java's builds differ in how they compress a picture and round its edges: no word changes as little as this. */
    private static final int ROUNDING = 48;

    private static final List<PublishedFigure> FIGURES = Pedigree.read();

    private static PedigreeChart chart(Locale language) {
        Words words = new Words(language);
        return new PedigreeChart(FIGURES, words, new Numbers(words));
    }

    @ParameterizedTest
    @CsvSource({"en, src/docs/images/pedigree.png", "de, src/docs/images/pedigree_de.png"})
    void thePictureOnThePageIsWhatTheCommandMakes(Locale language, Path page) throws IOException {
        byte[] committed = Files.readAllBytes(page);
        assertTrue(committed.length < 150_000, page + " has " + committed.length + " bytes");
        BufferedImage made = ImageIO.read(new ByteArrayInputStream(
                PedigreeReport.of(FIGURES, language).get(0).content()));
        BufferedImage found = ImageIO.read(new ByteArrayInputStream(committed));
        String hint = page + " must be charts/pedigree.png of: uptake evidence --lang " + language;
        assertEquals(made.getWidth(), found.getWidth(), hint);
        assertEquals(made.getHeight(), found.getHeight(), hint);
        int greatest = 0;
        for (int y = 0; y < made.getHeight(); y++) {
            for (int x = 0; x < made.getWidth(); x++) {
                greatest = Math.max(greatest, distance(made.getRGB(x, y), found.getRGB(x, y)));
            }
        }
        assertTrue(greatest <= ROUNDING, hint + ", but differs by " + greatest + " of 255");
    }

    private static int distance(int one, int other) {
        int greatest = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            greatest = Math.max(greatest, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return greatest;
    }

    @ParameterizedTest
    @CsvSource({
        "en, recalled, 'LinkedIn, connections (about 50 %, recalled)'",
        "de, erinnert, 'LinkedIn, Kontakte (etwa 50 %, erinnert)'"
    })
    void whatHasNoYearIsNamedBelow(Locale language, String recalled, String undated) {
        Figure figure = chart(language).figure(Format.WIDE);
        assertTrue(figure.caption().contains(undated), figure::caption);
        assertTrue(figure.description().contains(recalled), "what is recalled says so, in words too");
    }

    @Test
    void theTitleCountsWhatIsDrawn() {
        assertEquals(
                "15 quoted shares, of 4 different kinds; 4 checked in the original",
                chart(Locale.ENGLISH).title());
    }

    @ParameterizedTest
    @CsvSource({"en", "de"})
    void theTableHasEveryFigureAndFitsTheConsole(Locale language) {
        String table = PedigreeText.of(FIGURES, language);
        for (PublishedFigure figure : FIGURES) {
            assertTrue(table.contains(figure.wording().in(language)), () -> figure + " in\n" + table);
        }
        assertTrue(table.lines().allMatch(line -> line.length() <= TableWords.WIDTH), table);
    }
}
