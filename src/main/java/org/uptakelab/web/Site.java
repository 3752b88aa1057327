package org.uptakelab.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.Key;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.uptakelab.setting.UserError;

/**
 * A running site: its parts, the pages' files and texts. Every answer has the security headers, every error the same JSON form,
 * and no client can hold a thread: bodies are read before a route is called, streams are written when the line takes more.
 */
public final class Site implements AutoCloseable {
    static final Key<WebFiles> FILES = new Key<>("files");
    private static final Key<Guard> GUARD = new Key<>("guard");

    private final Javalin server;
    private final String address;
    private final List<Routes> parts;
    private final Consumer<String> trouble;
    private volatile boolean closed;

    private Site(Binding where, String address, List<? extends Routes> parts, Consumer<String> trouble) {
        this.address = address;
        this.parts = List.copyOf(parts);
        this.trouble = trouble;
        this.server = Javalin.create(config -> configure(config, where.host(), new Binding(address, where.port())));
    }

    /**
     * Opens a site that tells of trouble on the error stream.
     *
     * @param where where it listens
     * @param parts what it answers besides the pages' files
     * @return the running site
     * @throws UserError if the host is unknown or not of this machine, or the port is taken or not allowed
     */
    public static Site open(Binding where, List<? extends Routes> parts) {
        return open(where, parts, System.err::println);
    }

    /**
     * Opens a site.
     *
     * @param where where it listens
     * @param parts what it answers besides the pages' files
     * @param trouble told in one line when a request failed by a fault of the lab; never an address
     * @return the running site
     * @throws UserError if the host is unknown or not of this machine, or the port is taken or not allowed
     */
    public static Site open(Binding where, List<? extends Routes> parts, Consumer<String> trouble) {
        String address = address(where.host());
        Site site = new Site(where, address, parts, trouble);
        try {
            site.server.start();
        } catch (JavalinBindException e) {
            site.close();
            throw new UserError(
                    "Port " + where.port() + " of " + where.host()
                            + " must be free and allowed, but is taken or closed to"
                            + " this program. Maybe another lesson still runs; or take another --port, 0 for any free one.",
                    e);
        }
        return site;
    }

    /**
     * Forgets which addresses have asked so far.
     *
     * @param ctx a request to the site
     */
    public static void forgetAddresses(Context ctx) {
        ctx.appData(GUARD).forget();
    }

    /** {@return the beginning of all its addresses, for example {@code http://127.0.0.1:8035}} */
    public String origin() {
        String host = address.equals("0.0.0.0") || address.startsWith("0:0:0:0") ? Binding.LOOPBACK : address;
        return "http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port();
    }

    /** {@return the port it listens at} */
    public int port() {
        return server.port();
    }

    /** Ends the site and its parts. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            parts.forEach(Routes::close);
            server.stop();
        }
    }

    private static String address(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw notOfThisMachine(host);
            }
            return address.getHostAddress();
        } catch (UnknownHostException e) {
            throw new UserError(
                    "--host must be a name or an address of this machine, but nothing is known of " + host
                            + ". Maybe 127.0.0.1 (this machine alone) or 0.0.0.0 (all its networks).",
                    e);
        } catch (SocketException e) {
            throw new UserError("The networks of this machine could not be read: " + e.getMessage() + ".", e);
        }
    }

    private static UserError notOfThisMachine(String host) {
        return new UserError("--host must be a name or an address of this machine, but " + host
                + " belongs to another. Maybe 127.0.0.1 (this machine alone) or 0.0.0.0 (all its networks).");
    }

    private void configure(JavalinConfig config, String host, Binding where) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Json.BODY_LIMIT;
        config.router.ignoreTrailingSlashes = false;
        Connections.configure(config.jetty, where);
        WebFiles files = new WebFiles();
        config.appData(FILES, files);
        Guard guard = new Guard(host);
        config.appData(GUARD, guard);
        config.routes.before(guard);
        parts.forEach(part -> part.addTo(config.routes));
        config.routes.get("/text/{file}", new Texts()::serve);
        config.routes.get("/*", files::serve);
        config.routes.exception(Refused.class, (refused, ctx) -> answer(ctx, refused.status(), refused.body()));
        config.routes.exception(HttpResponseException.class, (failure, ctx) -> answer(ctx, failure.getStatus()));
        config.routes.exception(Exception.class, this::fault);
        config.router.javaLangErrorHandler((response, error) -> {
            response.setStatus(500);
            trouble.accept("uptake: a request failed: " + error + ".");
        });
    }

    private void fault(Exception failure, Context ctx) {
        if (!closed) {
            trouble.accept("uptake: the lab failed to answer " + ctx.method().name() + " " + place(ctx) + ": "
                    + failure.getClass().getSimpleName() + " at " + origin(failure) + ". Please report it.");
        }
        answer(ctx, 500, ErrorBody.of("fault", "The lab made a mistake. Maybe try it again."));
    }

    /** Our own pattern of the address, not what the client wrote: that may hold anything. */
    private static String place(Context ctx) {
        return ctx.endpoints().lastHttpEndpoint() == null
                ? "a request"
                : ctx.endpoints().lastHttpEndpoint().path;
    }

    private static String origin(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("org.uptakelab")) {
                return element.toString();
            }
        }
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    private static void answer(Context ctx, int status) {
        String words = HttpStatus.getMessage(status).toLowerCase(Locale.ROOT);
        answer(ctx, status, ErrorBody.of(words.replace(' ', '-'), "The request was refused: " + words + "."));
    }

    private static void answer(Context ctx, int status, ErrorBody body) {
        ctx.status(status).header("Cache-Control", "no-store");
        Json.answer(ctx, body);
    }
}
