/**
 * The shop's assortment as everybody sees it: id, title, price.
 */
@NullMarked
package org.uptakelab.catalog;

import org.jspecify.annotations.NullMarked;
