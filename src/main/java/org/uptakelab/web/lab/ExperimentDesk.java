package org.uptakelab.web.lab;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;
import org.uptakelab.web.Json;
import org.uptakelab.web.Refused;

/**
 * Where visitors hand in experiment files. They run one after another, beside the runs of the page, and are kept for an hour. An
 * experiment of a visitor reads no file of this machine and runs no program.
 */
final class ExperimentDesk implements AutoCloseable {
    private static final int TEXT_LIMIT = 1 << 16;
    private static final int LONGEST_NAME = 60;
    private static final int IN_LINE = 6;
    private static final long KEPT_NANOS = TimeUnit.HOURS.toNanos(1);
    private static final int CREATED = 201;

    private final Map<String, ExperimentRun> experiments = new ConcurrentHashMap<>();
    private final BackRoom readers = new BackRoom("lab-experiment-files", IN_LINE);
    private final BackRoom runners = new BackRoom("lab-experiments", IN_LINE);
    private final ExperimentLimits limits;

    /**
     * An open desk.
     *
     * @param limits how large experiments may be, and how many there may be
     */
    ExperimentDesk(ExperimentLimits limits) {
        this.limits = limits;
    }

    void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/api/lab/experiments", this::begin);
    }

    /** {@return an experiment by its id, if it is kept} */
    Optional<ExperimentRun> find(String id) {
        return Optional.ofNullable(experiments.get(id));
    }

    /**
     * An experiment that was taken in.
     *
     * @param id its id, which controls it
     * @param state where it stands
     * @param name its name
     * @param points how many points it has
     * @param factors the keys that vary
     * @param recommenders the recommenders that run at every point
     */
    private record Begun(
            String id, RunState state, String name, int points, List<String> factors, List<String> recommenders) {
        static Begun of(ExperimentRun run, Sweep sweep) {
            return new Begun(
                    run.id(),
                    run.state(),
                    sweep.name(),
                    sweep.cells().size(),
                    sweep.factors().stream().map(Factor::key).toList(),
                    sweep.recommenders());
        }
    }

    private void begin(Context ctx) {
        ExperimentRequest request = Json.body(ctx, ExperimentRequest.class, TEXT_LIMIT);
        String visitor = ctx.req().getRemoteAddr();
        refuseTooMany(visitor);
        ctx.future(() -> readers.take(visitor, () -> read(request))
                .handle(Answers::orRefusal)
                .thenAccept(sweep -> {
                    ExperimentRun run = start(visitor, sweep, languageOf(request));
                    ctx.status(CREATED);
                    Json.answer(ctx, Begun.of(run, sweep));
                }));
    }

    private Sweep read(ExperimentRequest request) {
        Sweep sweep =
                SweepFile.ofVisitor(nameOf(request), request.text() == null ? "" : request.text(), limits.points());
        limits.check(sweep);
        return sweep;
    }

    /** A name that a file can have anywhere. */
    private static String nameOf(ExperimentRequest request) {
        String given = request.source() == null ? "" : request.source().replaceAll("\\.ya?ml$", "");
        String plain = given.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "experiment" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    private static Locale languageOf(ExperimentRequest request) {
        return "de".equals(request.language()) ? Locale.GERMAN : Locale.ENGLISH;
    }

    private synchronized ExperimentRun start(String visitor, Sweep sweep, Locale language) {
        refuseTooMany(visitor);
        ExperimentRun run = new ExperimentRun(visitor, sweep, language, limits.threads());
        try {
            runners.take(visitor, () -> {
                run.run();
                return run;
            });
        } catch (Refused busy) {
            run.messages().close();
            throw busy;
        }
        experiments.put(run.id(), run);
        dropOldest();
        return run;
    }

    private void refuseTooMany(String visitor) {
        long going = experiments.values().stream()
                .filter(run -> !run.state().isOver() && run.visitor().equals(visitor))
                .count();
        if (going >= limits.ofAVisitor()) {
            throw new Refused(
                    429,
                    "too-many-runs",
                    "One visitor may have " + limits.ofAVisitor() + " experiments that wait or go on, but you have "
                            + going + " already.",
                    "Maybe wait until one is done, or cancel one.",
                    List.of());
        }
    }

    private void dropOldest() {
        List<ExperimentRun> over = experiments.values().stream()
                .filter(run -> run.state().isOver())
                .sorted(Comparator.comparingLong(ExperimentRun::age).reversed())
                .toList();
        int tooMany = Math.max(0, over.size() - limits.kept());
        for (int place = 0; place < over.size(); place++) {
            if (place < tooMany || over.get(place).age() > KEPT_NANOS) {
                experiments.remove(over.get(place).id());
                over.get(place).messages().close();
            }
        }
    }

    @Override
    public void close() {
        readers.close();
        experiments.values().forEach(run -> {
            run.cancel();
            run.messages().close();
        });
        runners.close();
    }
}
