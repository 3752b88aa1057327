/**
 * The published figures that the lab is held against, as a table with the source and the certainty of each. Read
 * {@link org.uptakelab.evidence.PublishedFigure} first.
 */
@NullMarked
package org.uptakelab.evidence;

import org.jspecify.annotations.NullMarked;
