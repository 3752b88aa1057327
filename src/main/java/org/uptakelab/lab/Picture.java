package org.uptakelab.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.uptakelab.report.PrintedChart;

/** A chart that shows itself. */
public final class Picture implements Shown {
    private final PrintedChart chart;

    Picture(PrintedChart chart) {
        this.chart = chart;
    }

    /** {@return what one sees, in one line} */
    public String title() {
        return chart.title();
    }

    @Override
    public String text() {
        return chart.words();
    }

    @Override
    public Optional<byte[]> png() {
        return Optional.of(chart.png().clone());
    }

    @Override
    public int width() {
        return chart.width();
    }

    /**
     * Writes the picture into a file.
     *
     * @param file the file, which is replaced if it is there
     * @return this picture
     * @throws IOException if the file cannot be written
     */
    public Picture save(Path file) throws IOException {
        Files.write(file, chart.png());
        return this;
    }

    @Override
    public String toString() {
        return text();
    }
}
