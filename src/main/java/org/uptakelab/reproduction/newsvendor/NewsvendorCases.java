package org.uptakelab.reproduction.newsvendor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.extension.stock.Newsvendor;
import org.uptakelab.random.Purpose;
import org.uptakelab.reproduction.Assignment;
import org.uptakelab.reproduction.Curve;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Outcome;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.reproduction.Reproduction;

/** Golden cases of the newsvendor: in closed form, and with demand that is drawn and sold. */
public final class NewsvendorCases implements Reproduction {
    private static final int STEPS_ALONG = 30;

    @Override
    public String name() {
        return "newsvendor";
    }

    @Override
    public Outcome run(Assignment assignment) {
        Parameters parameters = Parameters.of(name());
        List<Newsvendor> cases = cases(parameters);
        double mean = parameters.real("mean");
        double deviation = parameters.real("deviation");
        int periods = parameters.whole("periods");
        List<Found> found = new ArrayList<>();
        double[] goodwill = parameters.reals("goodwill_case");
        found.add(Found.exact(
                "goodwill_ratio", new Newsvendor(goodwill[0], goodwill[1], goodwill[2], goodwill[3]).criticalRatio()));
        int batches = assignment.effort().runs(parameters.whole("batches"), 20);
        List<double[]> played = assignment.each(
                batches, "batches", batch -> profits(cases, mean, deviation, periods, batch, assignment));
        for (int number = 0; number < cases.size(); number++) {
            Newsvendor newsvendor = cases.get(number);
            int column = number;
            String stem = "case_" + (number + 1) + "_";
            found.add(Found.exact(stem + "ratio", newsvendor.criticalRatio()));
            found.add(Found.exact(stem + "order", newsvendor.bestOrder(mean, deviation)));
            found.add(Found.exact(stem + "profit", newsvendor.expectedProfit(mean, deviation)));
            found.add(Found.exact(
                    stem + "doubled", newsvendor.expectedLoss(2 * deviation) / newsvendor.expectedLoss(deviation)));
            found.add(Found.of(
                    stem + "sold",
                    played.stream().mapToDouble(row -> row[column]).toArray()));
        }
        return new Outcome(found, curves(cases, mean, deviation));
    }

    private static List<Newsvendor> cases(Parameters parameters) {
        double[] prices = parameters.reals("price");
        double[] costs = parameters.reals("cost");
        double[] salvage = parameters.reals("salvage");
        return IntStream.range(0, prices.length)
                .mapToObj(number -> new Newsvendor(prices[number], costs[number], salvage[number], 0))
                .toList();
    }

    /** The mean profit of each case over the periods of a batch, all cases with the same demand. */
    private static double[] profits(
            List<Newsvendor> cases, double mean, double deviation, int periods, int batch, Assignment assignment) {
        double[] sums = new double[cases.size()];
        for (int period = 0; period < periods; period++) {
            double demand =
                    mean + deviation * assignment.keys(batch + 1).normal(Purpose.NEWSVENDOR_DEMAND, period, 0, 0);
            for (int number = 0; number < sums.length; number++) {
                Newsvendor newsvendor = cases.get(number);
                sums[number] += newsvendor.profit(newsvendor.bestOrder(mean, deviation), demand) / periods;
            }
        }
        return sums;
    }

    private static List<Curve> curves(List<Newsvendor> cases, double mean, double deviation) {
        List<Curve> curves = new ArrayList<>();
        for (int number = 0; number < cases.size(); number++) {
            Newsvendor newsvendor = cases.get(number);
            double perfect = newsvendor.expectedProfit(mean, 0);
            curves.add(new Curve(
                    "loss",
                    "case_" + (number + 1),
                    IntStream.rangeClosed(0, STEPS_ALONG)
                            .mapToDouble(step -> deviation * step / STEPS_ALONG)
                            .mapToObj(
                                    sigma -> Curve.Point.exact(sigma, newsvendor.expectedProfit(mean, sigma) / perfect))
                            .toList()));
        }
        return curves;
    }
}
