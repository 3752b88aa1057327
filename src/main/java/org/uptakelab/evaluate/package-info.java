/**
 * How good are the lists of a recommender on a real log? Learn from one part of it, rank everything else, and look at what people
 * did in the other part. Read {@link org.uptakelab.evaluate.Evaluation} first.
 */
@NullMarked
package org.uptakelab.evaluate;

import org.jspecify.annotations.NullMarked;
