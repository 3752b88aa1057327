package org.uptakelab.simulation;

import org.uptakelab.shopper.Decision;

/**
 * A visitor served.
 *
 * @param slate what was shown, top first
 * @param decision what was chosen
 * @param refused what was wanted and could not be had, or {@link org.uptakelab.ledger.Ledger#NOTHING}
 */
record Served(int[] slate, Decision decision, int refused) {}
