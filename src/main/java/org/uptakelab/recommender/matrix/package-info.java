/**
 * Recommenders that solve for a matrix: factors of users and items ({@link org.uptakelab.recommender.matrix.AlsTrainer}) and
 * weights between items ({@link org.uptakelab.recommender.matrix.EaseTrainer}).
 */
@NullMarked
package org.uptakelab.recommender.matrix;

import org.jspecify.annotations.NullMarked;
