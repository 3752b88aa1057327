package org.uptakelab.web.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.recommender.Family;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.LocalEngine;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepResult;
import org.uptakelab.sweep.SweepRunner;

/** An experiment of a visitor, which tells how many of its points are done. */
final class ExperimentRun extends FollowedWork {
    private static final int MOST_ROWS = 60;
    private static final int MOST_MEASURES = 5;
    private static final long BETWEEN_NANOS = 250_000_000;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final Sweep sweep;
    private final Locale language;
    private final int threads;
    private long told;

    /**
     * An experiment before it begins.
     *
     * @param visitor who asked for it, as far as that is known
     * @param sweep the experiment
     * @param language the language of its charts, which are drawn when it ends
     * @param threads threads that work on it; changes no result
     */
    ExperimentRun(String visitor, Sweep sweep, Locale language, int threads) {
        super(visitor);
        this.sweep = sweep;
        this.language = language;
        this.threads = threads;
    }

    /**
     * How many points are done.
     *
     * @param done their number, in whole ones and parts
     * @param total how many there are
     */
    record ProgressMessage(double done, long total) {}

    /**
     * What an experiment gave: the beginning of its table; all of it is in the file {@code cells.csv}.
     *
     * @param factors the keys that vary
     * @param measures the measures of this table, the first of those recorded
     * @param rows one row a point and recommender
     * @param all how many rows there would be
     * @param worlds worlds simulated over all points, each under every recommender
     * @param milliseconds how long it took
     */
    record DoneMessage(
            List<String> factors, List<String> measures, List<Row> rows, int all, long worlds, long milliseconds) {}

    /** What a recommender gave at a point. */
    record Row(int cell, List<String> values, String recommender, Map<String, Interval> measures) {
        static Row of(CellResult result, List<String> measures) {
            Map<String, Interval> intervals = new LinkedHashMap<>();
            measures.forEach(measure -> intervals.put(measure, Interval.exact(result.estimate(measure))));
            return new Row(result.cell().number(), result.cell().values(), result.recommender(), intervals);
        }
    }

    @Override
    Outcome work() {
        long start = System.nanoTime();
        SweepResult result = new SweepRunner(new LocalEngine(threads, new Progress(), Family.OF_THE_LAB)).run(sweep);
        refuseWhenOver();
        ExperimentFiles files = new ExperimentFiles(result);
        files.draw(language, this::refuseWhenOver);
        return new Outcome(done(result, Math.round((System.nanoTime() - start) / NANOS_A_MILLISECOND)), files);
    }

    private DoneMessage done(SweepResult result, long milliseconds) {
        List<String> measures = sweep.measures().stream().limit(MOST_MEASURES).toList();
        return new DoneMessage(
                sweep.factors().stream().map(Factor::key).toList(),
                measures,
                result.results().stream()
                        .limit(MOST_ROWS)
                        .map(cell -> Row.of(cell, measures))
                        .toList(),
                result.results().size(),
                sweep.cells().stream()
                        .mapToLong(cell -> cell.scenario().run().replications())
                        .sum(),
                milliseconds);
    }

    @Override
    String tooLarge() {
        return "Maybe make the shop smaller.";
    }

    /** Stops the work after any round once it is cancelled, and tells the page a few times a second. */
    private final class Progress implements ProgressListener {
        @Override
        public void done(long doneUnits, long totalUnits, String what) {
            done((double) doneUnits, totalUnits, 0, what);
        }

        @Override
        public synchronized void done(double doneUnits, long totalUnits, long earlierUnits, String what) {
            refuseWhenOver();
            long now = System.nanoTime();
            if (told == 0 || now - told > BETWEEN_NANOS) {
                told = now;
                progress(new ProgressMessage(doneUnits, totalUnits));
            }
        }
    }
}
