package org.uptakelab.classroom.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.setting.RealText;
import org.uptakelab.setting.UserError;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.Run;

/**
 * Carries out mission runs on the lab's own engine: 500 customers, 100 items, 20 rounds of which 5 warm up, three replications,
 * always the same seed.
 *
 * <p>The lever {@code price} multiplies all prices by m. In the lab's utility that takes {@code priceSensitivity}·ln m from every
 * item alike, which is to add as much to buying nothing; takings are multiplied by m. "The shop without suggestions" is the twin
 * run at the ordinary prices.
 */
public final class MissionRun {
    /** The key of the lever that multiplies all prices. */
    public static final String PRICE = "price";
    /** What is the same on every mission. */
    public static final Map<String, String> FIXED = Map.of(
            "world.users", "500",
            "world.items", "100",
            "run.rounds", "20",
            "run.warmup", "5",
            "run.replications", "3",
            "run.seed", "1");

    private static final String SOURCE = "mission";

    private MissionRun() {}

    /**
     * Carries out a run; the same job always gives the same bits.
     *
     * @param job the run
     * @return what it gave
     */
    public static MissionOutcome of(Job job) {
        Scenario ordinary = scenario(job.card(), job.settings());
        double price = job.settings().get(PRICE) instanceof Number number ? number.doubleValue() : 1;
        Scenario scenario = price == 1 ? ordinary : atPrice(ordinary, price);
        Map<String, List<Double>> values = new TreeMap<>();
        for (int number = 1; number <= scenario.run().replications(); number++) {
            Replication replication = new Replication(scenario, number);
            Run twin = price == 1 ? replication.twin() : new Replication(ordinary, number).twin();
            measures(scenario, replication, twin, price).forEach((name, value) -> {
                if (!Double.isNaN(value)) {
                    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                }
            });
        }
        Map<String, Double> means = new TreeMap<>();
        values.forEach((name, list) ->
                means.put(name, list.stream().mapToDouble(Double::doubleValue).sum() / list.size()));
        return new MissionOutcome(means);
    }

    private static Map<String, Double> measures(Scenario scenario, Replication replication, Run twin, double price) {
        String name = scenario.recommender().name();
        Run arm = replication.run(name);
        ReplicationResult result = replication.measure(name, arm);
        Map<String, Double> values = new TreeMap<>();
        for (String measure : MissionCard.MEASURES) {
            Ratio ratio = result.ratios().get(measure);
            if (ratio != null) {
                values.put(measure, ratio.value());
            }
        }
        values.computeIfPresent("revenue", (key, revenue) -> revenue * price);
        int warmup = scenario.run().warmup();
        GroupSurplus with = GroupSurplus.of(replication.world(), arm, warmup);
        GroupSurplus without = GroupSurplus.of(replication.world(), twin, warmup);
        values.put("surplus_change", with.mean() - without.mean());
        values.put("worst_group_change", with.worstChangeFrom(without));
        return values;
    }

    /**
     * The scenario of a card at values of its levers, at the ordinary prices.
     *
     * @param card the mission
     * @param levers the value of every lever
     * @return the scenario
     * @throws org.uptakelab.setting.UserError if the settings do not go together
     */
    static Scenario scenario(MissionCard card, Map<String, Object> levers) {
        List<SettingOverride> settings = new ArrayList<>();
        card.settings().forEach((key, value) -> settings.add(new SettingOverride(card.key(), key, value)));
        levers.forEach((key, value) -> {
            if (!key.equals(PRICE)) {
                settings.add(new SettingOverride(card.key(), key, text(value)));
            }
        });
        new TreeMap<>(FIXED).forEach((key, value) -> settings.add(new SettingOverride(card.key(), key, value)));
        Lever recommender = card.lever("recommender.name");
        // A lever of one recommender may stay where it is while another is chosen.
        List<String> choices = recommender == null ? List.of() : recommender.words();
        Scenario scenario = ScenarioFile.ofDefaults(SOURCE, List.of(settings), choices);
        refuseForeignPrograms(scenario.recommender().name());
        return scenario;
    }

    /** A card may come from anybody: it must never make the machine of a lesson run a program. */
    private static void refuseForeignPrograms(String recommender) {
        boolean isForeign = RecommenderKind.named(recommender)
                .filter(kind -> kind.is(RecommenderKind.Trait.OPERATOR_ONLY))
                .isPresent();
        if (isForeign) {
            throw new UserError("recommender.name must be a recommender of the lab itself on a mission card, but is "
                    + recommender + ", which runs a program of this machine. Maybe choose item-cosine.");
        }
    }

    private static String text(Object value) {
        return value instanceof Double real ? RealText.of(real) : String.valueOf(value);
    }

    private static Scenario atPrice(Scenario scenario, double price) {
        ShopperSpec shopper = scenario.shopper();
        return new Scenario(
                scenario.name(),
                scenario.world(),
                new ShopperSpec(
                        shopper.visitRate(),
                        shopper.taste(),
                        shopper.appeal(),
                        shopper.priceSensitivity(),
                        shopper.outside() + shopper.priceSensitivity() * StrictMath.log(price),
                        shopper.search(),
                        shopper.tilt(),
                        shopper.attention(),
                        shopper.positionDecay(),
                        shopper.salience(),
                        shopper.repeatPurchases()),
                scenario.recommender(),
                scenario.run());
    }
}
