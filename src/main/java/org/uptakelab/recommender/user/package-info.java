/**
 * User-based collaborative filtering from primitive arrays: what those bought who bought alike.
 */
@NullMarked
package org.uptakelab.recommender.user;

import org.jspecify.annotations.NullMarked;
