package org.uptakelab.reproduction;

/** How thoroughly a model is rebuilt. */
public enum Effort {
    /** So that it is done within 40 seconds on two cores. */
    QUICK,
    /** As many runs as narrow intervals need. */
    FULL;

    /**
     * One of two numbers.
     *
     * @param quick the number for quick work
     * @param full the number for full work
     * @return the one that this effort asks for
     */
    public int of(int quick, int full) {
        return this == QUICK ? quick : full;
    }
}
