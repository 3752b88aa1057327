/**
 * JMH benchmarks: a visit and its parts, a training, a replication, and top lists for all users of a large shop against Apache
 * Mahout Taste. How to run them, and what they gave, is in {@code src/docs/performance.md}.
 */
@NullMarked
package org.uptakelab.benchmarks;

import org.jspecify.annotations.NullMarked;
