/**
 * The measures of a run, each with numerator and denominator.
 */
@NullMarked
package org.uptakelab.measure;

import org.jspecify.annotations.NullMarked;
