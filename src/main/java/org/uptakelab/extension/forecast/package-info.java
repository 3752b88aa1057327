/**
 * What the platform sees ahead: demand forecast per item and period, from nothing, from sales, from the recommender's own
 * rankings; and how far each forecast missed, with suggestions and where nothing was ever shown.
 */
@NullMarked
package org.uptakelab.extension.forecast;

import org.jspecify.annotations.NullMarked;
