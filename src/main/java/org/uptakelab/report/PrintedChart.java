package org.uptakelab.report;

import java.util.Arrays;
import java.util.Objects;

/**
 * A chart by itself, for whoever does not want a whole report.
 *
 * @param name its name, as that of its file in a report, for example {@code shares}
 * @param title what one sees, in one line
 * @param words the chart in words, for those who cannot see it
 * @param width its width in logical pixels
 * @param height its height in logical pixels
 * @param png the picture as a PNG file, at twice its logical size
 */
public record PrintedChart(String name, String title, String words, int width, int height, byte[] png) {
    static PrintedChart of(Chart chart) {
        Picture picture = new Picture(chart.figure(Format.WIDE), Format.WIDE);
        return new PrintedChart(
                chart.name(),
                Figure.inOneLine(chart.title()),
                chart.alt(),
                picture.width(),
                picture.height(),
                picture.png());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedChart chart
                && name.equals(chart.name)
                && words.equals(chart.words)
                && Arrays.equals(png, chart.png);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, words, Arrays.hashCode(png));
    }

    @Override
    public String toString() {
        return name + ": " + title;
    }
}
