package org.uptakelab.audit;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * How often something happened among the times that it could have.
 *
 * @param group what it was counted in, for example a campaign; empty for all
 * @param kind who or what is compared, for example a policy; empty for all
 * @param position a position, from 1; 0 for all positions
 * @param hits how often it happened
 * @param trials how often it could have, at least 1
 */
public record Rate(String group, String kind, int position, long hits, long trials) {
    private static final double LEVEL = 0.95;

    /** {@return the rate, from 0 to 1} */
    public double value() {
        return (double) hits / trials;
    }

    /** {@return the lower end of its 95 % interval (Wilson, Journal of the American Statistical Association 22, 1927)} */
    public double low() {
        return interval().getLowerBound();
    }

    /** {@return the upper end of it} */
    public double high() {
        return interval().getUpperBound();
    }

    private ConfidenceInterval interval() {
        return new WilsonScoreInterval().createInterval(Math.toIntExact(trials), Math.toIntExact(hits), LEVEL);
    }

    /**
     * The rate of two groups together.
     *
     * @param other the other one
     * @param newPosition the position of both; 0 for all positions
     * @return the counts added up, under the names of this one
     */
    Rate plus(Rate other, int newPosition) {
        return new Rate(group, kind, newPosition, hits + other.hits, trials + other.trials);
    }
}
