package org.uptakelab.extension;

import org.uptakelab.random.Keys;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.Simulation;

/**
 * Another course of the same world: the same people and items under other luck.
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
     * @param shop the shop under its first luck
     * @param keys that luck
     * @param number the number of the course, from 2
     * @return the course
     */
    public static Course of(Simulation shop, Keys keys, int number) {
        Simulation other = shop.under(new Keys(keys.seed(), keys.replication() + (number - 1) * APART));
        return new Course(other, other.runTwin());
    }
}
