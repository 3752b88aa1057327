package org.uptakelab.web.lab;

import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;

/**
 * How many steps of work a recommender takes in a round, as {@link LabLimits} counts them: beside the slates, which every recommender
 * makes in items × factors of the world for each user, what it learns from everybody. Right to about a factor of two.
 */
final class LearningWork {
    /** How many times as long Apache Mahout Taste takes for the same factors. */
    private static final double TASTE = 100;

    private LearningWork() {}

    /**
     * The steps of a round on average, trained every round.
     *
     * @param scenario the scenario
     * @return steps of learning; for factors those of the slates made from them, too
     */
    static double ofARound(Scenario scenario) {
        RecommenderSpec recommender = scenario.recommender();
        boolean builds = recommender.reads().contains(RecommenderParameters.BASE);
        return ofARound(builds ? recommender.base() : recommender.name(), scenario);
    }

    private static double ofARound(String name, Scenario scenario) {
        double items = scenario.world().items();
        double users = scenario.world().users();
        double visits = users * scenario.shopper().visitRate();
        return switch (name) {
            case "als" -> factorization(scenario);
            case "taste-als" -> TASTE * factorization(scenario);
            case "ease" -> items * items * items / 3;
            case "user-tanimoto", "user-llr" -> visits * users;
            case "taste-user-tanimoto", "taste-user-llr" -> TASTE * visits * users;
            case "taste-item-llr", "taste-item-tanimoto" -> TASTE * (items * items / 2 + visits * items);
            default -> items * items / 2;
        };
    }

    /** An iteration adds up the products of factors for each purchase, and solves a system for each user and item. */
    private static double factorization(Scenario scenario) {
        RecommenderSpec recommender = scenario.recommender();
        double factors = recommender.parameters().integer(RecommenderParameters.FACTORS);
        double iterations = recommender.parameters().integer(RecommenderParameters.ITERATIONS);
        double users = scenario.world().users();
        double items = scenario.world().items();
        double visits = users * scenario.run().rounds() * scenario.shopper().visitRate();
        double sums = visits / 2 * factors * factors;
        double systems = (users + items) * factors * factors * factors / 4;
        return iterations * (sums + systems) + users * items * factors;
    }
}
