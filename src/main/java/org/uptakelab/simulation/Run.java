package org.uptakelab.simulation;

import org.uptakelab.ledger.Ledger;
import org.uptakelab.trace.Trace;

/**
 * What happened in a run.
 *
 * @param ledger what the shop saw
 * @param trace the hidden record beside it
 */
public record Run(Ledger ledger, Trace trace) {}
