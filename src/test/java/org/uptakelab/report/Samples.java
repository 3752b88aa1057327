package org.uptakelab.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.SlateComparison;
import org.uptakelab.measure.Ratio;
import org.uptakelab.measure.RoundCounts;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.Values;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.simulation.RunSpec;
import org.uptakelab.world.WorldSpec;

/** Results made from small formulas instead of a simulation, with numbers such as a simulation gives. */
final class Samples {
    static final int ROUNDS = 40;
    static final int WARMUP = 10;
    private static final int ITEMS = 500;
    private static final int PURCHASES = 600;

    private Samples() {}

    /** The shares that an arm is built around. */
    record Shape(double taken, double caused, double coincident) {}

    static final Shape AMAZON = new Shape(0.35, 0.083, 0.27);
    static final Shape NETFLIX = new Shape(0.80, 0.31, 0.52);

    static Edition edition(Result result, Locale language) {
        Words words = new Words(language);
        return new Edition(result, words, new Numbers(words));
    }

    static Result twoShops() {
        return result(List.of(arm("amazon", "item-llr", AMAZON, 20), arm("netflix", "item-llr", NETFLIX, 20)));
    }

    static Result oneReplication() {
        return result(List.of(arm("amazon", "item-llr", AMAZON, 1)));
    }

    static Result nothingShown() {
        return result(List.of(arm("amazon", "none", new Shape(0, 0, 0), 5)));
    }

    static Result nothingBought() {
        Scenario scenario = scenario("idle", "item-llr", 3);
        List<ReplicationResult> replications = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> {
                    List<RoundCounts> rounds = IntStream.rangeClosed(1, ROUNDS)
                            .mapToObj(round -> new RoundCounts(round, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                            .toList();
                    return new ReplicationResult(number, ratios(rounds), rounds, new int[ITEMS], new int[ITEMS]);
                })
                .toList();
        return result(List.of(new ArmResult(scenario, replications)));
    }

    static Result ladder() {
        List<ArmResult> arms = new ArrayList<>();
        for (String shop : List.of("amazon", "netflix")) {
            double height = shop.equals("amazon") ? 0.4 : 0.85;
            List<String> names = List.of("oracle", "none", "random", "popular", "item-llr");
            List<Double> steps = List.of(1.0, 0.0, 0.35, 0.6, 0.88);
            for (int i = 0; i < names.size(); i++) {
                double taken = height * steps.get(i);
                arms.add(arm(shop, names.get(i), new Shape(taken, 0.3 * taken, 0.7 * taken), 20));
            }
        }
        return result(arms);
    }

    static Result result(List<ArmResult> arms) {
        Map<String, String> scenarios = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        arms.forEach(arm -> {
            scenarios.put(arm.scenario().name(), "world:\n  users: 2000\n  items: 500\nrun:\n  seed: 1 # <&>\n");
            hashes.put(arm.scenario().name(), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        });
        Provenance provenance = new Provenance(
                "0.1.0", "4ea09b8", "17.0.15", Map.of("mahout", "0.13.0", "commons-rng", "1.7"), scenarios, hashes);
        return new Result(arms, new SlateComparison(1200, 1200), provenance);
    }

    static ArmResult arm(String name, String recommender, Shape shape, int replications) {
        return new ArmResult(
                scenario(name, recommender, replications),
                IntStream.rangeClosed(1, replications)
                        .mapToObj(number -> replication(number, shape))
                        .toList());
    }

    private static Scenario scenario(String name, String recommender, int replications) {
        return new Scenario(
                name,
                new WorldSpec(2000, ITEMS, 8, 8, 0.5, 0.8, 0.5),
                new ShopperSpec(0.5, 1.0, 0.5, 0.0, 2.0, 5, 1.0, 0.5, 0.5, 0.0, false),
                new RecommenderSpec(recommender, 10, 1, new Values(Map.of())),
                new RunSpec(ROUNDS, WARMUP, replications, 1));
    }

    private static ReplicationResult replication(int number, Shape shape) {
        List<RoundCounts> rounds = IntStream.rangeClosed(1, ROUNDS)
                .mapToObj(round -> round(round, number, shape))
                .toList();
        return new ReplicationResult(
                number, ratios(rounds), rounds, sales(0.9 + 0.01 * (number % 5)), sales(0.8 + 0.01 * (number % 3)));
    }

    /** A number in [-1, 1] that looks as if drawn. */
    private static double noise(int a, int b, int c) {
        return StrictMath.sin(12.9898 * a + 78.233 * b + 37.719 * c);
    }

    private static RoundCounts round(int round, int number, Shape shape) {
        boolean on = round > WARMUP;
        double growth = on ? 0.82 + 0.24 * (1 - StrictMath.exp(-(round - WARMUP) / 7.0)) : 0;
        int purchases = PURCHASES + (int) (30 * noise(round, number, 1));
        int taken = count(
                purchases, shape.taken() * growth, 0.02 * noise(round, number, 2) + 0.02 * noise(number, 3, 3), on);
        int caused = Math.min(
                taken,
                count(
                        purchases,
                        shape.caused() * growth,
                        0.01 * noise(round, number, 4) + 0.012 * noise(number, 4, 4),
                        on));
        int diverted = (int) (0.62 * caused);
        int shown = Math.min(purchases, (int) (1.15 * taken));
        int preceded = Math.min(purchases, (int) (1.4 * taken));
        int coincident = count(
                PURCHASES,
                shape.coincident() * growth,
                0.02 * noise(round, number, 5) + 0.025 * noise(number, 5, 5),
                on);
        return new RoundCounts(
                round,
                1000,
                on ? 10_000 : 0,
                purchases,
                shown,
                preceded,
                taken,
                taken - caused,
                diverted,
                caused - diverted,
                PURCHASES,
                coincident,
                (int) (0.7 * coincident));
    }

    private static int count(int purchases, double share, double noise, boolean on) {
        return on && share > 0 ? (int) Math.max(0, Math.min(purchases, purchases * (share + noise))) : 0;
    }

    private static int[] sales(double exponent) {
        return IntStream.rangeClosed(1, ITEMS)
                .map(rank -> (int) (3000 / StrictMath.pow(rank, exponent)))
                .toArray();
    }

    private static Map<String, Ratio> ratios(List<RoundCounts> all) {
        List<RoundCounts> rounds = all.subList(WARMUP, ROUNDS);
        double purchases = rounds.stream().mapToInt(RoundCounts::purchases).sum();
        double twin = rounds.stream().mapToInt(RoundCounts::twinPurchases).sum();
        double taken = rounds.stream().mapToInt(RoundCounts::taken).sum();
        double diverted = rounds.stream().mapToInt(RoundCounts::diverted).sum();
        double created = rounds.stream().mapToInt(RoundCounts::created).sum();
        double visits = rounds.stream().mapToInt(RoundCounts::visits).sum();
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        ratios.put(
                "shown_share",
                new Ratio(rounds.stream().mapToInt(RoundCounts::shown).sum(), purchases));
        ratios.put(
                "preceded_share",
                new Ratio(rounds.stream().mapToInt(RoundCounts::preceded).sum(), purchases));
        ratios.put("taken_share", new Ratio(taken, purchases));
        ratios.put(
                "coincident_share",
                new Ratio(rounds.stream().mapToInt(RoundCounts::coincident).sum(), twin));
        ratios.put(
                "coincident_taken",
                new Ratio(rounds.stream().mapToInt(RoundCounts::coincidentTaken).sum(), twin));
        ratios.put("caused_share", new Ratio(diverted + created, purchases));
        ratios.put("anyway_rate", new Ratio(taken - diverted - created, taken));
        ratios.put("diverted_rate", new Ratio(diverted, taken));
        ratios.put("created_rate", new Ratio(created, taken));
        ratios.put("incremental_share", new Ratio(purchases - twin, purchases));
        ratios.put("take_rate", new Ratio(taken, 10 * visits));
        ratios.put("conversion", new Ratio(purchases, visits));
        ratios.put("revenue", new Ratio(22.5 * purchases, visits));
        ratios.put("surplus", new Ratio(0.8 * purchases, visits));
        ratios.put("effective_catalog", new Ratio(180 * purchases, purchases));
        ratios.put("gini", new Ratio(0.64 * purchases, purchases));
        ratios.put("coverage", new Ratio(410, ITEMS));
        ratios.put("similarity", new Ratio(0.031 * purchases, purchases));
        ratios.put("individual_diversity", new Ratio(0.71 * purchases, purchases));
        return ratios;
    }
}
