/**
 * An entrant beside the incumbent platform, and a pool of data that either may learn from. Read {@link
 * org.uptakelab.extension.commons.Commons} first.
 */
@NullMarked
package org.uptakelab.extension.commons;

import org.jspecify.annotations.NullMarked;
