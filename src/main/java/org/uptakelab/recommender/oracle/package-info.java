/**
 * The one recommender that sees the hidden world, and says so.
 */
@NullMarked
package org.uptakelab.recommender.oracle;

import org.jspecify.annotations.NullMarked;
