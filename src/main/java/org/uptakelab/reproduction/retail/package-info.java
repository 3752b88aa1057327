/**
 * Lee and Hosanagar's field experiment rebuilt: lists on the page of a product, learned from purchases or from views, against no list.
 * Read {@link org.uptakelab.reproduction.retail.RetailExperiment} first.
 */
@NullMarked
package org.uptakelab.reproduction.retail;

import org.jspecify.annotations.NullMarked;
