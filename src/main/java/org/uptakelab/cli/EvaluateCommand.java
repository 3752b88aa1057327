package org.uptakelab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.Periods;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.evaluate.Contestant;
import org.uptakelab.evaluate.Contestants;
import org.uptakelab.evaluate.Evaluation;
import org.uptakelab.evaluate.EvaluationResult;
import org.uptakelab.evaluate.GivenProtocol;
import org.uptakelab.evaluate.Protocol;
import org.uptakelab.evaluate.PublishedTables;
import org.uptakelab.evaluate.PublishedValue;
import org.uptakelab.evaluate.RatingEvaluation;
import org.uptakelab.evaluate.RatingResult;
import org.uptakelab.evaluate.RowWiseProtocol;
import org.uptakelab.evaluate.Share;
import org.uptakelab.evaluate.TemporalProtocol;
import org.uptakelab.evaluate.UserWiseProtocol;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.RatingNames;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.report.EvaluationCsv;
import org.uptakelab.report.EvaluationReport;
import org.uptakelab.report.EvaluationText;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.report.RatingReport;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Evaluates recommenders on a real log. */
@Command(
        name = "evaluate",
        description =
                "Evaluate recommenders on a real log: learn from one part of it, rank every item, and see what people did"
                        + " in the other part. The best sellers are always in the table: they are hard to beat.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake evaluate purchases.csv.gz",
            "  uptake evaluate purchases.csv.gz --protocol users --recommender item-llr,item-cosine",
            "  uptake evaluate ml-100k/u.data --protocol rows --recommender random,item-cosine",
            "  uptake evaluate ml-1m/ratings.dat --protocol users --relevant 5 --list 20",
            "  uptake evaluate ml-100k/u.data --ratings",
            "  uptake evaluate ml-100k/u1.base --test ml-100k/u1.test --ratings"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final List<Integer> LISTS = List.of(1, 5, 10, 20);
    private static final int LONGEST = 1000;
    private static final List<String> PROTOCOLS = List.of("temporal", "users", "rows");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LogInput log = new LogInput();

    @Option(
            names = "--recommender",
            split = ",",
            paramLabel = "NAME",
            description =
                    "The recommenders; popular is always among them. See: uptake recommenders. Default: the quick ones.")
    private List<String> recommenders = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "recommender.key=value",
            description = "Set a parameter of the recommenders. Can be given many times.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--protocol",
            paramLabel = "temporal|users|rows",
            defaultValue = "temporal",
            description =
                    "How to part the log: temporal (each period against everything before it), users (a share of each"
                            + " user's items is the test), rows (a share of all user-item pairs is). Default: temporal.")
    private String protocol = "temporal";

    @Option(
            names = "--periods",
            paramLabel = "month|quantiles:…",
            defaultValue = "month",
            description = "For temporal: how to cut the log, as for uptake audit. quantiles:0.8,1 makes one cut."
                    + " Default: month.")
    private String periods = "month";

    @Option(
            names = "--test-share",
            paramLabel = "SHARE",
            defaultValue = "0.2",
            description = "For users and rows: the share of the test. Default: 0.2.")
    private String testShare = "0.2";

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "A second log that is the test part; LOG is then the training part, and there is no other"
                    + " protocol.")
    private @Nullable Path test;

    @Option(
            names = "--relevant",
            paramLabel = "RATING",
            description = "For logs with ratings: only ratings of at least this count, in both parts. Default: all do.")
    private @Nullable Double relevant;

    @Option(
            names = "--list",
            paramLabel = "N",
            defaultValue = "10",
            description = "Length of the lists that table and chart show; evaluation.csv has 1, 5, 10 and 20 too."
                    + " Default: 10.")
    private int list = 10;

    @Option(
            names = "--ratings",
            description = "Predict ratings instead of making lists: RMSE, MAE and coverage by cross-validation, or on"
                    + " --test; --recommender then names predictors of ratings.")
    private boolean ratings;

    @Option(
            names = "--folds",
            paramLabel = "K",
            defaultValue = "5",
            description = "For --ratings: number of folds. Default: 5.")
    private int folds = 5;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The seed of the split, of recommenders that draw and of the intervals. Default: 1.")
    private long seed = 1;

    @Mixin
    private PluginOption plugins = new PluginOption();

    @Mixin
    private Work work = new Work();

    @Override
    public Integer call() throws IOException {
        try (Plugins loaded = plugins.load()) {
            return evaluate(loaded.family());
        }
    }

    private int evaluate(Family family) throws IOException {
        refuseUnknownProtocol();
        EvaluationMode.of(protocol, ratings, test != null)
                .check(spec.commandLine().getParseResult());
        if (ratings) {
            return predict();
        }
        if (list < 1 || list > LONGEST) {
            throw new UserError("--list must be a whole number from 1 to " + LONGEST + ", but is " + list + ".");
        }
        int workers = work.threads();
        List<Contestant> contestants = Contestants.of(
                recommenders.isEmpty() ? Contestants.DEFAULT : recommenders,
                sets.stream().map(set -> SettingOverride.parse("--set", set)).toList(),
                family);
        Protocol parting = parting();
        LogReader.Reading reading = log.read();
        PurchaseLog counted = relevant(reading.log());
        try (OutputFolder folder = work.open()) {
            List<String> readLines = work.tell(reading.report());
            EvaluationResult result = evaluate(counted, parting, contestants, workers);
            folder.writeText("evaluation.csv", EvaluationCsv.metrics(result));
            folder.writeText("differences.csv", EvaluationCsv.differences(result));
            Provenance provenance = Provenance.of(Map.of(log.name(), recipe(result.recipe(), result.recommenders())));
            List<PublishedValue> published =
                    PublishedTables.of(reading.log(), PublishedTables.key(result.recipe() + threshold()));
            folder.writeText("evaluation-provenance.json", ProvenanceJson.of(provenance));
            folder.writeAll(EvaluationReport.of(result, published, list, readLines, provenance, work.locale()));
            work.tell(EvaluationText.of(result, published, list, work.locale()), folder);
        }
        return ExitCode.OK;
    }

    private int predict() throws IOException {
        int workers = work.threads();
        if (folds < 2) {
            throw new UserError("--folds must be a whole number at least 2, but is " + folds + ".");
        }
        List<String> names = recommenders.isEmpty() ? RatingNames.ALL : recommenders;
        LogReader.Reading reading = log.read();
        try (OutputFolder folder = work.open()) {
            List<String> readLines = work.tell(reading.report());
            RatingResult result = predict(reading.log(), names, workers);
            List<PublishedValue> published = PublishedTables.of(reading.log(), PublishedTables.key(result.recipe()));
            RatingReport report = new RatingReport(result, published, work.locale());
            folder.writeText("ratings.csv", report.csv());
            Provenance provenance = Provenance.of(Map.of(log.name(), recipe(result.recipe(), result.recommenders())));
            folder.writeText("ratings-provenance.json", ProvenanceJson.of(provenance));
            folder.writeAll(report.files(readLines, provenance));
            work.tell(report.text(), folder);
        }
        return ExitCode.OK;
    }

    private RatingResult predict(PurchaseLog rated, List<String> names, int workers) {
        try (ProgressDisplay progress = work.progress()) {
            return test == null
                    ? RatingEvaluation.folds(rated, folds, names, seed, workers, progress)
                    : RatingEvaluation.given(
                            rated, LogReader.read(test, log.columnNames()).log(), names, seed, workers, progress);
        }
    }

    private Protocol parting() {
        if (test != null) {
            return new GivenProtocol(
                    relevant(LogReader.read(test, log.columnNames()).log()));
        }
        return switch (protocol) {
            case "temporal" -> new TemporalProtocol(Periods.parse(periods));
            case "users" -> new UserWiseProtocol(Share.parse(testShare), seed);
            default -> new RowWiseProtocol(Share.parse(testShare), seed);
        };
    }

    private void refuseUnknownProtocol() {
        if (!PROTOCOLS.contains(protocol)) {
            throw new UserError("--protocol must be one of " + String.join(", ", PROTOCOLS) + ", but is " + protocol
                    + "." + NearestWord.advice(protocol, PROTOCOLS));
        }
    }

    private PurchaseLog relevant(PurchaseLog all) {
        Double threshold = relevant;
        if (threshold == null) {
            return all;
        }
        if (!all.hasRatings()) {
            throw new UserError("--relevant must be left out for a log without ratings, but is " + threshold
                    + ". Maybe name the column: --columns user=…,item=…,timestamp=…,rating=…");
        }
        PurchaseLog kept = all.ratedAtLeast(threshold);
        if (kept.size() == 0) {
            throw new UserError("--relevant must leave some ratings, but none is at least " + threshold + ".");
        }
        return kept;
    }

    private EvaluationResult evaluate(
            PurchaseLog counted, Protocol parting, List<Contestant> contestants, int workers) {
        List<Integer> lengths = IntStream.concat(LISTS.stream().mapToInt(Integer::intValue), IntStream.of(list))
                .sorted()
                .distinct()
                .boxed()
                .toList();
        try (ProgressDisplay progress = work.progress()) {
            return Evaluation.run(counted, parting, contestants, lengths, seed, workers, progress);
        }
    }

    private String threshold() {
        return relevant == null ? "" : "relevant: " + relevant + "\n";
    }

    private String recipe(String protocolLines, List<String> names) throws IOException {
        StringBuilder recipe = new StringBuilder(log.recipe()).append(protocolLines);
        if (test != null) {
            recipe.append("test: ").append(LogInput.hash(test)).append('\n');
        }
        recipe.append(threshold());
        recipe.append("recommenders: ").append(String.join(", ", names)).append('\n');
        sets.forEach(set -> recipe.append("set: ").append(set).append('\n'));
        if (!ratings) {
            recipe.append("list: ").append(list).append('\n');
        }
        return recipe.append("seed: ").append(seed).append('\n').toString();
    }
}
