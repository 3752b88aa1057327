package org.uptakelab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.OwnBars;

/** A drawing of bars of numbers of one's own. It shows itself as soon as it has a row. */
public final class Bars implements Drawing {
    private final Locale language;
    private final String title;
    private final List<String> series;
    private final List<OwnBars.Row> rows = new ArrayList<>();
    private boolean shares;

    Bars(Locale language, String title, List<String> series) {
        this.language = language;
        this.title = title;
        this.series = series.isEmpty() ? List.of("") : List.copyOf(series);
    }

    /** {@return this drawing, with values that are shares, shown in percent} */
    public Bars inPercent() {
        shares = true;
        return this;
    }

    /**
     * Adds a row.
     *
     * @param name its name
     * @param values a value for each series
     * @return this drawing
     */
    public Bars row(String name, double... values) {
        List<Estimate> all = new ArrayList<>();
        for (double value : values) {
            all.add(Estimate.of(new double[] {value}));
        }
        rows.add(new OwnBars.Row(name, all));
        return this;
    }

    /**
     * Adds a row with intervals.
     *
     * @param name its name
     * @param values a value for each series
     * @return this drawing
     */
    public Bars row(String name, Estimate... values) {
        rows.add(new OwnBars.Row(name, List.of(values)));
        return this;
    }

    @Override
    public Picture chart() {
        return new Picture(new OwnBars(title, shares, series, rows).print(language));
    }

    @Override
    public String toString() {
        return title;
    }
}
