package org.uptakelab.reproduction;

/** How thoroughly a model is rebuilt. */
public enum Effort {
    /** So that it is done within 40 seconds on two cores. */
    QUICK,
    /** As many runs as narrow intervals need. */
    FULL;

    /**
     * How many runs are made.
     *
     * @param quick the number for quick work
     * @param times how many times as many are made for full work
     * @return the number that this effort asks for
     */
    public int runs(int quick, int times) {
        return this == QUICK ? quick : times * quick;
    }
}
