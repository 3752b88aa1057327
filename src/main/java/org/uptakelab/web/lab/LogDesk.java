package org.uptakelab.web.lab;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.uptakelab.web.Json;
import org.uptakelab.web.Refused;
import org.uptakelab.web.Secrets;

/**
 * Where visitors hand in logs of their own and ask them what would count as following a suggestion. A log lies in a folder of its
 * own until its visitor deletes it, an hour has passed, or the site closes.
 */
final class LogDesk implements AutoCloseable {
    private static final List<Integer> LISTS = List.of(1, 5, 10, 20);
    private static final int SWEEP_SECONDS = 60;
    private static final int AT_ONCE = 2;
    private static final int IN_LINE = 6;
    private static final int LONGEST_NAME = 80;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final Map<String, UploadedLog> logs = new ConcurrentHashMap<>();
    private final Map<String, AuditRun> audits = new ConcurrentHashMap<>();
    private final Semaphore uploads = new Semaphore(AT_ONCE);
    private final BackRoom readers = new BackRoom("lab-logs", IN_LINE);
    private final BackRoom auditors = new BackRoom("lab-audits", IN_LINE);
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "lab-logs-sweeper");
        thread.setDaemon(true);
        return thread;
    });
    private final LogLimits limits;
    private final LogFolder folder;
    private final Consumer<String> trouble;

    /**
     * An open desk.
     *
     * @param limits who may hand in logs, and how many
     * @param parent where the folder of the logs is made, with the first log
     * @param trouble told in one line when old logs could not be deleted
     */
    LogDesk(LogLimits limits, Path parent, Consumer<String> trouble) {
        this.limits = limits;
        this.folder = new LogFolder(parent, limits.keptSeconds());
        this.trouble = trouble;
        sweeper.scheduleWithFixedDelay(this::sweep, 0, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * An audit as a page asks for it.
     *
     * @param list length of the lists: 1, 5, 10 or 20; absent for 10
     * @param periods how to cut the log: {@code month}, or {@code quantiles:…}; absent for {@code month}
     */
    record AuditRequest(@Nullable Integer list, @Nullable String periods) {}

    /** An audit that was taken in. */
    record Begun(String id, RunState state) {}

    void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/api/lab/logs", this::upload);
        routes.delete("/api/lab/logs/{id}", this::delete);
        routes.post("/api/lab/logs/{id}/audit", this::audit);
    }

    /** {@return an audit by its id} */
    Optional<AuditRun> audit(String id) {
        return Optional.ofNullable(audits.get(id));
    }

    /** {@return whether whoever asks may hand in logs} */
    boolean isOpenTo(Context ctx) {
        return limits.allow(ctx);
    }

    private void upload(Context ctx) throws IOException {
        limits.requireAllowed(ctx);
        String visitor = ctx.req().getRemoteAddr();
        refuseTooMany(visitor);
        if (logs.size() >= limits.logs() || !uploads.tryAcquire()) {
            throw new Refused(
                    429,
                    "busy",
                    "The machine is busy with the logs of others.",
                    "Maybe try again in a minute.",
                    List.of());
        }
        String id = Secrets.token();
        try {
            UploadedLog log =
                    new UploadedLog(id, nameOf(ctx), folder.place(id), ctx.queryParam("columns"), visitor, limits);
            // It is on the list before it lies there, so that it is never forgotten.
            logs.put(id, log);
            log.store(ctx.req().getInputStream());
            open(ctx, log);
        } catch (IOException | RuntimeException failure) {
            forget(id);
            throw failure;
        } finally {
            uploads.release();
        }
    }

    private void open(Context ctx, UploadedLog log) {
        CompletableFuture<UploadedLog.Opened> opening = readers.take(log.visitor(), log::open);
        ctx.future(() -> opening.handle(Answers::orRefusal)
                .whenComplete((opened, failure) -> {
                    if (failure != null) {
                        forget(log.id());
                    }
                })
                .thenAccept(opened -> {
                    ctx.status(CREATED);
                    Json.answer(ctx, opened);
                }));
    }

    private void refuseTooMany(String visitor) {
        long held = logs.values().stream()
                .filter(log -> log.visitor().equals(visitor))
                .count();
        if (held >= limits.ofAVisitor()) {
            throw new Refused(
                    429,
                    "too-many-logs",
                    "One visitor may have " + limits.ofAVisitor() + " logs here, but you have " + held + " already.",
                    "Maybe delete one.",
                    List.of());
        }
    }

    private static String nameOf(Context ctx) {
        String name = ctx.queryParam("name");
        String plain = name == null ? "" : name.replaceAll("[\\p{Cntrl}]", "").strip();
        return plain.isEmpty() ? "The log" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    private void delete(Context ctx) {
        forget(log(ctx).id());
        ctx.status(NO_CONTENT);
    }

    private void audit(Context ctx) {
        UploadedLog log = log(ctx);
        AuditRequest request = Json.body(ctx, AuditRequest.class);
        int list = request.list() == null ? 10 : request.list();
        if (!LISTS.contains(list)) {
            throw new Refused(
                    400, "bad-list", "The lists must have 1, 5, 10 or 20 items, but are to have " + list + ".");
        }
        String cut = request.periods() == null ? "month" : request.periods();
        refuseTooManyAudits(log.visitor());
        AuditRun audit = Answers.valid(() -> new AuditRun(log, list, cut));
        try {
            auditors.take(log.visitor(), () -> {
                audit.run();
                return audit;
            });
        } catch (Refused busy) {
            audit.messages().close();
            throw busy;
        }
        audits.put(audit.id(), audit);
        dropOldestAudits();
        ctx.status(CREATED);
        Json.answer(ctx, new Begun(audit.id(), audit.state()));
    }

    private void refuseTooManyAudits(String visitor) {
        long going = audits.values().stream()
                .filter(audit ->
                        !audit.state().isOver() && audit.log().visitor().equals(visitor))
                .count();
        if (going >= limits.ofAVisitor()) {
            throw new Refused(
                    429,
                    "too-many-runs",
                    "One visitor may have " + limits.ofAVisitor() + " audits that wait or go on, but you have " + going
                            + " already.",
                    "Maybe wait until one is done, or cancel one.",
                    List.of());
        }
    }

    private void dropOldestAudits() {
        List<AuditRun> over = audits.values().stream()
                .filter(audit -> audit.state().isOver())
                .sorted(Comparator.comparingLong(AuditRun::age).reversed())
                .toList();
        over.stream().limit(Math.max(0, audits.size() - limits.audits())).forEach(this::drop);
    }

    private void drop(AuditRun audit) {
        audit.cancel();
        audit.messages().close();
        audits.remove(audit.id());
    }

    private UploadedLog log(Context ctx) {
        return Optional.ofNullable(logs.get(ctx.pathParam("id")))
                .orElseThrow(() -> new Refused(
                        404,
                        "no-such-log",
                        "There is no such log: it was deleted, or an hour has passed.",
                        "Maybe hand it in again.",
                        List.of()));
    }

    private void forget(String id) {
        audits.values().stream().filter(audit -> audit.log().id().equals(id)).forEach(AuditRun::cancel);
        UploadedLog log = logs.get(id);
        if (log != null) {
            // What cannot be deleted now stays on the list, so that the next sweep tries again.
            log.delete();
            logs.remove(id);
        }
    }

    /** Throws away what is old; whatever fails is told and tried again at the next sweep. */
    void sweep() {
        long kept = TimeUnit.SECONDS.toNanos(limits.keptSeconds());
        logs.values().stream().filter(log -> log.age() > kept).forEach(log -> orTell(() -> forget(log.id())));
        audits.values().stream().filter(audit -> audit.age() > kept).forEach(audit -> orTell(() -> drop(audit)));
        orTell(folder::sweep);
    }

    private void orTell(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            trouble.accept("uptake: old logs could not be deleted ("
                    + failure.getClass().getSimpleName() + "). It will be tried again in a minute.");
        }
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        readers.close();
        auditors.close();
        List.copyOf(logs.keySet()).forEach(id -> orTell(() -> forget(id)));
        audits.values().forEach(audit -> audit.messages().close());
        orTell(folder::close);
    }
}
