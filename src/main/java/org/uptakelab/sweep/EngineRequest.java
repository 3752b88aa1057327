package org.uptakelab.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.uptakelab.experiment.ProgressListener;

/**
 * What a user asks of an engine that is not in the lab's own jar.
 *
 * @param master where the machines are that work, if the user says it here
 * @param plugins the files that recommenders of others come from; every machine needs them
 * @param progress hears of every point that has ended
 * @param notices takes sentences for the user about what happens on the way, from any thread
 */
public record EngineRequest(
        Optional<String> master, List<Path> plugins, ProgressListener progress, Consumer<String> notices) {
    /** Copies the list. */
    public EngineRequest {
        plugins = List.copyOf(plugins);
    }
}
