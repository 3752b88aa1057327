package org.uptakelab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.Album;
import org.uptakelab.report.MeasureText;
import org.uptakelab.sensitivity.Sensitivity;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepResult;
import org.uptakelab.sweep.SweepRunner;

/** What an experiment gave at its points. */
public final class Points extends Charted {
    private final Lab lab;
    private final SweepResult result;

    private Points(Lab lab, SweepResult result) {
        this.lab = lab;
        this.result = result;
    }

    static Points of(Lab lab, Sweep sweep) {
        return new Points(lab, new SweepRunner(lab.engine()).run(sweep));
    }

    /** {@return the result as the lab has it, point by point and world by world} */
    public SweepResult result() {
        return result;
    }

    /**
     * The estimates of a measure along the points.
     *
     * @param recommender the recommender
     * @param measure the name of the measure
     * @return an estimate for each point, in their order
     */
    public List<Estimate> estimates(String recommender, String measure) {
        MeasureNames.check(measure, result.sweep().measures());
        return result.of(recommender).stream()
                .map(point -> point.estimate(measure))
                .toList();
    }

    /**
     * Measures with their intervals, a row for each point and recommender.
     *
     * @param measures the names of the measures; none for all of them
     * @return the table
     */
    public Table table(String... measures) {
        List<String> names = measures.length == 0 ? result.sweep().measures() : List.of(measures);
        names.forEach(name -> MeasureNames.check(name, result.sweep().measures()));
        boolean several = result.sweep().recommenders().size() > 1
                || result.sweep().factors().isEmpty();
        List<String> columns = new ArrayList<>(
                result.sweep().factors().stream().map(Factor::key).toList());
        if (several) {
            columns.add("");
        }
        names.forEach(name -> columns.add(MeasureText.of(name, lab.language()).label()));
        Table table = lab.table(columns.toArray(String[]::new));
        result.results().forEach(point -> table.row(row(point, several, names)));
        return table;
    }

    private Object[] row(CellResult point, boolean several, List<String> names) {
        List<Object> row = new ArrayList<>(point.cell().values());
        if (several) {
            row.add(point.recommender());
        }
        names.forEach(name -> row.add(lab.estimate(point.estimate(name), name)));
        return row.toArray();
    }

    @Override
    Album album() {
        return Album.of(result, lab.language());
    }

    /**
     * What the measures depend on: the share of their variance over the points that goes back to each key, and to the recommender.
     *
     * @return the picture
     * @throws org.uptakelab.setting.UserError if the experiment is too small to tell
     */
    public Picture whatDecides() {
        Album album = Album.of(Sensitivity.of(result), lab.language());
        return new Picture(album.print(album.names().get(0)));
    }

    @Override
    public String text() {
        return table().text();
    }

    @Override
    public Optional<String> html() {
        return table().html();
    }
}
