/**
 * What data is worth to the shop, and what those who give it would be paid. Read {@link org.uptakelab.extension.payment.Payment}
 * first.
 */
@NullMarked
package org.uptakelab.extension.payment;

import org.jspecify.annotations.NullMarked;
