package org.uptakelab.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What a task brings back.
 *
 * @param ended the points of the batch that have ended, in its order; all of them unless there is a failure
 * @param seconds how long these took
 * @param failure what ended the batch too early; null if nothing did
 */
record BatchResult(
        ArrayList<EndedCell> ended,
        double seconds,
        @Nullable Failure failure) implements Serializable {

    /**
     * A point that has ended.
     *
     * @param number its number
     * @param values for each recommender of the experiment and each of its measures, in their orders, one value a replication
     */
    record EndedCell(int number, double[][][] values) implements Serializable {}

    /**
     * A failure on the machine that worked. It travels as words, because the classes of a plugin's errors are not known here.
     *
     * @param messages what to tell
     * @param byUser whether the user can put it right
     */
    record Failure(ArrayList<String> messages, boolean byUser) implements Serializable {}
}
