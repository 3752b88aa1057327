package org.uptakelab.web.lab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uptakelab.audit.Audit;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.Periods;
import org.uptakelab.setting.UserError;

/** An audit of an uploaded log, which tells its progress period by period. */
final class AuditRun extends FollowedWork {
    private static final long SEED = 1;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final UploadedLog log;
    private final int list;
    private final Periods periods;
    private final String cut;

    /**
     * An audit before it begins.
     *
     * @param log the log
     * @param list length of the lists that are told
     * @param cut how the log is cut, as {@link Periods#parse} reads it
     * @throws UserError if it cannot be cut so
     */
    AuditRun(UploadedLog log, int list, String cut) {
        super(log.visitor());
        this.log = log;
        this.list = list;
        this.cut = cut;
        this.periods = Periods.parse(cut);
    }

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

    UploadedLog log() {
        return log;
    }

    private String cut() {
        return "periods: " + cut + "\nlist: " + list + "\nseed: " + SEED + "\n";
    }

    @Override
    Outcome work() {
        long start = System.nanoTime();
        String recipe = log.recipe() + cut();
        LogReader.Reading reading = log.read();
        AuditResult result = Audit.run(
                reading.log(),
                periods,
                SEED,
                log.threads(),
                (done, total, what) -> progress(new ProgressMessage(done, total)));
        AuditFiles made = new AuditFiles(result, list, reading.report(), recipe, log.name());
        return new Outcome(done(reading, result, Math.round((System.nanoTime() - start) / NANOS_A_MILLISECOND)), made);
    }

    @Override
    String tooLarge() {
        return "Maybe give a part of the log.";
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
}
