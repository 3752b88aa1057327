/**
 * People and goods that change as a run goes on: tastes that drift or follow what is bought, fashions, goods that come and go.
 */
@NullMarked
package org.uptakelab.extension.change;

import org.jspecify.annotations.NullMarked;
