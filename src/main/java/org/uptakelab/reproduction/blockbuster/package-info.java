/**
 * Fleder and Hosanagar's choice model: awareness, distance, salience, and one suggestion a purchase. Read
 * {@link org.uptakelab.reproduction.blockbuster.Market} first.
 */
@NullMarked
package org.uptakelab.reproduction.blockbuster;

import org.jspecify.annotations.NullMarked;
