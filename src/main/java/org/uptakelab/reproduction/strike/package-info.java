/** Data strikes on a recommender of ratings, after Vincent, Hecht and Sen (2019). */
@NullMarked
package org.uptakelab.reproduction.strike;

import org.jspecify.annotations.NullMarked;
