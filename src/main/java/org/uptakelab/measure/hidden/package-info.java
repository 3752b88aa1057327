/**
 * The measures that need the hidden world.
 */
@NullMarked
package org.uptakelab.measure.hidden;

import org.jspecify.annotations.NullMarked;
