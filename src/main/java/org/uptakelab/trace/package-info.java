/**
 * The hidden record of a run: what was examined, and what would have been bought without the slate. No recommender may look
 * here.
 */
@NullMarked
package org.uptakelab.trace;

import org.jspecify.annotations.NullMarked;
