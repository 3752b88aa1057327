package org.uptakelab.experiment;

import java.util.List;
import java.util.stream.Stream;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.Setting;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.WorldSpec;

/**
 * The full recipe of a run: everything a result depends on, the random seed included.
 *
 * @param name the scenario's name, the stem of its file
 * @param world the hidden world
 * @param shopper how people shop
 * @param recommender which recommender, and how
 * @param run length, replications and seed
 */
public record Scenario(String name, WorldSpec world, ShopperSpec shopper, RecommenderSpec recommender, RunSpec run) {

    /** Every setting a scenario file may hold, by group. */
    public static final List<Setting> SETTINGS = Stream.of(
                    WorldSpec.SETTINGS, ShopperSpec.SETTINGS, RecommenderSpec.SETTINGS, RunSpec.SETTINGS)
            .flatMap(List::stream)
            .toList();

    /** Checks the rules that join two groups. */
    public Scenario {
        atMostItems("shopper.search", shopper.search(), world);
        atMostItems("recommender.slateSize", recommender.slateSize(), world);
        if (shopper.repeatPurchases() && refusesRepeats(recommender)) {
            throw new IllegalArgumentException(
                    "recommender.name must be a recommender that can recommend owned items when"
                            + " shopper.repeatPurchases is true, but is " + recommender.name()
                            + ". Maybe use item-llr, which gives the same slates as taste-item-llr.");
        }
    }

    private static boolean refusesRepeats(RecommenderSpec recommender) {
        return recommender.name().startsWith("taste-")
                || recommender.name().equals("profit") && recommender.base().startsWith("taste-");
    }

    private static void atMostItems(String key, int value, WorldSpec world) {
        if (value > world.items()) {
            throw new IllegalArgumentException(
                    key + " must be at most world.items (" + world.items() + "), but is " + value + ".");
        }
    }

    /**
     * The same scenario with another recommender.
     *
     * @param recommenderName name of the recommender
     * @return a copy
     */
    public Scenario withRecommender(String recommenderName) {
        return new Scenario(name, world, shopper, recommender.withName(recommenderName), run);
    }

    /**
     * The same scenario with another length, number of replications or seed.
     *
     * @param newRun the new group
     * @return a copy
     */
    public Scenario withRun(RunSpec newRun) {
        return new Scenario(name, world, shopper, recommender, newRun);
    }
}
