package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.uptakelab.measure.Estimate;
import org.uptakelab.measure.StudentT;
import org.uptakelab.setting.RealText;

/**
 * As many replications as it takes for 95 % intervals of a given width, by two stages (Stein, A two-sample test for a linear
 * hypothesis whose power is independent of the variance, 1945): the pilot tells the standard deviation s of each measure of each
 * arm; then N is the smallest number for which 2 · t(0.975; m - 1) · s / √N is at most the width asked, for the most demanding of
 * them, m being the size of the pilot. N is looked for once. Looking after every replication and stopping at the first narrow
 * interval would stop where luck made the spread look small, and the intervals would cover too little.
 *
 * <p>Coverage is exact for normal measures, however many they are and whichever of them asks for N. For N depends on the deviations
 * of the pilot from its means alone, and these are independent of all means, those of the other measures included. So given the
 * deviations, each mean of N values is still normal around the truth with variance σ²/N; divided by the s of its own pilot it has
 * Student's t distribution with m - 1 degrees of freedom. A most number of replications changes nothing in this, only the width.
 * For the same reason differences of paired arms are covered too. Each interval covers in 95 of 100 experiments; that all do at
 * once is not said. Measures of a shop are means over many users and near to normal; one that was the same in every world of the
 * pilot gets an interval without width.
 *
 * <p>Where a measure is undefined in some replications of the pilot, so many more are run as its share there suggests.
 *
 * @param widths the widest interval of each measure by its name, from end to end, in the unit of the measure, more than 0; at
 *     least one
 * @param most the most replications, at least 2, whatever the widths
 */
public record Precision(Map<String, Double> widths, int most) implements StoppingRule {
    /** The most replications, unless something else is said. */
    public static final int MOST = 1000;

    /** From this many replications on a pilot is no longer said to be small. */
    public static final int GOOD_PILOT = 10;

    /** Copies and checks the widths. */
    public Precision {
        widths = Collections.unmodifiableMap(new LinkedHashMap<>(widths));
        if (widths.isEmpty()) {
            throw new IllegalArgumentException("widths must hold at least one measure, but are empty.");
        }
        widths.forEach((measure, width) -> {
            if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "The width of " + measure + " must be more than 0 and finite, but is " + width + ".");
            }
        });
        if (most < 2) {
            throw new IllegalArgumentException("most must be at least 2, but is " + most + ".");
        }
    }

    @Override
    public List<String> problems(Scenario scenario) {
        int pilot = scenario.run().replications();
        List<String> problems = new ArrayList<>();
        if (pilot < 2) {
            problems.add(
                    "run.replications must be at least 2 where a precision is asked, since they tell how much worlds"
                            + " differ, but is " + pilot + ". Maybe take " + GOOD_PILOT + ".");
        }
        if (pilot > most) {
            problems.add("run.replications must be at most the most replications (" + most
                    + ") where a precision is asked, but is " + pilot
                    + ". Maybe take fewer, or allow more (most, --most).");
        }
        return problems;
    }

    @Override
    public int replications(List<Map<String, double[]>> pilot) {
        long needed = new FixedReplications().replications(pilot);
        for (Map<String, double[]> arm : pilot) {
            for (Map.Entry<String, Double> width : widths.entrySet()) {
                double[] values = arm.get(width.getKey());
                if (values != null) {
                    needed = Math.max(needed, Math.min(most, needed(values, width.getValue())));
                }
            }
        }
        return Math.toIntExact(needed);
    }

    /** Replications until an interval is narrow enough; 0 where the pilot cannot tell. */
    private static long needed(double[] pilot, double width) {
        SummaryStatistics defined = new SummaryStatistics();
        DoubleStream.of(pilot).filter(value -> !Double.isNaN(value)).forEach(defined::addValue);
        int size = (int) defined.getN();
        if (size < 2) {
            return 0;
        }
        double reach = 2 * StudentT.quantile(size) * defined.getStandardDeviation();
        double n = Math.ceil(reach / width * (reach / width));
        // Rounding of quotient and square may have taken the last one away.
        double safe = reach / Math.sqrt(n) > width ? n + 1 : n;
        return (long) Math.min(Integer.MAX_VALUE, Math.ceil(safe * pilot.length / size));
    }

    @Override
    public int most(Scenario scenario) {
        return Math.max(most, scenario.replications());
    }

    @Override
    public Estimate estimate(double[] values, int pilot) {
        return Estimate.ofTwoStages(values, pilot);
    }

    @Override
    public boolean isMet(String measure, Estimate estimate) {
        Double width = widths.get(measure);
        // A part in 10⁹ is what subtracting the ends of an interval may add to its width.
        return width == null || !estimate.isDefined() || estimate.width() <= width * (1 + 1e-9);
    }

    @Override
    public String written() {
        return "precision: "
                + widths.entrySet().stream()
                        .map(width -> width.getKey() + ": " + RealText.of(width.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"))
                + "\nmost: " + most + "\n";
    }
}
