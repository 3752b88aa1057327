/**
 * The urn with two products of Fleder and Hosanagar: advice goes to whichever leads. Read
 * {@link org.uptakelab.reproduction.urn.TwoProducts} first.
 */
@NullMarked
package org.uptakelab.reproduction.urn;

import org.jspecify.annotations.NullMarked;
