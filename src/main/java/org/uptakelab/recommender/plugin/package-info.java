/**
 * Recommenders from jars that somebody brought along: {@code --plugin my.jar}.
 */
@NullMarked
package org.uptakelab.recommender.plugin;

import org.jspecify.annotations.NullMarked;
