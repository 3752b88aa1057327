package org.uptakelab.web.classroom;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.Question;
import org.uptakelab.classroom.Side;
import org.uptakelab.classroom.When;
import org.uptakelab.classroom.shop.Place;
import org.uptakelab.web.Json;
import org.uptakelab.web.RateLimit;
import org.uptakelab.web.Secrets;

/** What a phone can do: join, come back, look, and its own choices. */
final class PupilRoutes {
    private final Lesson lesson;
    private final Whereabouts whereabouts;
    // 200 phones behind one address join within seconds, but must leave places to others; nobody taps faster than a few
    // times a second.
    private final RateLimit joins = new RateLimit(200, 0.5);
    private final RateLimit actions = new RateLimit(40, 10);
    private final RateLimit returns = new RateLimit(10, 0.1);
    private final Codes codes = new Codes(System::nanoTime);

    PupilRoutes(Lesson lesson, Whereabouts whereabouts) {
        this.lesson = lesson;
        this.whereabouts = whereabouts;
    }

    private record JoinBody(String word) {}

    private record ReturnBody(
            String word, String animal, @Nullable Integer number, String code) {}

    private record WishesBody(List<Integer> items) {}

    private record BuyBody(int item, Place from) {}

    private record ItemBody(int item) {}

    private record GuessBody(int value) {}

    private record VoteBody(Question question, When when, String answer) {}

    private record RunBody(
            String card,
            Map<String, Object> settings,
            @Nullable Double prediction) {}

    private record TicketBody(
            Side side, String text, @Nullable String chart) {}

    private record NoBody() {}

    void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/api/class/join", this::join);
        routes.post("/api/class/return", this::comeBack);
        routes.get("/api/class/me", ctx -> Json.answer(ctx, lesson.me(token(ctx))));
        action(routes, "guess", GuessBody.class, body -> new Action.Guess(body.value()));
        action(routes, "wishes", WishesBody.class, body -> new Action.Wish(body.items()));
        action(routes, "buy", BuyBody.class, body -> new Action.Buy(body.item(), Required.of("from", body.from())));
        action(routes, "unbuy", ItemBody.class, body -> new Action.Unbuy(body.item()));
        action(routes, "vote", VoteBody.class, PupilRoutes::vote);
        action(routes, "run", RunBody.class, PupilRoutes::tryOut);
        action(routes, "ticket", TicketBody.class, PupilRoutes::handIn);
        action(routes, "leave", NoBody.class, body -> new Action.Leave());
    }

    void forget() {
        List.of(joins, actions, returns).forEach(RateLimit::forget);
        codes.forget();
    }

    private static Action vote(VoteBody body) {
        return new Action.Vote(
                Required.of("question", body.question()),
                Required.of("when", body.when()),
                Required.of("answer", body.answer()));
    }

    private static Action tryOut(RunBody body) {
        return new Action.TryOut(
                Required.of("card", body.card()), Required.of("settings", body.settings()), body.prediction());
    }

    private static Action handIn(TicketBody body) {
        return new Action.HandIn(Required.of("side", body.side()), Required.of("text", body.text()), body.chart());
    }

    private <T> void action(JavalinDefaultRoutingApi routes, String name, Class<T> type, Function<T, Action> action) {
        routes.post("/api/class/me/" + name, ctx -> {
            String token = token(ctx);
            Action wanted = Required.built(() -> action.apply(Json.body(ctx, type)));
            Json.answer(ctx, lesson.act(token, wanted));
        });
    }

    private void join(Context ctx) {
        joins.take(ctx.req().getRemoteAddr());
        JoinBody body = Json.body(ctx, JoinBody.class);
        Lesson.Joined joined = lesson.join(Required.of("word", body.word()));
        whereabouts.arrived(ctx.req().getLocalAddr(), ctx.req().getRemoteAddr());
        ctx.status(201);
        Json.answer(ctx, joined);
    }

    private void comeBack(Context ctx) {
        ReturnBody body = Json.body(ctx, ReturnBody.class);
        String animal = Required.of("animal", body.animal());
        int number = body.number() == null ? 1 : body.number();
        returns.take(ctx.req().getRemoteAddr());
        String word = Required.of("word", body.word());
        String code = Required.of("code", body.code());
        // Who does not know the word can lock nobody out.
        lesson.knock(word);
        codes.attempt(animal + " " + number);
        Lesson.Joined back = lesson.comeBack(word, animal, number, code);
        codes.right(animal + " " + number);
        Json.answer(ctx, back);
    }

    private String token(Context ctx) {
        String token = Bearer.of(ctx);
        // Not the token itself: it must be nowhere once all is deleted.
        actions.take(Secrets.fingerprint(token));
        return token;
    }
}
