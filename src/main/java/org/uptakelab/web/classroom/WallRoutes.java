package org.uptakelab.web.classroom;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.uptakelab.classroom.ProjectorView;
import org.uptakelab.classroom.Room;
import org.uptakelab.web.Json;
import org.uptakelab.web.Refused;

/** What everybody may see: the projector's view, the code to scan, and word when something changes. */
final class WallRoutes {
    /** How old the view may be while nothing happens; the timer counts seconds. */
    private static final int MILLISECONDS = 500;

    private final Lesson lesson;
    private final Whereabouts whereabouts;
    private final News news;
    private final Recent<Wall> wall = new Recent<>(MILLISECONDS, System::nanoTime);
    private final Recent<String> code = new Recent<>(MILLISECONDS, System::nanoTime);

    WallRoutes(Lesson lesson, Whereabouts whereabouts, News news) {
        this.lesson = lesson;
        this.whereabouts = whereabouts;
        this.news = news;
    }

    /**
     * What the projector shows.
     *
     * @param view the room
     * @param address where to join
     */
    record Wall(@JsonUnwrapped ProjectorView view, String address) {}

    void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api/class/projector", ctx -> Json.answer(ctx, wall.get(revision(), () -> look(ctx))));
        routes.get("/api/class/turn", this::turn);
        routes.get("/api/class/events", this::events);
        routes.get(
                "/api/class/qr.svg",
                ctx -> ctx.contentType("image/svg+xml").result(code.get(revision(), () -> QrCode.svg(address(ctx)))));
    }

    /** Forgets what was shown; called when another address is chosen, too. */
    void forget() {
        wall.forget();
        code.forget();
    }

    private long revision() {
        return lesson.reading(Room::revision);
    }

    private Wall look(Context ctx) {
        return new Wall(lesson.reading(Room::projector), address(ctx));
    }

    /** {@return where to join, as shown on the wall} */
    String address(Context ctx) {
        return Whereabouts.url(whereabouts.host(), ctx.req().getLocalPort(), lesson.word());
    }

    /** A phone that asks with its token is seen to be there. */
    private void turn(Context ctx) {
        if (Bearer.isGiven(ctx)) {
            lesson.seen(Bearer.of(ctx));
        }
        Json.answer(ctx, Map.of("turn", lesson.reading(Room::turn)));
    }

    private void events(Context ctx) {
        String whom = ctx.queryParam("for");
        lesson.word();
        if ("students".equals(whom)) {
            news.forPupils().listen(ctx);
        } else if ("room".equals(whom)) {
            news.forRoom().listen(ctx);
        } else {
            throw new Refused(400, "malformed", "The address must end in for=students or for=room.");
        }
    }
}
