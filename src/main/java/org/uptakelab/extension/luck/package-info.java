/**
 * The same shop under other luck: how far what sells is chance.
 */
@NullMarked
package org.uptakelab.extension.luck;

import org.jspecify.annotations.NullMarked;
