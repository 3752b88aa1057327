/**
 * The risk that goods stay unsold: what a shop orders of each item and period on its forecast, what stays on the shelf or is missing
 * there, what that costs, and suggestions that look at what is in stock.
 */
@NullMarked
package org.uptakelab.extension.stock;

import org.jspecify.annotations.NullMarked;
