/**
 * What a shop can do with what it sees: trainers and recommenders. Nothing here may look at the hidden world.
 */
@NullMarked
package org.uptakelab.recommender;

import org.jspecify.annotations.NullMarked;
