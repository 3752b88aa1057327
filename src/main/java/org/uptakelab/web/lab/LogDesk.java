package org.uptakelab.web.lab;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    private static final long KEPT_NANOS = TimeUnit.HOURS.toNanos(1);
    private static final int SWEEP_SECONDS = 60;
    private static final int AT_ONCE = 2;
    private static final int MOST_LOGS = 20;
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
    private final Path parent;
    private @Nullable Path folder;

    /**
     * An open desk.
     *
     * @param parent where the folder of the logs is made, with the first log
     */
    LogDesk(Path parent) {
        this.parent = parent;
        sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
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

    private void upload(Context ctx) throws IOException {
        if (logs.size() >= MOST_LOGS || !uploads.tryAcquire()) {
            throw new Refused(
                    429,
                    "busy",
                    "The machine is busy with the logs of others.",
                    "Maybe try again in a minute.",
                    List.of());
        }
        String id = Secrets.token();
        Path file = folder().resolve(id + ".log");
        UploadedLog log = new UploadedLog(id, nameOf(ctx), file, ctx.queryParam("columns"));
        try {
            UploadedLog.store(ctx.req().getInputStream(), file);
            logs.put(id, log);
        } finally {
            uploads.release();
            if (!logs.containsKey(id)) {
                log.delete();
            }
        }
        CompletableFuture<UploadedLog.Opened> opening = opening(log);
        ctx.future(() -> opening.handle(Answers::orRefusal)
                .whenComplete((opened, failure) -> {
                    if (failure != null) {
                        forget(id);
                    }
                })
                .thenAccept(opened -> {
                    ctx.status(CREATED);
                    Json.answer(ctx, opened);
                }));
    }

    private CompletableFuture<UploadedLog.Opened> opening(UploadedLog log) {
        try {
            return readers.take(log::open);
        } catch (Refused busy) {
            forget(log.id());
            throw busy;
        }
    }

    private static String nameOf(Context ctx) {
        String name = ctx.queryParam("name");
        String plain = name == null ? "" : name.replaceAll("[\\p{Cntrl}]", "").strip();
        return plain.isEmpty() ? "The log" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory(parent, "uptake-logs");
        }
        return folder;
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
        AuditRun audit = Answers.valid(() -> new AuditRun(log, list, cut));
        try {
            auditors.take(() -> {
                audit.run();
                return audit;
            });
        } catch (Refused busy) {
            audit.messages().close();
            throw busy;
        }
        audits.put(audit.id(), audit);
        ctx.status(CREATED);
        Json.answer(ctx, new Begun(audit.id(), audit.state()));
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
        UploadedLog log = logs.remove(id);
        if (log != null) {
            log.delete();
        }
    }

    private void sweep() {
        logs.values().stream()
                .filter(log -> log.age() > KEPT_NANOS)
                .map(UploadedLog::id)
                .toList()
                .forEach(this::forget);
        audits.values().removeIf(audit -> {
            boolean old = audit.age() > KEPT_NANOS;
            if (old) {
                audit.cancel();
                audit.messages().close();
            }
            return old;
        });
    }

    @Override
    public synchronized void close() {
        sweeper.shutdownNow();
        readers.close();
        auditors.close();
        List.copyOf(logs.keySet()).forEach(this::forget);
        audits.values().forEach(audit -> audit.messages().close());
        if (folder != null) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
