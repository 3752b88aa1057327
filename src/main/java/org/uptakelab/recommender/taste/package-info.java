/**
 * Apache Mahout Taste behind the door of the lab: the only package that knows it.
 */
@NullMarked
package org.uptakelab.recommender.taste;

import org.jspecify.annotations.NullMarked;
