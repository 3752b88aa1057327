package org.uptakelab.reproduction.urn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.uptakelab.random.Purpose;
import org.uptakelab.reproduction.Assignment;
import org.uptakelab.reproduction.Curve;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Outcome;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.reproduction.Reproduction;

/** Fleder and Hosanagar's urn: its closed form, and urns that are played. */
public final class Urn implements Reproduction {
    private static final int STEPS_ALONG = 100;

    @Override
    public String name() {
        return "urn";
    }

    @Override
    public Outcome run(Assignment assignment) {
        Parameters parameters = Parameters.of(name());
        double[] own = parameters.reals("own");
        double[] reliance = parameters.reals("reliance");
        int steps = parameters.whole("steps");
        int urns = assignment.effort().runs(parameters.whole("urns"), 10);
        List<Found> found = new ArrayList<>();
        List<double[]> shares = assignment.each(
                urns,
                "urns",
                urn -> IntStream.range(0, own.length)
                        .mapToDouble(setting -> new TwoProducts(own[setting], reliance[setting])
                                .play(assignment.keys(urn + 1).stream(Purpose.URN, setting, 0), steps))
                        .toArray());
        for (int setting = 0; setting < own.length; setting++) {
            int column = setting;
            TwoProducts urn = new TwoProducts(own[setting], reliance[setting]);
            found.addAll(ofSetting(
                    urn, shares.stream().mapToDouble(row -> row[column]).toArray()));
        }
        return new Outcome(found, curves(parameters.reals("own_along")));
    }

    private static List<Found> ofSetting(TwoProducts urn, double[] shares) {
        String stem = String.format(Locale.ROOT, "p%02.0f_r%02.0f_", 100 * urn.own(), 100 * urn.reliance());
        double middle = (urn.low() + urn.high()) / 2;
        double[] ahead = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            ahead[i] = shares[i] > middle ? 1 : 0;
        }
        return List.of(
                Found.exact(stem + "low", urn.low()),
                Found.exact(stem + "high", urn.high()),
                Found.exact(stem + "chance", urn.chanceOfHigh()),
                Found.exact(stem + "expected", urn.expectedShare()),
                Found.share(stem + "played_chance", ahead),
                Found.of(stem + "played_share", shares));
    }

    private static List<Curve> curves(double[] along) {
        List<Curve> curves = new ArrayList<>();
        for (double own : along) {
            String name = String.format(Locale.ROOT, "p%02.0f", 100 * own);
            curves.add(new Curve(
                    "reliance",
                    name,
                    IntStream.range(0, STEPS_ALONG)
                            .mapToDouble(i -> (double) i / STEPS_ALONG)
                            .mapToObj(reliance ->
                                    Curve.Point.exact(reliance, new TwoProducts(own, reliance).chanceOfHigh()))
                            .toList()));
        }
        return curves;
    }
}
