package org.uptakelab.sweep;

import java.util.List;

/** How the points of an experiment are chosen among the values of its factors. */
public interface Design {
    /** {@return the design as an experiment file writes it} */
    String written();

    /**
     * How many points there are.
     *
     * @param levels for each factor, how many values it takes, at least 1
     * @return their number, or {@link Long#MAX_VALUE} if it is larger than that
     */
    long size(List<Integer> levels);

    /**
     * The points, in the order of the cells.
     *
     * @param levels for each factor, how many values it takes, at least 1
     * @return for each point the index of the value of each factor, from 0; one point without values if there is no factor
     */
    List<List<Integer>> points(List<Integer> levels);
}
