/**
 * People who withhold their data from the shop, or leave it: alone or together. Read {@link
 * org.uptakelab.extension.withholding.Withholding} first.
 */
@NullMarked
package org.uptakelab.extension.withholding;

import org.jspecify.annotations.NullMarked;
