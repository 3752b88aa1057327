/**
 * A lesson as a model: pupils join, guess, wish, buy, look and vote; the room decides what counts. No network, no names of people.
 * Read {@link org.uptakelab.classroom.Room} first.
 */
@NullMarked
package org.uptakelab.classroom;

import org.jspecify.annotations.NullMarked;
