/**
 * What a shop can see: visits, slates, purchases. Read {@link org.uptakelab.ledger.Ledger} first.
 */
@NullMarked
package org.uptakelab.ledger;

import org.jspecify.annotations.NullMarked;
