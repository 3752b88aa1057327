package org.uptakelab.reproduction.circle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.reproduction.Assignment;
import org.uptakelab.reproduction.Curve;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Outcome;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.reproduction.Reproduction;
import org.uptakelab.reproduction.circle.Population.Fate;
import org.uptakelab.reproduction.circle.Population.Regime;

/** Aridor, Goncalves and Sikdar: do users stay near what they know, and does a recommender lead them out of it? */
public final class Circle implements Reproduction {
    /** Steps at the beginning, and as many at the end, over which distances are averaged. */
    private static final int END = 5;

    @Override
    public String name() {
        return "circle";
    }

    /**
     * A setting and what became of the populations in it.
     *
     * @param correlation ρ
     * @param common β
     * @param fates of each population, under each regime
     */
    private record Setting(double correlation, double common, List<Map<Regime, Fate>> fates) {
        double[] each(ToDoubleFunction<Map<Regime, Fate>> value) {
            return fates.stream().mapToDouble(value).toArray();
        }
    }

    @Override
    public Outcome run(Assignment assignment) {
        Parameters parameters = Parameters.of(name());
        int populations = assignment.effort().runs(parameters.whole("populations"), 5);
        double caution = parameters.real("caution");
        double base = parameters.real("common");
        double middle = parameters.real("correlation");
        double[] correlations = parameters.reals("correlations");
        double[] commons = parameters.reals("commons");
        List<CircleSpec> specs = new ArrayList<>();
        Arrays.stream(correlations).forEach(rho -> specs.add(CircleSpec.of(parameters, rho, base, caution)));
        Arrays.stream(commons).forEach(beta -> specs.add(CircleSpec.of(parameters, middle, beta, caution)));
        List<Map<Regime, Fate>> fates = assignment.each(
                specs.size() * populations,
                "circles",
                number -> Population.live(specs.get(number / populations), assignment.keys(number % populations + 1)));
        List<Setting> settings = IntStream.range(0, specs.size())
                .mapToObj(i -> new Setting(
                        specs.get(i).correlation(),
                        specs.get(i).common(),
                        fates.subList(i * populations, (i + 1) * populations)))
                .toList();
        List<Setting> byCorrelation = settings.subList(0, correlations.length);
        List<Setting> byCommon = settings.subList(correlations.length, settings.size());
        List<Found> found = new ArrayList<>(byHand(parameters));
        byCorrelation.forEach(setting -> found.addAll(distances(setting)));
        byCommon.forEach(setting -> found.addAll(overlaps(setting)));
        Setting least = byCommon.get(0);
        Setting most = byCommon.get(byCommon.size() - 1);
        found.add(Found.of(
                "jaccard_growth",
                difference(
                        most.each(fate -> of(fate, Regime.RECOMMENDER).jaccard()),
                        least.each(fate -> of(fate, Regime.RECOMMENDER).jaccard()))));
        byCorrelation.forEach(
                setting -> found.add(Found.of("gain_" + tenths(setting.correlation()), setting.each(Circle::gain))));
        found.add(Found.of(
                "gain_shrinks",
                difference(
                        byCorrelation.get(0).each(Circle::gain),
                        byCorrelation.get(byCorrelation.size() - 1).each(Circle::gain))));
        return new Outcome(found, curves(byCorrelation, byCommon, middle));
    }

    private static Fate of(Map<Regime, Fate> fates, Regime regime) {
        return fates.getOrDefault(regime, new Fate(new double[0], Double.NaN, Double.NaN));
    }

    private static double gain(Map<Regime, Fate> fates) {
        return of(fates, Regime.RECOMMENDER).welfare() - of(fates, Regime.NONE).welfare();
    }

    private static double[] difference(double[] more, double[] less) {
        return IntStream.range(0, more.length)
                .mapToDouble(i -> more[i] - less[i])
                .toArray();
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%02.0f", 10 * value);
    }

    /** The case that can be done by hand: how cautious must she be to stay beside an item that disappointed her? */
    private static List<Found> byHand(Parameters parameters) {
        double low = 0;
        double high = 100;
        for (int i = 0; i < 60; i++) {
            double caution = (low + high) / 2;
            CircleSpec spec = new CircleSpec(4, 2, 2, 1, 0, parameters.real("hand_correlation"), 0, caution);
            Reader reader = new Reader(spec, spec.covariances(), new double[4]);
            reader.learn(0, parameters.real("hand_value"));
            boolean local = worth(reader, 1, caution) > worth(reader, 2, caution);
            low = local ? low : caution;
            high = local ? caution : high;
        }
        return List.of(Found.exact("local_caution", (low + high) / 2));
    }

    private static double worth(Reader reader, int item, double caution) {
        return reader.mean(item) - 0.5 * caution * reader.variance(item);
    }

    private static List<Found> distances(Setting setting) {
        String rho = tenths(setting.correlation());
        return List.of(
                Found.of("drift_none_" + rho, setting.each(fate -> drift(of(fate, Regime.NONE)))),
                Found.of("drift_oracle_" + rho, setting.each(fate -> drift(of(fate, Regime.ORACLE)))));
    }

    /** {@return how much farther apart the last items are than the first, in steps around the circle} */
    private static double drift(Fate fate) {
        double[] distance = fate.distance();
        return IntStream.range(0, END)
                        .mapToDouble(i -> distance[distance.length - 1 - i] - distance[i])
                        .sum()
                / END;
    }

    private static List<Found> overlaps(Setting setting) {
        String beta = tenths(setting.common());
        return List.of(
                Found.of(
                        "jaccard_over_none_" + beta,
                        setting.each(fate -> of(fate, Regime.RECOMMENDER).jaccard()
                                - of(fate, Regime.NONE).jaccard())),
                Found.of(
                        "jaccard_over_oracle_" + beta,
                        setting.each(fate -> of(fate, Regime.RECOMMENDER).jaccard()
                                - of(fate, Regime.ORACLE).jaccard())));
    }

    private static List<Curve> curves(List<Setting> byCorrelation, List<Setting> byCommon, double middle) {
        List<Curve> curves = new ArrayList<>();
        Setting shown = byCorrelation.stream()
                .filter(setting -> setting.correlation() == middle)
                .findFirst()
                .orElse(byCorrelation.get(0));
        for (Regime regime : Regime.values()) {
            String name = regime.name().toLowerCase(Locale.ROOT);
            curves.add(new Curve(
                    "distance",
                    name,
                    IntStream.range(0, of(shown.fates().get(0), regime).distance().length)
                            .mapToObj(step -> point(
                                    step + 2.0,
                                    shown.each(fate -> of(fate, regime).distance()[step])))
                            .toList()));
            curves.add(new Curve(
                    "jaccard",
                    name,
                    byCommon.stream()
                            .map(setting -> point(
                                    setting.common(),
                                    setting.each(fate -> of(fate, regime).jaccard())))
                            .toList()));
        }
        curves.add(new Curve(
                "gain",
                "gain",
                byCorrelation.stream()
                        .map(setting -> point(setting.correlation(), setting.each(Circle::gain)))
                        .toList()));
        return curves;
    }

    private static Curve.Point point(double x, double[] values) {
        return Curve.Point.of(x, Estimate.of(values));
    }
}
