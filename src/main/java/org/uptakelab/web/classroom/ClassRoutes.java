package org.uptakelab.web.classroom;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.uptakelab.web.Routes;
import org.uptakelab.web.WebFiles;

/** The part of a site that holds a lesson: the three pages and what they ask for. */
public final class ClassRoutes implements Routes {
    private final Lesson lesson;
    private final Whereabouts whereabouts;
    private final News news;
    private final PupilRoutes pupils;
    private final WallRoutes wall;

    /**
     * The routes of a lesson.
     *
     * @param lesson the lesson; closed with the site
     * @param whereabouts at which addresses it is to be found
     */
    public ClassRoutes(Lesson lesson, Whereabouts whereabouts) {
        this.lesson = lesson;
        this.whereabouts = whereabouts;
        this.news = new News(lesson);
        this.pupils = new PupilRoutes(lesson, whereabouts);
        this.wall = new WallRoutes(lesson, whereabouts, news);
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        pupils.addTo(routes);
        wall.addTo(routes);
        new TeacherRoutes(lesson, whereabouts, wall, this::erase).addTo(routes);
        routes.get("/", this::studentPage);
        routes.get("/teacher", ctx -> WebFiles.page(ctx, "class/teacher.html"));
        routes.get("/projector", ctx -> WebFiles.page(ctx, "class/projector.html"));
        routes.get("/{word}", this::studentPage);
    }

    @Override
    public void close() {
        news.close();
        lesson.close();
    }

    private void studentPage(Context ctx) {
        String word = ctx.path().substring(1);
        if (!word.matches("[A-Za-z]{0,12}")) {
            WebFiles.page(ctx, word);
            return;
        }
        whereabouts.arrived(ctx.req().getLocalAddr(), ctx.req().getRemoteAddr());
        WebFiles.page(ctx, "class/student.html");
    }

    private void erase() {
        try {
            lesson.erase();
        } finally {
            // The room is gone from memory even if the disk keeps something.
            whereabouts.forget();
            pupils.forget();
            wall.forget();
            news.gone();
        }
    }
}
