package org.uptakelab.classroom;

/**
 * Who acts.
 *
 * @param role the part played
 * @param number the participant, from 1; 0 for everybody else
 */
public record Actor(Role role, int number) {
    /** The teacher. */
    public static final Actor TEACHER = new Actor(Role.TEACHER, 0);
    /** The lab, which hands in what a run gave. */
    public static final Actor LAB = new Actor(Role.LAB, 0);
    /** A phone that has not joined yet. */
    public static final Actor NEWCOMER = new Actor(Role.NEWCOMER, 0);

    /** The parts. */
    public enum Role {
        /** A phone in the room. */
        PUPIL,
        /** The teacher. */
        TEACHER,
        /** The lab. */
        LAB,
        /** A phone that has not joined yet. */
        NEWCOMER
    }

    /** Checks that pupils, and they alone, have a number. */
    public Actor {
        if (role == Role.PUPIL ? number < 1 : number != 0) {
            throw new IllegalArgumentException(
                    "number must be at least 1 for a pupil and 0 for others, but is " + number + " for " + role + ".");
        }
    }

    /**
     * A pupil.
     *
     * @param number the participant, from 1
     * @return that actor
     */
    public static Actor pupil(int number) {
        return new Actor(Role.PUPIL, number);
    }
}
