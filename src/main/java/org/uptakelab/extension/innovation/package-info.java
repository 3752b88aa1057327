/**
 * Permanent innovation: a model that lags behind, and the lead of a shop over a rival whose model does.
 */
@NullMarked
package org.uptakelab.extension.innovation;

import org.jspecify.annotations.NullMarked;
