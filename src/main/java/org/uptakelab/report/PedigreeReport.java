package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import org.uptakelab.evidence.PublishedFigure;

/** The chart of the published figures as PNG and SVG. */
public final class PedigreeReport {
    private PedigreeReport() {}

    /**
     * Draws the chart. The same figures give the same bytes.
     *
     * @param figures the figures, at least one of them with a year
     * @param language English or German
     * @return {@code charts/pedigree.png}, {@code charts/pedigree.svg} and, for phones, {@code charts/pedigree-narrow.png}
     */
    public static List<NamedFile> of(List<PublishedFigure> figures, Locale language) {
        Fonts.prepare();
        Words words = new Words(language);
        PedigreeChart chart = new PedigreeChart(figures, words, new Numbers(words));
        Picture wide = new Picture(chart.figure(Format.WIDE), Format.WIDE);
        Picture narrow = new Picture(chart.figure(Format.NARROW), Format.NARROW);
        return List.of(
                new NamedFile("charts/pedigree.png", wide.png()),
                new NamedFile("charts/pedigree.svg", wide.svg()),
                new NamedFile("charts/pedigree-narrow.png", narrow.png()));
    }
}
