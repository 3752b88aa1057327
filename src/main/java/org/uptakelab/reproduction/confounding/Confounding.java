package org.uptakelab.reproduction.confounding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.random.Keys;
import org.uptakelab.reproduction.Assignment;
import org.uptakelab.reproduction.Curve;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Outcome;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.reproduction.Reproduction;

/** Chaney, Stewart and Engelhardt: does training on choices that were shaped make users alike, and does it serve them? */
public final class Confounding implements Reproduction {
    /** From the one that makes users most alike to the one that does least, in the order that is held to be published. */
    private static final List<Engines> ORDER =
            List.of(Engines.POPULARITY, Engines.CONTENT, Engines.SOCIAL, Engines.FACTORIZATION, Engines.RANDOM);

    private static final int LAST = 50;
    private static final int WINDOW = 5;

    @Override
    public String name() {
        return "confounding";
    }

    /**
     * What became of a world under one way of training.
     *
     * @param homogeneity for each recommender, after each step
     * @param utility for each recommender, in each step, divided by that under the ideal one
     */
    private record World(Map<Engines, double[]> homogeneity, Map<Engines, double[]> utility) {
        static World of(LoopSpec spec, Tastes tastes, Keys keys) {
            Loop loop = new Loop(spec, tastes, keys);
            Loop.History ideal = loop.run(Engines.IDEAL);
            double[] best = Homogeneity.utility(ideal, tastes);
            Map<Engines, double[]> homogeneity = new EnumMap<>(Engines.class);
            Map<Engines, double[]> utility = new EnumMap<>(Engines.class);
            for (Engines engine : ORDER) {
                Loop.History history = loop.run(engine);
                homogeneity.put(engine, Homogeneity.byStep(history, ideal));
                double[] own = Homogeneity.utility(history, tastes);
                utility.put(
                        engine,
                        IntStream.range(0, own.length)
                                .mapToDouble(step -> own[step] / best[step])
                                .toArray());
            }
            return new World(homogeneity, utility);
        }

        double alikeAtLast(Engines engine) {
            double[] values = of(homogeneity, engine);
            return values[values.length - 1];
        }

        double worthLately(Engines engine) {
            double[] values = of(utility, engine);
            return mean(values, values.length - LAST, values.length);
        }

        static double[] of(Map<Engines, double[]> values, Engines engine) {
            return values.getOrDefault(engine, new double[0]);
        }

        static double mean(double[] values, int from, int to) {
            return IntStream.range(from, to)
                    .mapToDouble(i -> values[i])
                    .average()
                    .orElse(Double.NaN);
        }
    }

    /** One world under both ways of training. */
    private record Both(World repeated, World single) {}

    @Override
    public Outcome run(Assignment assignment) {
        Parameters parameters = Parameters.of(name());
        int worlds = assignment.effort().runs(parameters.whole("worlds"), 5);
        LoopSpec again = LoopSpec.of(parameters, true);
        LoopSpec once = LoopSpec.of(parameters, false);
        List<Both> both = assignment.each(worlds, "feedback loops", number -> {
            Keys keys = assignment.keys(number + 1);
            Tastes tastes = Tastes.draw(again, keys);
            return new Both(World.of(again, tastes, keys), World.of(once, tastes, keys));
        });
        List<World> repeated = both.stream().map(Both::repeated).toList();
        List<World> single = both.stream().map(Both::single).toList();
        List<Found> found = new ArrayList<>();
        for (Engines engine : ORDER) {
            found.add(found("repeated_" + word(engine), repeated, world -> world.alikeAtLast(engine)));
            found.add(found("single_" + word(engine), single, world -> world.alikeAtLast(engine)));
            found.add(found("worth_repeated_" + word(engine), repeated, world -> world.worthLately(engine)));
            found.add(found("worth_single_" + word(engine), single, world -> world.worthLately(engine)));
            if (engine != Engines.RANDOM) {
                found.add(difference("more_" + word(engine), repeated, single, world -> world.alikeAtLast(engine)));
                found.add(difference("gain_" + word(engine), repeated, single, world -> world.worthLately(engine)));
            }
        }
        for (int place = 1; place < ORDER.size(); place++) {
            Engines more = ORDER.get(place - 1);
            Engines less = ORDER.get(place);
            found.add(found(
                    "order_" + word(more) + "_" + word(less),
                    repeated,
                    world -> world.alikeAtLast(more) - world.alikeAtLast(less)));
        }
        List<Curve> curves = new ArrayList<>();
        for (Engines engine : ORDER) {
            curves.add(curve("repeated", engine, repeated, world -> World.of(world.homogeneity(), engine)));
            curves.add(curve("single", engine, single, world -> World.of(world.homogeneity(), engine)));
            curves.add(curve("utility", engine, repeated, world -> World.of(world.utility(), engine)));
        }
        return new Outcome(found, curves);
    }

    private static String word(Engines engine) {
        return engine.name().toLowerCase(Locale.ROOT);
    }

    private static Found found(String quantity, List<World> worlds, Function<World, Double> value) {
        return Found.of(quantity, worlds.stream().mapToDouble(value::apply).toArray());
    }

    private static Found difference(
            String quantity, List<World> repeated, List<World> single, Function<World, Double> value) {
        return Found.of(
                quantity,
                IntStream.range(0, repeated.size())
                        .mapToDouble(world -> value.apply(repeated.get(world)) - value.apply(single.get(world)))
                        .toArray());
    }

    /** Means over windows of a few steps, each with its interval over the worlds. */
    private static Curve curve(String chart, Engines engine, List<World> worlds, Function<World, double[]> values) {
        int steps = values.apply(worlds.get(0)).length;
        return new Curve(
                chart,
                word(engine),
                IntStream.range(0, steps / WINDOW)
                        .mapToObj(window -> {
                            int from = window * WINDOW;
                            Estimate here = Estimate.of(worlds.stream()
                                    .mapToDouble(world -> World.mean(values.apply(world), from, from + WINDOW))
                                    .toArray());
                            return Curve.Point.of(from + WINDOW, here);
                        })
                        .toList());
    }
}
