/**
 * Item-based collaborative filtering from primitive arrays: what was bought together.
 */
@NullMarked
package org.uptakelab.recommender.item;

import org.jspecify.annotations.NullMarked;
