package org.uptakelab.web;

import io.javalin.router.JavalinDefaultRoutingApi;

/**
 * Sends whoever comes to the root of a site on to its page; a fragment of the address goes along.
 *
 * @param path the page's address, for example {@code /lab/}
 */
public record FrontPage(String path) implements Routes {
    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/", ctx -> ctx.redirect(path));
    }
}
