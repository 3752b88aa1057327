package org.uptakelab.classroom;

/**
 * Something that was done: a line of the journal.
 *
 * @param sequence number of the entry, from 1 without gaps
 * @param at when, in milliseconds since 1970 UTC; only the timer looks at it
 * @param actor who did it; for a {@link Action.Join} the participant that came to be
 * @param action what was done
 */
public record Entry(long sequence, long at, Actor actor, Action action) {}
