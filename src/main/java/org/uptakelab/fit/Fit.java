package org.uptakelab.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.util.Precision;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.setting.RealText;

/**
 * Makes a scenario whose world resembles a purchase log, as far as one item a visit and no repeats allow: equal numbers of users and
 * items, and in a run without recommendations about equal density (different user-item pairs / users / items) and an equal Gini
 * coefficient of the items by buyers. Awareness ({@code zipf}) is fitted to the latter, {@code visitRate} to the former, by turns, on
 * pilot runs that share their luck; all other keys of the world and the shopper keep their defaults.
 *
 * <p>The length of the run makes room for the purchases: about one item in two rounds for each user. Trainings are ten, and
 * replications as many as a few minutes of two cores allow.
 */
public final class Fit {
    /** The words that every scenario written by a fit begins with. */
    public static final String FIRST_WORDS = "# A shop like the one of the log";

    private static final double ITEMS_A_ROUND = 0.5;
    private static final int FEWEST_ROUNDS = 20;
    private static final int MOST_ROUNDS = 400;
    private static final int TRAININGS = 10;
    private static final int MOST_REPLICATIONS = 20;
    private static final int FEWEST_REPLICATIONS = 2;
    /** Additions of similarities, the bulk of the work, that take about three minutes on two cores. */
    private static final double ADDITIONS_AFFORDED = 2.5e11;

    private static final int PILOT_VISITS = 600_000;
    private static final int PASSES = 4;
    private static final double CLOSE_ENOUGH = 0.005;
    private static final double STEEPEST_ZIPF = 2;
    private static final double ZIPF_STEP = 0.5;
    private static final double ZIPF_ACCURACY = 0.005;
    private static final int MOST_PILOTS = 60;
    private static final int ZIPF_DECIMALS = 3;
    private static final int RATE_DECIMALS = 4;
    private static final double FIRST_GUESS_OF_CONVERSION = 0.7;

    private final ShopFigures figures;
    private final int rounds;
    private final int pilotUsers;
    private final double targetGini;
    private double zipf;
    private double visitRate;

    private Fit(PurchaseLog log) {
        this.figures = ShopFigures.of(log);
        this.rounds =
                (int) Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, Math.ceil(figures.meanItems() / ITEMS_A_ROUND)));
        this.pilotUsers = Math.min(figures.users(), PILOT_VISITS / rounds);
        this.targetGini = pilotUsers == figures.users()
                ? figures.itemGini()
                : ShopFigures.of(log, pilotUsers).itemGini();
        this.visitRate = rate(figures.meanItems() / rounds / FIRST_GUESS_OF_CONVERSION);
    }

    /**
     * A scenario fitted to a log.
     *
     * @param text the text of its file, with comments that say which keys were fitted and how
     * @param rows the log beside a run of the scenario in which nothing is recommended
     */
    public record Fitted(String text, List<FitRow> rows) {
        /** Copies the rows. */
        public Fitted {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Fits a scenario to a log.
     *
     * @param log the log
     * @param logName what to call it in the comments
     * @param progress hears of every pass of the fit
     * @return the scenario and how well it fits
     */
    public static Fitted of(PurchaseLog log, String logName, ProgressListener progress) {
        Fit fit = new Fit(log);
        fit.solve(progress);
        String keys = fit.keys(fit.figures.users(), fit.zipf);
        ShopFigures simulated = simulate(keys, fit.figures.items());
        List<FitRow> rows = FitRow.compare(fit.figures, simulated);
        return new Fitted(fit.comments(logName, rows) + keys, rows);
    }

    private void solve(ProgressListener progress) {
        for (int pass = 1; pass <= PASSES; pass++) {
            zipf = Precision.round(fittingZipf(), ZIPF_DECIMALS);
            double miss = figures.meanItems() / pilot(zipf).meanItems();
            if (Math.abs(miss - 1) < CLOSE_ENOUGH) {
                break;
            }
            visitRate = rate(visitRate * miss);
            progress.done(pass, PASSES, "passes");
        }
        progress.done(PASSES, PASSES, "passes");
    }

    private static double rate(double value) {
        return Math.min(1, Precision.round(value, RATE_DECIMALS));
    }

    /**
     * The exponent at which the pilot's Gini meets the log's; the nearest end of its range if none does. The range is opened step by
     * step, since steep awareness makes long searches: users soon own what they find easily.
     */
    private double fittingZipf() {
        double low = 0;
        if (pilot(low).itemGini() >= targetGini) {
            return low;
        }
        for (double high = ZIPF_STEP; high <= STEEPEST_ZIPF; high += ZIPF_STEP) {
            if (pilot(high).itemGini() >= targetGini) {
                return new BrentSolver(ZIPF_ACCURACY)
                        .solve(MOST_PILOTS, exponent -> pilot(exponent).itemGini() - targetGini, low, high);
            }
            low = high;
        }
        return STEEPEST_ZIPF;
    }

    private ShopFigures pilot(double exponent) {
        return simulate(keys(pilotUsers, exponent), figures.items());
    }

    /** The figures of a run in which nothing is recommended. */
    private static ShopFigures simulate(String keys, int items) {
        Scenario scenario = ScenarioFile.parse("fit", keys, List.of());
        return ShopFigures.of(new Replication(scenario, 1).twin().ledger(), items);
    }

    private String keys(int users, double exponent) {
        int warmup = rounds / 4;
        int items = figures.items();
        List<String> lines = new ArrayList<>();
        lines.add("world:");
        lines.add("  users: " + users + "  # as in the log");
        lines.add("  items: " + items + "  # as in the log");
        lines.add("  zipf: " + RealText.of(exponent) + "  # fitted: Gini of items by buyers");
        lines.add("shopper:");
        lines.add("  visitRate: " + RealText.of(visitRate) + "  # fitted: density");
        lines.add("  search: " + Math.min(5, items) + "  # not fitted");
        lines.add("recommender:");
        lines.add("  name: item-llr  # not fitted");
        lines.add("  slateSize: " + Math.min(10, items) + "  # not fitted");
        lines.add("  retrainEvery: " + (rounds - warmup + TRAININGS - 1) / TRAININGS + "  # set: ten trainings");
        lines.add("run:");
        lines.add("  rounds: " + rounds + "  # set: about one item in two rounds for a user");
        lines.add("  warmup: " + warmup + "  # set: a quarter of the rounds");
        lines.add("  replications: " + replications(rounds - warmup) + "  # set: a few minutes on two cores");
        return String.join("\n", lines) + "\n";
    }

    /** Arm and twin each sum up, at every visit, the similarities of all items to those owned, half of the final number on average. */
    private int replications(int servedRounds) {
        double visits = visitRate * figures.users() * servedRounds;
        double additions = 2 * visits * figures.items() * Math.max(1, figures.meanItems() / 2);
        return (int) Math.max(FEWEST_REPLICATIONS, Math.min(MOST_REPLICATIONS, ADDITIONS_AFFORDED / additions));
    }

    private String comments(String logName, List<FitRow> rows) {
        StringBuilder text = new StringBuilder();
        text.append(FIRST_WORDS).append(" ").append(singleLine(logName)).append(", as far as one item a visit\n");
        text.append("# and no repeat purchases allow. Log beside a run without recommendations:\n#\n");
        for (FitRow row : rows) {
            text.append(String.format(
                            Locale.ROOT,
                            "#   %-34s %12s %12s  %s%n",
                            row.figure(),
                            number(row.log()),
                            number(row.simulation()),
                            row.fitted() ? "fitted" : "not fitted")
                    .replace(System.lineSeparator(), "\n"));
        }
        text.append(
                "#\n# Tastes, attention and persuasion cannot be learned from a log of purchases: all keys not named here\n");
        text.append("# keep their defaults, which say nothing about this shop.\n\n");
        return text.toString();
    }

    private static String singleLine(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    /**
     * A figure as text.
     *
     * @param value the figure
     * @return whole numbers whole, others with four significant digits or so
     */
    public static String number(double value) {
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.4f" : "%.2f", value);
    }
}
