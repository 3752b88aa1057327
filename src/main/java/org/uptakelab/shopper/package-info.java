/**
 * How people shop: what they find, what they look at, what they choose.
 */
@NullMarked
package org.uptakelab.shopper;

import org.jspecify.annotations.NullMarked;
