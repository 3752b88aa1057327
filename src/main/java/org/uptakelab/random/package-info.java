/**
 * Chance: every draw of the lab is a pure function of a key. Read {@link org.uptakelab.random.Keys} first.
 */
@NullMarked
package org.uptakelab.random;

import org.jspecify.annotations.NullMarked;
