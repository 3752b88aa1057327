package org.uptakelab.shopper;

/**
 * What a user chose at a visit, and would have chosen without the slate, under the same noise.
 *
 * @param bought the item bought, or {@link org.uptakelab.ledger.Ledger#NOTHING}
 * @param withoutSlate the item that would have been bought without the slate, or NOTHING
 * @param surplus utility and noise of what was bought, without salience, less those of buying nothing; 0 if nothing was bought
 * @param examined whether what was bought was looked at on the slate
 */
public record Decision(int bought, int withoutSlate, double surplus, boolean examined) {}
