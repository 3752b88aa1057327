package org.uptakelab.web;

import io.javalin.router.JavalinDefaultRoutingApi;

/** One part of a site: the addresses it answers. */
public interface Routes extends AutoCloseable {
    /**
     * Adds the part's addresses. The first route that fits a request answers it; the site's own files come after all parts.
     *
     * @param routes where to add them
     */
    void addTo(JavalinDefaultRoutingApi routes);

    /** Lets go of threads and files; called once, when the site closes. */
    @Override
    default void close() {}
}
