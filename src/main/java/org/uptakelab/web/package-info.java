/**
 * The server of the lab's pages: the only door to Javalin and Jetty. A {@link org.uptakelab.web.Site} serves the pages' files, their
 * texts and whatever its {@link org.uptakelab.web.Routes} add, and keeps strangers, floods and slow readers from disturbing it.
 */
@NullMarked
package org.uptakelab.web;

import org.jspecify.annotations.NullMarked;
