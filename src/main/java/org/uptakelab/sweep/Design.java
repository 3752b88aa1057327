package org.uptakelab.sweep;

import java.util.List;
import java.util.Map;

/** How the points of an experiment are chosen among the values of its factors. */
public interface Design {
    /** {@return the design as an experiment file writes it} */
    String written();

    /**
     * The designs that an experiment file gives with a number.
     *
     * @return the least number of each, by its name
     */
    static Map<String, Integer> numbered() {
        return DesignKind.leastNumbers();
    }

    /** {@return whether it chooses anywhere between the two ends of a range, not only among values} */
    boolean takesSpans();

    /** {@return the most factors that it can spread points over} */
    default int mostFactors() {
        return Integer.MAX_VALUE;
    }

    /**
     * How many points there are.
     *
     * @param levels for each factor, how many values it takes, at least 1
     * @return their number, or {@link Long#MAX_VALUE} if it is larger than that
     */
    long size(List<Integer> levels);

    /**
     * The points, in the order of the cells. A place in [0, 1] says which value a factor takes: of L values those in [0, 1 / L) mean
     * the first, and so on to the last; in a range without steps 0 is its beginning and 1 its end.
     *
     * @param levels for each factor, how many values it takes, at least 1
     * @param seed the master seed of the experiment
     * @return for each point a place for each factor; one point without places if there is no factor
     */
    List<double[]> points(List<Integer> levels, long seed);
}
