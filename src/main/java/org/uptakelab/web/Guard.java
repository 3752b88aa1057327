package org.uptakelab.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only what our own pages send. The name in {@code Host} must be an address, this machine or the name we were told to
 * listen at: a stranger's page that lets its own name point here (DNS rebinding) carries a stranger's name. What changes
 * something must not come from another page. And nobody may ask faster than a class can.
 */
final class Guard implements Handler {
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-fA-F:.]+]");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Set<HandlerType> KNOWN =
            Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.POST, HandlerType.DELETE);

    private final Set<String> names;
    // A whole class may share one address (behind a router of the school): the limits are those of 200 people.
    private final RateLimit perAddress = new RateLimit(4000, 600);

    Guard(String host) {
        this.names = Set.of("localhost", "localhost.localdomain").contains(host)
                ? Set.of("localhost", "localhost.localdomain")
                : Set.of("localhost", host.toLowerCase(Locale.ROOT));
    }

    /** Forgets which addresses have asked. */
    void forget() {
        perAddress.forget();
    }

    @Override
    public void handle(Context ctx) {
        perAddress.take(ctx.req().getRemoteAddr());
        if (!KNOWN.contains(ctx.method())) {
            throw new Refused(405, "method", "The method " + ctx.method().name() + " is not used here.");
        }
        String host = ctx.header("Host");
        if (!isOurs(host)) {
            throw new Refused(421, "foreign-host", "The name in the address is not one of this machine.");
        }
        if (!READING.contains(ctx.method()) && !isSameOrigin(ctx, host)) {
            throw new Refused(403, "foreign-origin", "The request comes from another page.");
        }
    }

    private boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.replaceFirst(":[0-9]*$", "");
        return ADDRESS.matcher(name).matches() || names.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isSameOrigin(Context ctx, @Nullable String host) {
        String origin = ctx.header("Origin");
        if (origin != null) {
            return origin.equalsIgnoreCase("http://" + host);
        }
        String site = ctx.header("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }
}
