@NullMarked
package org.uptakelab.recommender.plugin;

import org.jspecify.annotations.NullMarked;
