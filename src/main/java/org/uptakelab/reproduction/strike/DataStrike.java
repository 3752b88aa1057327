package org.uptakelab.reproduction.strike;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.experiment.RatingNames;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.rating.RatingTrainer;
import org.uptakelab.recommender.rating.Ratings;
import org.uptakelab.reproduction.Assignment;
import org.uptakelab.reproduction.Curve;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Outcome;
import org.uptakelab.reproduction.Parameters;
import org.uptakelab.reproduction.Reproduction;
import org.uptakelab.setting.UserError;

/**
 * Vincent, Hecht and Sen's data strikes: on synthetic ratings made here and, if the user brings some, on a log with ratings such as
 * MovieLens.
 */
public final class DataStrike implements Reproduction {
    private static final int FULL_TIMES = 5;
    private static final int PER_CENT = 100;
    private static final int MAIN = 1;
    private static final int OTHER = 2;
    private static final String LOG = "log_";

    @Override
    public String name() {
        return "data-strike";
    }

    @Override
    public Outcome run(Assignment assignment) {
        Parameters parameters = Parameters.of(name());
        double[] shares = parameters.reals("shares");
        int worlds = assignment.effort().runs(parameters.whole("worlds"), FULL_TIMES);
        Optional<Ratings> log = assignment.log().map(DataStrike::ratings);
        int repeats = log.isEmpty() ? 0 : assignment.effort().runs(parameters.whole("log_draws"), FULL_TIMES);
        int synthetic = 2 * worlds;
        List<List<Strike>> all = assignment.each(synthetic + repeats, "strikes", piece -> {
            if (piece >= synthetic) {
                Keys keys = assignment.keys(piece - synthetic + 1);
                return strikes(log.orElseThrow(), keys, shares, parameters, LOG);
            }
            Keys keys = assignment.keys(piece % worlds + 1);
            int each = parameters.whole(piece < worlds ? "ratings_each" : "few_ratings_each");
            double[] sharesHere = piece < worlds ? shares : new double[] {shares[MAIN]};
            return strikes(RatingWorld.of(parameters, each, keys), keys, sharesHere, parameters, "");
        });
        List<Found> found = new ArrayList<>(found("", shares, all.subList(0, worlds)));
        List<List<Strike>> few = all.subList(worlds, synthetic);
        found.add(of("few_gap", few, 0, Strike::gap));
        found.add(of("few_strike_gap_lost", few, 0, Strike::gapLost));
        found.add(of("few_stayers_gap_lost", few, 0, Strike::gapLostToOthers));
        if (repeats > 0) {
            List<List<Strike>> onLog = all.subList(synthetic, synthetic + repeats);
            requireGap(onLog);
            found.addAll(found(LOG, shares, onLog));
        }
        return new Outcome(found, curves(shares, all.subList(0, worlds)));
    }

    static List<Strike> strikes(Ratings ratings, Keys keys, double[] shares, Parameters parameters, String prefix) {
        List<BitSet> circles = DoubleStream.of(shares)
                .mapToObj(share -> Strikers.drawn(share, ratings.userCount(), keys))
                .toList();
        return Strike.on(
                Fold.of(ratings, parameters.whole("folds"), keys),
                circles,
                factorization(parameters, prefix),
                parameters.real("hit"));
    }

    /** The recommender: on a log with the settings of the paper, on the few synthetic ratings with others. */
    static RatingTrainer factorization(Parameters parameters, String prefix) {
        return RatingNames.factorization(
                parameters.whole(prefix + "factors"),
                parameters.real(prefix + "rate"),
                parameters.real(prefix + "regularization"),
                parameters.real("start"),
                parameters.whole(prefix + "epochs"));
    }

    /** Whoever is listed nothing better than the mean of each item has nothing that a strike could take. */
    private static void requireGap(List<List<Strike>> all) {
        if (all.stream().flatMap(List::stream).anyMatch(strike -> !strike.isMeasurable())) {
            throw new UserError(
                    "A log for data-strike must have so many ratings that a recommender learns something from them,"
                            + " but here its lists surface no more hits than the mean of each item does. Maybe take MovieLens, or a"
                            + " longer log whose ratings reach 4 and more.");
        }
    }

    /** The ratings of a log: of several of one user for one item the last counts. */
    static Ratings ratings(Path file) {
        PurchaseLog log = LogReader.read(file, null).log();
        if (!log.hasRatings()) {
            throw new UserError("A log for data-strike must have ratings, but " + file.getFileName()
                    + " has none. Maybe take MovieLens, or name a column rating.");
        }
        SortedMap<Long, Double> values = new TreeMap<>();
        for (int purchase = 0; purchase < log.size(); purchase++) {
            values.put((long) log.user(purchase) << Integer.SIZE | log.item(purchase), log.rating(purchase));
        }
        return new Ratings(
                log.userCount(),
                log.itemCount(),
                values.keySet().stream()
                        .mapToInt(key -> (int) (key >>> Integer.SIZE))
                        .toArray(),
                values.keySet().stream().mapToInt(Long::intValue).toArray(),
                values.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The quantities: the second of the shares is the one of the paper's main table, the third its other one. */
    private static List<Found> found(String prefix, double[] shares, List<List<Strike>> all) {
        return List.of(
                of(prefix + "with_all", all, MAIN, Strike::withAll),
                of(prefix + "item_mean", all, MAIN, Strike::impersonal),
                of(prefix + "gap", all, MAIN, Strike::gap),
                of(prefix + "strike", all, MAIN, Strike::struck),
                of(prefix + "boycott", all, MAIN, Strike::boycotted),
                of(prefix + "strike_gap_lost", all, MAIN, Strike::gapLost),
                of(prefix + "larger_strike_gap_lost", all, OTHER, Strike::gapLost),
                of(prefix + "stayers_gap_lost", all, MAIN, Strike::gapLostToOthers),
                of(prefix + "premium", all, MAIN, strike -> strike.gapLost() / shares[MAIN]));
    }

    private static Found of(String quantity, List<List<Strike>> all, int share, ToDoubleFunction<Strike> value) {
        return Found.of(quantity, values(all, share, value));
    }

    private static double[] values(List<List<Strike>> all, int share, ToDoubleFunction<Strike> value) {
        return all.stream()
                .mapToDouble(strikes -> value.applyAsDouble(strikes.get(share)))
                .toArray();
    }

    private static List<Curve> curves(double[] shares, List<List<Strike>> all) {
        List<Curve.Point> own = DoubleStream.of(shares)
                .mapToObj(share -> Curve.Point.exact(PER_CENT * share, share))
                .toList();
        List<Curve.Point> lost = IntStream.range(0, shares.length)
                .mapToObj(share -> Curve.Point.of(PER_CENT * shares[share], of("lost", all, share, Strike::gapLost)))
                .toList();
        return List.of(new Curve("lost", "lost", lost), new Curve("lost", "own", own));
    }
}
