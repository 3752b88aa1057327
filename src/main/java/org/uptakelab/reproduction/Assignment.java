package org.uptakelab.reproduction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Workers;
import org.uptakelab.random.Keys;

/**
 * What a room is asked for.
 *
 * @param effort how thoroughly
 * @param seed the master seed of all draws
 * @param workers the threads
 * @param log a real log that the user brought, for rooms that can use one
 * @param progress hears how far the work is
 */
public record Assignment(Effort effort, long seed, Workers workers, Optional<Path> log, ProgressListener progress) {
    /**
     * The luck of one independent world.
     *
     * @param world its number, from 1
     * @return its keys
     */
    public Keys keys(int world) {
        return new Keys(seed, world);
    }

    /**
     * Does pieces of work on all threads and tells how far it is.
     *
     * @param count number of pieces, at least 1; all pieces of a room, for progress is counted over one call
     * @param what what is being done, in a few words
     * @param piece does the piece with this number, from 0
     * @param <T> what a piece gives
     * @return what they gave, in the order of their numbers
     */
    public <T> List<T> each(int count, String what, IntFunction<T> piece) {
        List<Optional<T>> given = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
        AtomicLong done = new AtomicLong();
        workers.each(count, number -> {
            given.set(number, Optional.of(piece.apply(number)));
            progress.done(done.incrementAndGet(), count, what);
        });
        return given.stream().map(Optional::orElseThrow).toList();
    }
}
