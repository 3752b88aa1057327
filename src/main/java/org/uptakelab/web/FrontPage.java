package org.uptakelab.web;

import io.javalin.router.JavalinDefaultRoutingApi;

/**
 * Sends whoever comes to the root of a site on to its page; a query and a fragment of the address go along.
 *
 * @param path the page's address, for example {@code /lab/}
 */
public record FrontPage(String path) implements Routes {
    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/", ctx -> {
            String query = ctx.queryString();
            ctx.redirect(query == null ? path : path + "?" + query);
        });
    }
}
