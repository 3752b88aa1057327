/**
 * From a purchase log to a scenario whose world resembles it. Read {@link org.uptakelab.fit.Fit} first.
 */
@NullMarked
package org.uptakelab.fit;

import org.jspecify.annotations.NullMarked;
