package org.uptakelab.claim;

import org.uptakelab.sweep.Engine;
import org.uptakelab.sweep.SweepRunner;

/** Runs claims: the experiment of each, and then its judge. */
public final class ClaimRunner {
    private final Engine engine;

    /**
     * A runner.
     *
     * @param engine runs the points
     */
    public ClaimRunner(Engine engine) {
        this.engine = engine;
    }

    /**
     * Runs a claim.
     *
     * @param claim the claim
     * @return how it came out
     */
    public ClaimResult run(Claim claim) {
        return Judge.of(claim, new SweepRunner(engine).run(claim.grid().sweep()));
    }
}
