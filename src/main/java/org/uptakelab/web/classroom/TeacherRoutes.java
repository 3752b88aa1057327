package org.uptakelab.web.classroom;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.ClassFile;
import org.uptakelab.classroom.Question;
import org.uptakelab.classroom.Room;
import org.uptakelab.classroom.Shown;
import org.uptakelab.classroom.Step;
import org.uptakelab.classroom.TeacherView;
import org.uptakelab.classroom.When;
import org.uptakelab.setting.UserError;
import org.uptakelab.web.Json;
import org.uptakelab.web.RateLimit;
import org.uptakelab.web.Refused;
import org.uptakelab.web.Site;

/** What the teacher can do. Every call must carry the teacher's secret. */
final class TeacherRoutes {
    private static final String PATH = "/api/class/teacher";
    /** A few classes' files at once. */
    private static final int FILES_LIMIT = 4 << 20;

    private final Lesson lesson;
    private final Whereabouts whereabouts;
    private final WallRoutes wall;
    private final Runnable erase;
    private final RateLimit wrongSecrets = new RateLimit(30, 0.5);

    TeacherRoutes(Lesson lesson, Whereabouts whereabouts, WallRoutes wall, Runnable erase) {
        this.lesson = lesson;
        this.whereabouts = whereabouts;
        this.wall = wall;
        this.erase = erase;
    }

    private record StepBody(Step step, @Nullable Integer stage) {}

    private record TimerBody(int seconds) {}

    private record ShowBody(Shown what, boolean on) {}

    private record QuestionBody(Question question, When when) {}

    private record CardBody(
            String card, @Nullable String x, @Nullable String y) {}

    private record CardFileBody(String source, String text) {}

    private record TogetherBody(
            Map<String, Object> settings, @Nullable Double prediction) {}

    private record GhostsBody(int count) {}

    private record RehearseBody(int pupils) {}

    private record FillBody(boolean on) {}

    private record FileBody(String name, String text) {}

    private record FilesBody(List<FileBody> files) {}

    private record AddressBody(String url) {}

    private record RemoveBody(int participant) {}

    private record DoorBody(boolean open) {}

    private record NoBody() {}

    /**
     * What the teacher's page shows.
     *
     * @param view the room
     * @param address where to join, as shown on the wall
     * @param addresses the addresses of this machine
     * @param arrived phones that have reached it
     * @param advice keys of what to try while none has
     * @param qr address of the code to scan
     * @param journal {@code kept}, or {@code broken} if it could not be written
     */
    record Desk(
            @JsonUnwrapped TeacherView view,
            String address,
            List<Reach.Address> addresses,
            int arrived,
            List<String> advice,
            String qr,
            String journal) {}

    void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(PATH, guarded(ctx -> {
            // All others are told that the lesson is gone; the teacher still has to see that files are left.
            lesson.requireNothingLeft();
            answer(ctx);
        }));
        action(
                routes,
                "step",
                StepBody.class,
                body -> new Action.GoTo(Required.of("step", body.step()), body.stage() == null ? 1 : body.stage()));
        action(routes, "timer", TimerBody.class, body -> new Action.SetTimer(body.seconds()));
        action(routes, "show", ShowBody.class, body -> new Action.Show(Required.of("what", body.what()), body.on()));
        action(
                routes,
                "question",
                QuestionBody.class,
                body -> new Action.Ask(Required.of("question", body.question()), Required.of("when", body.when())));
        action(
                routes,
                "card",
                CardBody.class,
                body -> new Action.PickCard(Required.of("card", body.card()), body.x(), body.y()));
        action(
                routes,
                "card-file",
                CardFileBody.class,
                body -> new Action.AddCard(Required.of("source", body.source()), Required.of("text", body.text())));
        action(
                routes,
                "together",
                TogetherBody.class,
                body -> new Action.Together(Required.of("settings", body.settings()), body.prediction()));
        action(routes, "ghosts", GhostsBody.class, body -> new Action.SetGhosts(body.count()));
        action(routes, "rehearse", RehearseBody.class, body -> new Action.Rehearse(body.pupils()));
        action(routes, "fill", FillBody.class, body -> new Action.Fill(body.on()));
        action(routes, "remove", RemoveBody.class, body -> new Action.Remove(body.participant()));
        action(routes, "door", DoorBody.class, body -> new Action.Door(body.open()));
        routes.post(PATH + "/class-files", guarded(this::pool));
        routes.post(PATH + "/replay", guarded(this::replay));
        routes.post(PATH + "/address", guarded(this::choose));
        routes.post(PATH + "/delete", guarded(this::delete));
        routes.get(PATH + "/class-file", guarded(this::classFile));
        routes.get(PATH + "/runs.csv", guarded(this::runs));
    }

    private Handler guarded(Handler handler) {
        return ctx -> {
            if (!lesson.isTeacher(Bearer.of(ctx))) {
                wrongSecrets.take(ctx.req().getRemoteAddr());
                throw new Refused(403, "not-the-teacher", "This is for the teacher's page alone.");
            }
            handler.handle(ctx);
        };
    }

    private <T> void action(JavalinDefaultRoutingApi routes, String name, Class<T> type, Function<T, Action> action) {
        routes.post(PATH + "/" + name, guarded(ctx -> {
            lesson.teach(Required.built(() -> action.apply(Json.body(ctx, type))));
            answer(ctx);
        }));
    }

    private void answer(Context ctx) {
        TeacherView view = lesson.reading(Room::teacher);
        Reach test = whereabouts.test(ctx.req().getLocalPort(), lesson.word());
        Json.answer(
                ctx,
                new Desk(
                        view,
                        wall.address(ctx),
                        test.addresses(),
                        test.phones(),
                        test.advice(),
                        "/api/class/qr.svg",
                        lesson.isKept() ? "kept" : "broken"));
    }

    private void pool(Context ctx) {
        FilesBody body = Json.body(ctx, FilesBody.class, FILES_LIMIT);
        List<ClassFile> classes = Required.of("files", body.files()).stream()
                .map(TeacherRoutes::parse)
                .toList();
        lesson.teach(new Action.Pool(classes));
        answer(ctx);
    }

    private void replay(Context ctx) {
        lesson.teach(new Action.Replay(parse(Json.body(ctx, FileBody.class, FILES_LIMIT))));
        answer(ctx);
    }

    private static ClassFile parse(FileBody file) {
        try {
            return ClassFile.parse(Required.of("name", file.name()), Required.of("text", file.text()));
        } catch (UserError e) {
            throw new Refused(400, "bad-file", "The file is not one of a class.", null, e.messages());
        }
    }

    private void choose(Context ctx) {
        String url = Required.of("url", Json.body(ctx, AddressBody.class).url());
        String host = Required.built(() -> URI.create(url).getHost());
        if (host == null || !whereabouts.choose(host)) {
            throw new Refused(409, "unknown-address", "The address must be one of this machine's, but is another.");
        }
        wall.forget();
        answer(ctx);
    }

    private void delete(Context ctx) {
        Json.body(ctx, NoBody.class);
        try {
            erase.run();
        } finally {
            wrongSecrets.forget();
            Site.forgetAddresses(ctx);
        }
        ctx.status(204);
    }

    private void classFile(Context ctx) {
        String file = lesson.reading(room -> room.classFile().toJson());
        ctx.header("Content-Disposition", "attachment; filename=\"" + lesson.word() + ".class.json\"");
        ctx.contentType("application/json; charset=utf-8").result(file);
    }

    private void runs(Context ctx) {
        String file = lesson.reading(Room::runsCsv);
        ctx.header("Content-Disposition", "attachment; filename=\"" + lesson.word() + "-runs.csv\"");
        ctx.contentType("text/csv; charset=utf-8").result(file);
    }
}
