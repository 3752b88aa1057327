@NullMarked
package org.uptakelab.recommender.external;

import org.jspecify.annotations.NullMarked;
