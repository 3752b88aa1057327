/**
 * Aridor, Goncalves and Sikdar's circle: users who learn about nearby items from those they tried, with and without a recommender.
 * Read {@link org.uptakelab.reproduction.circle.Reader} first.
 */
@NullMarked
package org.uptakelab.reproduction.circle;

import org.jspecify.annotations.NullMarked;
