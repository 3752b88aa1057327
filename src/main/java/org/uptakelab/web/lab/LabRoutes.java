package org.uptakelab.web.lab;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.uptakelab.experiment.InsideView;
import org.uptakelab.experiment.LiveArm;
import org.uptakelab.experiment.LiveExperiment;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.report.MeasureText;
import org.uptakelab.web.Broadcast;
import org.uptakelab.web.Json;
import org.uptakelab.web.Message;
import org.uptakelab.web.Refused;
import org.uptakelab.web.Routes;

/**
 * The lab's part of a site: levers, scenarios, runs that stream round by round, their files, one visit told from inside, and
 * logs and experiment files that visitors bring along.
 */
public final class LabRoutes implements Routes {
    private static final int SCENARIO_LIMIT = 1 << 18;
    private static final int FILES_IN_LINE = 10;
    private static final int VISITS_IN_LINE = 10;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final LabLimits limits;
    private final RunQueue queue;
    private final LogDesk logs;
    private final ExperimentDesk experiments;
    private final BackRoom files = new BackRoom("lab-files", FILES_IN_LINE);
    private final BackRoom visits = new BackRoom("lab-visits", VISITS_IN_LINE);

    /**
     * The lab with limits for a small machine, on as many threads as it has processors.
     *
     * @param trouble told in one line when a run failed by a fault of the lab
     */
    public LabRoutes(Consumer<String> trouble) {
        this(
                LabLimits.USUAL,
                new RunQueue(QueueLimits.usual(), Runtime.getRuntime().availableProcessors(), trouble),
                new LogDesk(LogLimits.usual(), Path.of(System.getProperty("java.io.tmpdir")), trouble),
                new ExperimentDesk(ExperimentLimits.usual()));
    }

    /**
     * The lab on a machine that holds a lesson at the same time: one thread for runs, smaller limits, and logs from this machine
     * alone.
     *
     * @param trouble told in one line when a run failed by a fault of the lab
     * @return the lab
     */
    public static LabRoutes besideALesson(Consumer<String> trouble) {
        return new LabRoutes(
                LabLimits.BESIDE_A_LESSON,
                new RunQueue(QueueLimits.besideALesson(), 1, trouble),
                new LogDesk(LogLimits.besideALesson(), Path.of(System.getProperty("java.io.tmpdir")), trouble),
                new ExperimentDesk(ExperimentLimits.besideALesson()));
    }

    /**
     * The lab.
     *
     * @param limits how large a run may be
     * @param queue its runs
     * @param logs where visitors hand in logs of their own
     */
    LabRoutes(LabLimits limits, RunQueue queue, LogDesk logs) {
        this(limits, queue, logs, new ExperimentDesk(ExperimentLimits.usual()));
    }

    /** The same, with a desk where visitors hand in experiment files. */
    LabRoutes(LabLimits limits, RunQueue queue, LogDesk logs, ExperimentDesk experiments) {
        this.limits = limits;
        this.queue = queue;
        this.logs = logs;
        this.experiments = experiments;
    }

    /** Lets the machine get ready for the first visitor; returns at once. */
    public void warmUp() {
        WarmUp.begin();
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api/lab/levers", ctx -> Json.answer(ctx, Levers.of(limits, logs.isOpenTo(ctx))));
        routes.get("/api/lab/seeds", ctx -> Json.answer(ctx, Levers.seeds()));
        routes.post("/api/lab/scenario", LabRoutes::openScenario);
        routes.post("/api/lab/runs", this::begin);
        routes.get("/api/lab/runs/{id}", this::poll);
        routes.get("/api/lab/runs/{id}/events", ctx -> messages(ctx).listen(ctx));
        routes.get("/api/lab/runs/{id}/text", this::texts);
        routes.get("/api/lab/runs/{id}/files", this::listFiles);
        routes.get("/api/lab/runs/{id}/files/{name}", this::file);
        routes.post("/api/lab/runs/{id}/pause", ctx -> control(ctx, queue::pause));
        routes.post("/api/lab/runs/{id}/resume", ctx -> control(ctx, queue::resume));
        routes.post("/api/lab/runs/{id}/cancel", this::cancel);
        routes.post("/api/lab/inside", this::inside);
        logs.addTo(routes);
        experiments.addTo(routes);
    }

    @Override
    public void close() {
        queue.close();
        files.close();
        visits.close();
        logs.close();
        experiments.close();
    }

    /** Work that is not in the queue of runs: an audit or an experiment. */
    private Optional<FollowedWork> followed(Context ctx) {
        String id = ctx.pathParam("id");
        Optional<FollowedWork> found =
                logs.audit(id).<FollowedWork>map(audit -> audit).or(() -> experiments.find(id));
        found.ifPresent(FollowedWork::asked);
        return found;
    }

    private static void openScenario(Context ctx) {
        ScenarioRequest request = Json.body(ctx, ScenarioRequest.class, SCENARIO_LIMIT);
        String source = request.source() == null ? "scenario.yaml" : request.source();
        String text = request.text() == null ? "" : request.text();
        Scenario scenario = Answers.valid(() -> ScenarioFile.parse(source, text, List.of()));
        Answers.refuse(Offer.problem(scenario).stream().toList());
        Json.answer(ctx, Levers.Seed.of(scenario));
    }

    /**
     * A run that was taken in.
     *
     * @param id its id, which controls it
     * @param state where it stands
     * @param position its place in line, from 1; 0 if it goes on at once
     * @param total messages of kind {@code round} to come
     * @param sides the scenarios that run
     */
    private record Begun(String id, RunState state, int position, int total, List<BegunSide> sides) {}

    /** A side of a run that was taken in, with the text of its scenario file and its SHA-256. */
    private record BegunSide(String name, Map<String, Object> settings, String yaml, String hash) {
        static BegunSide of(Scenario scenario) {
            String yaml = ScenarioText.of(scenario);
            Provenance provenance = Provenance.of(Map.of(scenario.name(), yaml));
            Levers.Seed seed = Levers.Seed.of(scenario);
            return new BegunSide(
                    scenario.name(),
                    seed.settings(),
                    yaml,
                    provenance.hashes().values().iterator().next());
        }
    }

    private void begin(Context ctx) {
        RunRequest request = Json.body(ctx, RunRequest.class);
        List<Scenario> scenarios = Answers.valid(request::scenarios);
        Answers.refuse(limits.problemsOfSize(scenarios));
        LiveExperiment experiment = new LiveExperiment(scenarios, request.ghostsAsked());
        Answers.refuse(limits.problemsOfWork(experiment.arms()));
        LabRun run = new LabRun(visitor(ctx), experiment);
        int position = queue.add(run);
        int total = run.arms().stream()
                .mapToInt(arm -> arm.scenario().run().rounds())
                .sum();
        ctx.status(CREATED);
        Json.answer(
                ctx,
                new Begun(
                        run.id(),
                        queue.state(run),
                        position,
                        total,
                        scenarios.stream().map(BegunSide::of).toList()));
    }

    /** What a page that polls gets: the same messages as a stream, those after the last it knows. */
    private record Polled(RunState state, List<PolledMessage> messages) {}

    private record PolledMessage(
            long id, String event, @JsonRawValue String data) {
        static PolledMessage of(Message message) {
            return new PolledMessage(message.id(), message.event(), message.data());
        }
    }

    private void poll(Context ctx) {
        Broadcast messages = messages(ctx);
        long after = number(ctx, "after");
        RunState state = followed(ctx).map(FollowedWork::state).orElseGet(() -> queue.state(run(ctx)));
        Json.answer(
                ctx,
                new Polled(
                        state,
                        messages.after(after).stream().map(PolledMessage::of).toList()));
    }

    private Broadcast messages(Context ctx) {
        return followed(ctx).map(FollowedWork::messages).orElseGet(() -> run(ctx).messages());
    }

    private static long number(Context ctx, String name) {
        String text = ctx.queryParam(name);
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Refused(400, "bad-number", name + " must be a whole number, but is not.");
        }
    }

    private void texts(Context ctx) {
        run(ctx);
        Json.answer(ctx, Map.of("measures", MeasureText.core(language(ctx))));
    }

    private void listFiles(Context ctx) {
        Json.answer(ctx, Map.of("files", made(ctx).list()));
    }

    private void file(Context ctx) {
        String name = ctx.pathParam("name");
        Optional<String> scenario =
                followed(ctx).isPresent() ? Optional.empty() : RunFiles.scenario(run(ctx).arms(), name);
        if (scenario.isPresent()) {
            send(ctx, name, Optional.of(scenario.get().getBytes(StandardCharsets.UTF_8)));
        } else {
            FileSet made = made(ctx);
            Locale language = language(ctx);
            ctx.future(() -> files.take(visitor(ctx), () -> made.content(name, language))
                    .thenAccept(bytes -> send(ctx, name, bytes)));
        }
    }

    private static void send(Context ctx, String name, Optional<byte[]> bytes) {
        byte[] content = bytes.orElseThrow(LabRoutes::noSuchFile);
        ctx.contentType(FileSet.typeOf(name))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .result(content);
    }

    private static Refused noSuchFile() {
        return new Refused(
                404, "no-such-file", "This run has no such file.", "Maybe look at the list of its files.", List.of());
    }

    /** The files of a run, an audit or an experiment that is done. */
    private FileSet made(Context ctx) {
        Optional<FollowedWork> followed = followed(ctx);
        Optional<FileSet> files = followed.isPresent() ? followed.get().files() : run(ctx).files();
        return files.orElseThrow(() ->
                new Refused(409, "not-done", "The run has no results yet.", "Maybe wait until it is done.", List.of()));
    }

    private void control(Context ctx, Consumer<LabRun> change) {
        change.accept(run(ctx));
        ctx.status(NO_CONTENT);
    }

    private void cancel(Context ctx) {
        Optional<FollowedWork> followed = followed(ctx);
        if (followed.isPresent()) {
            followed.get().cancel();
            ctx.status(NO_CONTENT);
        } else {
            control(ctx, queue::cancel);
        }
    }

    private void inside(Context ctx) {
        InsideRequest request = Json.body(ctx, InsideRequest.class);
        RunRequest.Side side = request.side() == null ? new RunRequest.Side(null, null) : request.side();
        Scenario scenario = Answers.valid(() -> side.scenario(RunRequest.nameOf(0), Map.of("run.replications", 1)));
        Answers.refuse(limits.problemsOfSize(List.of(scenario)));
        Answers.refuse(limits.ofAVisit().problemsOfWork(List.of(new LiveArm(0, scenario, false))));
        ctx.future(() -> visits.take(visitor(ctx), () -> InsideView.of(scenario, request.user(), request.round()))
                .handle(Answers::orRefusal)
                .thenAccept(view -> Json.answer(ctx, InsideAnswer.of(scenario, view))));
    }

    private LabRun run(Context ctx) {
        LabRun run = queue.find(ctx.pathParam("id"))
                .orElseThrow(() -> new Refused(
                        404,
                        "no-such-run",
                        "There is no such run, or nobody asked for it for a while and it was thrown away.",
                        "Maybe run it again: the same settings give the same results.",
                        List.of()));
        run.asked();
        return run;
    }

    private static String visitor(Context ctx) {
        return ctx.req().getRemoteAddr();
    }

    private static Locale language(Context ctx) {
        return "de".equals(ctx.queryParam("lang")) ? Locale.GERMAN : Locale.ENGLISH;
    }
}
