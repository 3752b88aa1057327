/**
 * Comparisons: several arms in the same worlds and under the same luck, and what each gives more or less than the first, with
 * paired intervals.
 */
@NullMarked
package org.uptakelab.comparison;

import org.jspecify.annotations.NullMarked;
