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
import org.uptakelab.random.Keys;
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

    @Override
    public String name() {
        return "data-strike";
    }

    @Override
    public Outcome run(Assignment assignment) {
        Parameters parameters = Parameters.of(name());
        double[] shares = parameters.reals("shares");
        int worlds = assignment.effort().of(parameters.whole("worlds"), FULL_TIMES * parameters.whole("worlds"));
        Optional<Ratings> log = assignment.log().map(DataStrike::ratings);
        int repeats = log.isEmpty()
                ? 0
                : assignment.effort().of(parameters.whole("log_draws"), FULL_TIMES * parameters.whole("log_draws"));
        List<List<Strike>> all = assignment.each(worlds + repeats, "strikes", piece -> {
            Keys keys = assignment.keys(piece + 1);
            return piece < worlds
                    ? strikes(RatingWorld.of(parameters, keys), keys, shares, parameters, parameters.whole("list"))
                    : strikes(log.orElseThrow(), keys, shares, parameters, parameters.whole("log_list"));
        });
        List<Found> found = new ArrayList<>(found("", shares, all.subList(0, worlds)));
        if (repeats > 0) {
            found.addAll(found("log_", shares, all.subList(worlds, worlds + repeats)));
        }
        return new Outcome(found, curves(shares, all.subList(0, worlds)));
    }

    private static List<Strike> strikes(
            Ratings ratings, Keys keys, double[] shares, Parameters parameters, int length) {
        List<BitSet> circles = DoubleStream.of(shares)
                .mapToObj(share -> Strikers.drawn(share, ratings.userCount(), keys))
                .toList();
        return Strike.on(Fold.of(ratings, parameters.whole("folds"), keys), circles, parameters, length);
    }

    /** The ratings of a log: of several of one user for one item the last counts. */
    private static Ratings ratings(Path file) {
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
        int main = 1;
        int other = 2;
        return List.of(
                of(prefix + "with_all", all, main, Strike::withAll),
                of(prefix + "item_mean", all, main, Strike::impersonal),
                of(prefix + "gap", all, main, Strike::gap),
                of(prefix + "strike", all, main, Strike::struck),
                of(prefix + "boycott", all, main, Strike::boycotted),
                of(prefix + "strike_gap_lost", all, main, Strike::gapLost),
                of(prefix + "larger_strike_gap_lost", all, other, Strike::gapLost),
                of(prefix + "stayers_gap_lost", all, main, Strike::gapLostToOthers),
                of(prefix + "premium", all, main, strike -> strike.gapLost() / shares[main]));
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
                .mapToObj(share -> new Curve.Point(PER_CENT * share, share, Double.NaN, Double.NaN))
                .toList();
        List<Curve.Point> lost = IntStream.range(0, shares.length)
                .mapToObj(share -> {
                    Found found = of("lost", all, share, Strike::gapLost);
                    return new Curve.Point(PER_CENT * shares[share], found.here(), found.low(), found.high());
                })
                .toList();
        return List.of(new Curve("lost", "lost", lost), new Curve("lost", "own", own));
    }
}
