/** Apache Mahout Taste's own predictors of ratings, behind the interface of the lab. */
@NullMarked
package org.uptakelab.recommender.taste.rating;

import org.jspecify.annotations.NullMarked;
