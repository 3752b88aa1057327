package org.uptakelab.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.measure.Estimate;

/** Tables and drawings show themselves for eyes and in words. */
class ShownTest {
    private static final Lab LAB = Lab.inEnglish();

    @Test
    void aTableIsTextAndHtml() {
        Table table = LAB.table("item", "worth").row("A & B", 2.5).row("nothing", Double.NaN);
        assertEquals("""
                item      worth
                A & B      2.50
                nothing       –""", table.text());
        String html = table.html().orElseThrow();
        assertTrue(html.contains("A &amp; B"), html);
        assertTrue(html.contains("<td style=\"text-align: right\">2.50</td>"), html);
    }

    @Test
    void aRowNeedsACellForEachColumn() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> LAB.table("a", "b").row(1))
                .getMessage();
        assertEquals("A row must have 2 cells, one a column, but has 1.", message);
    }

    @Test
    void numbersAreThoseOfTheLanguage() {
        assertEquals("35.0\u00a0%", LAB.percent(0.35));
        assertEquals("1.234,50", Lab.inGerman().number(1234.5, 2));
        assertEquals("–", LAB.percent(Double.NaN));
    }

    @Test
    void linesSayTheirNumbers(@TempDir Path folder) throws IOException {
        Lines lines = LAB.lines("Taken less further down", "rank")
                .inPercent()
                .line("item-llr", new double[] {1, 2, 3}, 0.5, 0.3, 0.2);
        assertEquals(
                "Taken less further down. item-llr, rank 1: 50.0\u00a0%; 2: 30.0\u00a0%; 3: 20.0\u00a0%.",
                lines.text());
        assertPicture(lines);
        Path file = folder.resolve("lines.png");
        lines.chart().save(file);
        assertArrayEquals(lines.png().orElseThrow(), Files.readAllBytes(file));
    }

    @Test
    void barsSayTheirNumbers() {
        Estimate estimate = Estimate.of(new double[] {0.3, 0.4});
        Bars bars = LAB.bars("Two shops", "taken", "caused")
                .inPercent()
                .row("calm", estimate, Estimate.of(new double[] {0.1}))
                .row("empty", Double.NaN, -0.2);
        assertEquals(
                "Two shops. calm: taken 35.0\u00a0%; caused 10.0\u00a0%. empty: taken undefined; caused −20.0\u00a0%.",
                bars.text());
        assertPicture(bars);
    }

    @Test
    void aDrawingNeedsSomethingToDraw() {
        assertThrows(IllegalArgumentException.class, LAB.lines("Nothing", "x")::chart);
        assertThrows(IllegalArgumentException.class, LAB.bars("Nothing", "x")::chart);
        assertThrows(
                IllegalArgumentException.class,
                () -> LAB.lines("Uneven", "x").line("a", new double[] {1, 2}, List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> LAB.bars("Uneven", "x", "y").row("a", 1).chart());
    }

    private static void assertPicture(Shown shown) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(shown.png().orElseThrow()));
            assertEquals(2 * shown.width(), image.getWidth());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
