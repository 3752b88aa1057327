package org.uptakelab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.OwnLines;

/** A drawing of lines through numbers of one's own. It shows itself as soon as it has a line. */
public final class Lines implements Drawing {
    private final Locale language;
    private final String title;
    private final String across;
    private final List<OwnLines.Line> lines = new ArrayList<>();
    private boolean shares;

    Lines(Locale language, String title, String across) {
        this.language = language;
        this.title = title;
        this.across = across;
    }

    /** {@return this drawing, with values that are shares, shown in percent} */
    public Lines inPercent() {
        shares = true;
        return this;
    }

    /**
     * Adds a line.
     *
     * @param name its name in the key
     * @param x the places of its points, from left to right
     * @param y their values, as many
     * @return this drawing
     */
    public Lines line(String name, double[] x, double... y) {
        List<Estimate> values = new ArrayList<>();
        for (double value : y) {
            values.add(Estimate.of(new double[] {value}));
        }
        return line(name, x, values);
    }

    /**
     * Adds a line with its intervals.
     *
     * @param name its name in the key
     * @param x the places of its points, from left to right
     * @param values their values, as many
     * @return this drawing
     */
    public Lines line(String name, double[] x, List<Estimate> values) {
        if (x.length != values.size()) {
            throw new IllegalArgumentException("The line " + name + " must have as many values as places (" + x.length
                    + "), but has " + values.size() + ".");
        }
        lines.add(new OwnLines.Line(
                name,
                IntStream.range(0, x.length)
                        .mapToObj(i -> new OwnLines.Point(x[i], values.get(i)))
                        .toList()));
        return this;
    }

    @Override
    public Picture chart() {
        return new Picture(new OwnLines(title, across, shares, lines).print(language));
    }

    @Override
    public String toString() {
        return title;
    }
}
