package org.uptakelab.experiment;

/**
 * One arm of a live experiment.
 *
 * @param side the side it belongs to, from 0
 * @param scenario the scenario, with the recommender that runs
 * @param ghost whether it runs beside the side's own recommender for comparison only
 */
public record LiveArm(int side, Scenario scenario, boolean ghost) {
    /** {@return the name of the recommender that runs} */
    public String recommender() {
        return scenario.recommender().name();
    }
}
