/**
 * A lesson over the network: {@link org.uptakelab.web.classroom.Lesson} holds the room, its journal and the tokens behind one lock,
 * the routes turn requests into actions. Pupils can do nothing but their own choices; the teacher's functions need the teacher's
 * secret; the projector can be read by all and changed by none.
 */
@NullMarked
package org.uptakelab.web.classroom;

import org.jspecify.annotations.NullMarked;
