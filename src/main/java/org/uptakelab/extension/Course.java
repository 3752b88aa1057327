package org.uptakelab.extension;

import java.util.function.Function;
import org.uptakelab.random.Keys;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.Simulation;

/**
 * Another course of the same world: the same people and items, but who visits when, what is found, what is wished at a moment and what
 * extensions leave to chance at a visit are drawn anew.
 *
 * @param simulation the shop under this luck
 * @param twin what happens in it where nothing is ever shown
 */
public record Course(Simulation simulation, Run twin) {
    /** Beyond any number of a replication, so that no other luck is that of another world. */
    private static final long APART = 1L << 40;

    /**
     * Runs the twin of another course.
     *
     * @param shops the shop under each luck
     * @param keys its first luck
     * @param number the number of the course, from 2
     * @return the course
     */
    public static Course of(Function<Keys, Simulation> shops, Keys keys, int number) {
        Simulation other = shops.apply(new Keys(keys.seed(), keys.replication() + (number - 1) * APART));
        return new Course(other, other.runTwin());
    }
}
