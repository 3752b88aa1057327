/**
 * Items with a length, so that what is consumed can be counted in hours.
 */
@NullMarked
package org.uptakelab.extension.hours;

import org.jspecify.annotations.NullMarked;
