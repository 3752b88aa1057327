package org.uptakelab.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.experiment.Bootstrap;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Workers;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.measure.Concentration;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.SlateRule;
import org.uptakelab.recommender.Training;
import org.uptakelab.setting.UserError;

/**
 * Evaluates recommenders on a log, by full ranking: every item known from the training part that the user does not own is a
 * candidate, never a sample of them (Krichene and Rendle, On sampled metrics for item recommendation, KDD 2020, show that samples
 * can turn the order of recommenders around). Equal scores are ordered by item, in the ascending order of the ids as text. The number
 * of threads changes no result.
 */
public final class Evaluation {
    private static final int PIECE = 512;

    private final PurchaseLog log;
    private final List<Contestant> contestants;
    private final List<Integer> lengths;
    private final Keys keys;
    private final Workers workers;
    private final UserSums sums;
    private final double[][][] ofAllLists;
    private final List<SplitCount> counts = new ArrayList<>();

    private Evaluation(
            PurchaseLog log,
            int users,
            List<Contestant> contestants,
            List<Integer> lengths,
            Keys keys,
            Workers workers) {
        this.log = log;
        this.contestants = contestants;
        this.lengths = lengths;
        this.keys = keys;
        this.workers = workers;
        this.sums = new UserSums(users, contestants.size(), lengths.size());
        this.ofAllLists = new double[Metric.values().length][contestants.size()][lengths.size()];
    }

    /**
     * Evaluates recommenders.
     *
     * @param log the log
     * @param protocol how it is parted
     * @param contestants the recommenders, of different names, the best sellers among them
     * @param lengths the lengths of the lists looked at, different, ascending, each at least 1
     * @param seed the seed of recommenders that draw and of the bootstrap
     * @param threads number of threads that work, at least 1
     * @param progress hears of every recommender that is done with a split
     * @return the metrics
     * @throws UserError if the log cannot be parted so, no list can be made, or a recommender makes a list that breaks the rules
     */
    public static EvaluationResult run(
            PurchaseLog log,
            Protocol protocol,
            List<Contestant> contestants,
            List<Integer> lengths,
            long seed,
            int threads,
            ProgressListener progress) {
        try (Workers workers = new Workers(threads)) {
            Evaluation evaluation =
                    new Evaluation(log, log.userCount(), contestants, lengths, new Keys(seed, 1), workers);
            List<Supplier<Split>> splits = protocol.splits(log);
            long steps = (long) splits.size() * contestants.size();
            for (Supplier<Split> split : splits) {
                evaluation.evaluate(split.get(), steps, progress);
            }
            return evaluation.result(protocol);
        }
    }

    private void evaluate(Split split, long steps, ProgressListener progress) {
        counts.add(SplitCount.of(split));
        int[] visitors = IntStream.range(0, split.users().length)
                .filter(user -> split.relevant()[user].length > 0)
                .toArray();
        for (int visitor : visitors) {
            sums.open(split.users()[visitor]);
        }
        ListScores.Popular popular = ListScores.Popular.in(split);
        for (int contestant = 0; contestant < contestants.size(); contestant++) {
            if (visitors.length > 0) {
                evaluate(split, visitors, contestant, popular);
            }
            progress.done((counts.size() - 1L) * contestants.size() + contestant + 1, steps, "recommenders");
        }
    }

    private void evaluate(Split split, int[] visitors, int contestant, ListScores.Popular popular) {
        int[][] lists = lists(split, visitors, contestants.get(contestant));
        workers.each(visitors.length, index -> {
            int user = visitors[index];
            ListScores scores = new ListScores(lists[index], split.relevant()[user]);
            for (int length = 0; length < lengths.size(); length++) {
                for (Metric metric : UserSums.MEANS) {
                    double value = scores.of(metric, lengths.get(length), popular);
                    sums.add(split.users()[user], sums.cell(contestant, length, metric), value);
                }
            }
        });
        for (int length = 0; length < lengths.size(); length++) {
            int[] timesListed = timesListed(lists, lengths.get(length), split.items().length);
            double listed = IntStream.of(timesListed).filter(times -> times > 0).count();
            ofAllLists[Metric.COVERAGE.ordinal()][contestant][length] += listed / timesListed.length;
            ofAllLists[Metric.GINI.ordinal()][contestant][length] +=
                    Concentration.gini(Concentration.ranked(timesListed)).value();
        }
    }

    private int[][] lists(Split split, int[] visitors, Contestant contestant) {
        double[] prices = new double[split.items().length];
        Arrays.fill(prices, 1);
        Shop shop = new Shop(new Catalog(prices), split.users().length, false, keys);
        try (Training training = contestant.trainer().begin(shop)) {
            Recommender recommender = workers.call(
                    () -> training.train(split.ledger(), split.ledger().rounds()));
            return lists(split, visitors, contestant, recommender);
        }
    }

    private int[][] lists(Split split, int[] visitors, Contestant contestant, Recommender recommender) {
        SlateRule rule = new SlateRule(split.items().length, false);
        int round = split.ledger().rounds() + 1;
        int longest = lengths.get(lengths.size() - 1);
        int[][] lists = new int[visitors.length][];
        IntConsumer makeLists = piece -> {
            int from = piece * PIECE;
            int[] users = Arrays.copyOfRange(visitors, from, Math.min(from + PIECE, visitors.length));
            ItemSet[] owned =
                    IntStream.of(users).mapToObj(user -> split.owned()[user]).toArray(ItemSet[]::new);
            int[][] ofPiece = recommender.recommendAll(users, owned, round, longest);
            for (int index = 0; index < users.length; index++) {
                check(ofPiece[index], users[index], owned[index], rule, longest, contestant);
                lists[from + index] = ofPiece[index];
            }
        };
        int pieces = (visitors.length + PIECE - 1) / PIECE;
        if (recommender.inOrder()) {
            workers.inOrder(pieces, makeLists);
        } else {
            workers.each(pieces, makeLists);
        }
        return lists;
    }

    private static void check(int[] list, int user, ItemSet owned, SlateRule rule, int longest, Contestant contestant) {
        rule.brokenBy(list, user, owned, longest).ifPresent(complaint -> {
            throw new UserError(
                    "The list that " + contestant.name() + " made for user " + user + " " + complaint + ".");
        });
    }

    private static int[] timesListed(int[][] lists, int n, int items) {
        int[] times = new int[items];
        for (int[] list : lists) {
            for (int index = 0; index < Math.min(n, list.length); index++) {
                times[list[index]]++;
            }
        }
        return times;
    }

    private EvaluationResult result(Protocol protocol) {
        if (counts.stream().allMatch(count -> count.lists() == 0)) {
            throw new UserError(
                    "An evaluation needs at least one user who is known from the training part and buys something"
                            + " new that is known from it too, but protocol " + protocol.name()
                            + " leaves none of the log's "
                            + log.userCount() + " users. " + protocol.advice());
        }
        SumRows users = sums.counted();
        List<Bootstrap.Quotient> quotients = sums.quotients();
        double[] totals = users.totals();
        double[] means =
                quotients.stream().mapToDouble(quotient -> quotient.of(totals)).toArray();
        Bootstrap bootstrap = new Bootstrap(users, quotients, keys, workers);
        return new EvaluationResult(
                protocol.name(),
                protocol.recipe(),
                counts,
                users.users(),
                contestants.stream().map(Contestant::name).toList(),
                lengths,
                rows(means, bootstrap),
                differences(means, bootstrap));
    }

    private List<MetricRow> rows(double[] means, Bootstrap bootstrap) {
        long splits = counts.stream().filter(count -> count.lists() > 0).count();
        List<MetricRow> rows = new ArrayList<>();
        for (int contestant = 0; contestant < contestants.size(); contestant++) {
            String name = contestants.get(contestant).name();
            for (Metric metric : Metric.values()) {
                for (int length = 0; length < lengths.size(); length++) {
                    int n = lengths.get(length);
                    if (metric.isMean()) {
                        int cell = sums.cell(contestant, length, metric);
                        Bootstrap.Interval interval = bootstrap.of(cell);
                        rows.add(new MetricRow(name, metric, n, means[cell], interval.low(), interval.high()));
                    } else {
                        double mean = ofAllLists[metric.ordinal()][contestant][length] / splits;
                        rows.add(new MetricRow(name, metric, n, mean, Double.NaN, Double.NaN));
                    }
                }
            }
        }
        return rows;
    }

    private List<DifferenceRow> differences(double[] means, Bootstrap bootstrap) {
        List<DifferenceRow> rows = new ArrayList<>();
        for (int one = 0; one < contestants.size(); one++) {
            for (int other = 0; other < contestants.size(); other++) {
                if (one != other) {
                    addDifferences(one, other, means, bootstrap, rows);
                }
            }
        }
        return rows;
    }

    private void addDifferences(int one, int other, double[] means, Bootstrap bootstrap, List<DifferenceRow> rows) {
        for (Metric metric : UserSums.MEANS) {
            for (int length = 0; length < lengths.size(); length++) {
                int first = sums.cell(one, length, metric);
                int second = sums.cell(other, length, metric);
                Bootstrap.Interval interval = bootstrap.ofDifference(first, second);
                rows.add(new DifferenceRow(
                        contestants.get(one).name(),
                        contestants.get(other).name(),
                        metric,
                        lengths.get(length),
                        means[first] - means[second],
                        interval.low(),
                        interval.high()));
            }
        }
    }
}
