package org.uptakelab.web.lab;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.uptakelab.audit.Audit;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.Periods;
import org.uptakelab.setting.UserError;
import org.uptakelab.web.Broadcast;
import org.uptakelab.web.Secrets;

/** An audit of an uploaded log, which tells its progress period by period. */
final class AuditRun {
    private static final int REMEMBERED = 1000;
    private static final int MOST_LISTENERS = 40;
    private static final long SEED = 1;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final String id = Secrets.token();
    private final UploadedLog log;
    private final int list;
    private final Periods periods;
    private final String cut;
    private final Broadcast messages;
    private final long since = System.nanoTime();
    private volatile @Nullable AuditFiles files;
    private volatile RunState state = RunState.QUEUED;

    /**
     * An audit before it begins.
     *
     * @param log the log
     * @param list length of the lists that are told
     * @param cut how the log is cut, as {@link Periods#parse} reads it
     * @throws UserError if it cannot be cut so
     */
    AuditRun(UploadedLog log, int list, String cut) {
        this.log = log;
        this.list = list;
        this.cut = cut;
        this.periods = Periods.parse(cut);
        this.messages = new Broadcast(REMEMBERED, MOST_LISTENERS);
        tell(RunState.QUEUED, null);
    }

    /** Where the audit stands, and what went wrong if it failed. */
    record StateMessage(RunState state, @Nullable Problem error) {}

    /** What went wrong, as every error of the site says it. */
    record Problem(String key, String message, List<String> problems) {}

    /** How many periods are done, of how many. */
    record ProgressMessage(long done, long total) {}

    /**
     * What an audit found.
     *
     * @param list length of the lists
     * @param rows one row for each definition and recommender
     * @param userPeriods the share of users who meet any hit in a period, by recommender
     * @param periods labels of the periods
     * @param users different users of the log
     * @param items different items of the log
     * @param purchases purchases of the log
     * @param before purchases before the first period, only learned from
     * @param after purchases after the last period, left out
     * @param milliseconds how long it took
     */
    record DoneMessage(
            int list,
            List<Row> rows,
            List<Row> userPeriods,
            List<String> periods,
            int users,
            int items,
            int purchases,
            long before,
            long after,
            long milliseconds) {}

    /** A share with its 95 % interval; absent where there is nothing to divide by. */
    record Row(
            String definition,
            String recommender,
            int list,
            long numerator,
            long denominator,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high) {
        static Row of(AuditRow row) {
            return new Row(
                    row.definition(),
                    row.recommender(),
                    row.list(),
                    row.numerator(),
                    row.denominator(),
                    defined(row.share()),
                    defined(row.low()),
                    defined(row.high()));
        }

        private static @Nullable Double defined(double value) {
            return Double.isNaN(value) ? null : value;
        }
    }

    String id() {
        return id;
    }

    UploadedLog log() {
        return log;
    }

    RunState state() {
        return state;
    }

    Broadcast messages() {
        return messages;
    }

    /** {@return its files; none before it is done} */
    Optional<FileSet> files() {
        return Optional.ofNullable(files);
    }

    private String cut() {
        return "periods: " + cut + "\nlist: " + list + "\nseed: " + SEED + "\n";
    }

    /** {@return nanoseconds since it was asked for} */
    long age() {
        return System.nanoTime() - since;
    }

    /** Ends it after the period that is being asked; nothing happens if it is over. */
    synchronized void cancel() {
        if (!state.isOver()) {
            tell(RunState.CANCELLED, null);
        }
    }

    /** Does it all. */
    void run() {
        synchronized (this) {
            if (state.isOver()) {
                return;
            }
            tell(RunState.RUNNING, null);
        }
        try {
            long start = System.nanoTime();
            String recipe = log.recipe() + cut();
            LogReader.Reading reading = log.read();
            AuditResult result = Audit.run(reading.log(), periods, SEED, log.threads(), this::progress);
            AuditFiles made = new AuditFiles(result, list, reading.report(), recipe, log.name());
            finish(done(reading, result, Math.round((System.nanoTime() - start) / NANOS_A_MILLISECOND)), made);
        } catch (CancellationException e) {
            // It was told when it was cancelled.
        } catch (UserError error) {
            fail(new Problem("problems", error.messages().get(0), error.messages()));
        } catch (RuntimeException | OutOfMemoryError failure) {
            String words = failure instanceof OutOfMemoryError
                    ? "There was not enough memory for this log. Maybe give a part of it."
                    : "The lab made a mistake. Maybe try it again.";
            fail(new Problem("fault", words, List.of()));
        }
    }

    private void progress(long done, long total, String what) {
        if (state.isOver()) {
            throw new CancellationException();
        }
        messages.send("progress", new ProgressMessage(done, total));
    }

    private DoneMessage done(LogReader.Reading reading, AuditResult result, long milliseconds) {
        return new DoneMessage(
                list,
                rows(result.rows()),
                rows(result.userPeriods()),
                result.periods().stream().map(period -> period.label()).toList(),
                reading.log().userCount(),
                reading.log().itemCount(),
                reading.log().size(),
                result.outside().before(),
                result.outside().after(),
                milliseconds);
    }

    private List<Row> rows(List<AuditRow> all) {
        return all.stream().filter(row -> row.list() == list).map(Row::of).toList();
    }

    private synchronized void finish(DoneMessage result, AuditFiles made) {
        if (!state.isOver()) {
            files = made;
            messages.send("done", result);
            tell(RunState.DONE, null);
        }
    }

    private synchronized void fail(Problem problem) {
        if (!state.isOver()) {
            tell(RunState.FAILED, problem);
        }
    }

    private void tell(RunState newState, @Nullable Problem problem) {
        state = newState;
        messages.send("state", new StateMessage(newState, problem));
    }
}
