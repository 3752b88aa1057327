package org.uptakelab.audit;

import org.uptakelab.measure.Wilson;

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
    /** {@return the rate, from 0 to 1} */
    public double value() {
        return (double) hits / trials;
    }

    /** {@return the lower end of its 95 % interval (Wilson, Journal of the American Statistical Association 22, 1927)} */
    public double low() {
        return Wilson.of(value(), trials).low();
    }

    /** {@return the upper end of it} */
    public double high() {
        return Wilson.of(value(), trials).high();
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
