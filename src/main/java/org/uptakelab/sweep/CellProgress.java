package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.List;
import org.uptakelab.experiment.ProgressListener;

/** Says how far an experiment has come, in points and parts of points. Safe for use by several threads at once. */
final class CellProgress {
    private static final String WORK = "points";

    private final ProgressListener listener;
    private final int all;
    private final int earlier;
    private final List<CellRun> open = new ArrayList<>();
    private int ended;

    /**
     * The progress of an experiment.
     *
     * @param listener hears of it
     * @param all number of points of the experiment
     * @param asked how many of them are to be run; the others have been run earlier
     */
    CellProgress(ProgressListener listener, int all, int asked) {
        this.listener = listener;
        this.all = all;
        this.earlier = all - asked;
    }

    synchronized void begun(CellRun run) {
        open.add(run);
    }

    synchronized void ended(CellRun run) {
        open.remove(run);
        ended++;
        tell();
    }

    synchronized void tell() {
        double parts = open.stream().mapToDouble(CellRun::part).sum();
        listener.done(Math.min(all, earlier + ended + parts), all, earlier, WORK);
    }
}
