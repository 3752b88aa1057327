/**
 * Platforms that compete for the same users: who moves where, and whether one of them takes all. Read {@link
 * org.uptakelab.extension.platforms.Market} first.
 */
@NullMarked
package org.uptakelab.extension.platforms;

import org.jspecify.annotations.NullMarked;
