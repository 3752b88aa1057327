package org.uptakelab.web.lab;

import org.jspecify.annotations.Nullable;

/**
 * A scenario file that a visitor opens on the page.
 *
 * @param source its name, for messages; absent for {@code scenario.yaml}
 * @param text what is in it
 */
record ScenarioRequest(@Nullable String source, @Nullable String text) {}
