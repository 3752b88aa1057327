/**
 * The ladder of recommenders at equal data: how much of the way from the placebo to the oracle a recommender goes.
 */
@NullMarked
package org.uptakelab.extension.ladder;

import org.jspecify.annotations.NullMarked;
