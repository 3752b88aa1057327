/**
 * Bursts of visitors who come for one product, and what a shop learns from them about its suggestions.
 */
@NullMarked
package org.uptakelab.extension.burst;

import org.jspecify.annotations.NullMarked;
