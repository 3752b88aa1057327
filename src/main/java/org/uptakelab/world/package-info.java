/**
 * The hidden truth: tastes, profiles, appeal, awareness. No recommender may look here.
 */
@NullMarked
package org.uptakelab.world;

import org.jspecify.annotations.NullMarked;
