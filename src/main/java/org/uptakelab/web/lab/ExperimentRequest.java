package org.uptakelab.web.lab;

import org.jspecify.annotations.Nullable;

/**
 * An experiment file that a visitor wants to be run.
 *
 * @param source its name, for messages; absent for {@code experiment.yaml}
 * @param text what is in it
 * @param language the language of charts and report, {@code de} or {@code en}; absent for English
 */
record ExperimentRequest(
        @Nullable String source,
        @Nullable String text,
        @Nullable String language) {}
