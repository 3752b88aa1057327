package org.uptakelab.fit;

import java.util.List;

/**
 * One figure of the log beside that of the simulation.
 *
 * @param figure what is compared, in words
 * @param log its value in the log
 * @param simulation its value in a run of the scenario in which nothing is recommended
 * @param fitted whether the scenario was made to meet it; else it shows how far the shops differ
 */
public record FitRow(String figure, double log, double simulation, boolean fitted) {
    /**
     * All figures side by side.
     *
     * @param log those of the log
     * @param simulation those of the simulation
     * @return one row a figure, the fitted ones first
     */
    static List<FitRow> compare(ShopFigures log, ShopFigures simulation) {
        return List.of(
                new FitRow("users", log.users(), simulation.users(), true),
                new FitRow("items", log.items(), simulation.items(), true),
                new FitRow("density (pairs / users / items)", log.density(), simulation.density(), true),
                new FitRow("Gini of items by buyers", log.itemGini(), simulation.itemGini(), true),
                new FitRow("different items per user, mean", log.meanItems(), simulation.meanItems(), true),
                new FitRow("  lower quartile", log.lowerItems(), simulation.lowerItems(), false),
                new FitRow("  median", log.medianItems(), simulation.medianItems(), false),
                new FitRow("  upper quartile", log.upperItems(), simulation.upperItems(), false),
                new FitRow("Gini of users by different items", log.activityGini(), simulation.activityGini(), false),
                new FitRow("repeat purchases / purchases", log.repeatShare(), simulation.repeatShare(), false),
                new FitRow("items per basket, mean", log.meanBasket(), simulation.meanBasket(), false),
                new FitRow("  median", log.medianBasket(), simulation.medianBasket(), false));
    }
}
