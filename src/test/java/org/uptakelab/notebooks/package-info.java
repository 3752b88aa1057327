/**
 * The notebooks, run on the classes of this build.
 */
@NullMarked
package org.uptakelab.notebooks;

import org.jspecify.annotations.NullMarked;
