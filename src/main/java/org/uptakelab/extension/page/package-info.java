/**
 * The page on which suggestions stand: where lists hang, whether a visit starts there, and what it costs to leave it.
 */
@NullMarked
package org.uptakelab.extension.page;

import org.jspecify.annotations.NullMarked;
