package org.uptakelab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.uptakelab.calibration.Axis;
import org.uptakelab.calibration.Calibration;
import org.uptakelab.calibration.CalibrationResult;
import org.uptakelab.calibration.Calibrator;
import org.uptakelab.calibration.Pick;
import org.uptakelab.calibration.ScenarioDraft;
import org.uptakelab.calibration.SearchKey;
import org.uptakelab.calibration.Target;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.ScenarioTemplate;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.plugin.Plugins;
import org.uptakelab.report.CalibrationCsv;
import org.uptakelab.report.CalibrationReport;
import org.uptakelab.report.CalibrationTable;
import org.uptakelab.report.MeasureText;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.setting.UserError;
import org.uptakelab.simulation.RunSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the set of settings that give measures their values, and writes one of them as a scenario. */
@Command(
        name = "calibrate",
        description =
                "Find the set of settings under which measures have given values: some keys are searched, the last"
                        + " ones are solved for at every setting. One of the set is written as scenario.yaml.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake calibrate my-shop.yaml --target taken_share=0.35",
            "  uptake calibrate my-shop.yaml --target taken_share=0.35 --by search=2..200,salience,attention",
            "  uptake calibrate my-shop.yaml --target taken_share=0.35 --target anyway_rate=0.5 --by search,attention",
            "  uptake calibrate seeds/amazon.yaml --target taken_share=0.35 --by attention \\",
            "      --over search=5,20,50,100,150 --over salience=0,1,2 --pick highest --out out/steered"
        })
final class CalibrateCommand implements Callable<Integer> {
    /** Options that change no number of the outcome. */
    private static final Set<String> ASIDE = Set.of("--out", "--threads", "--lang", "--progress", "--debug");

    /** The exit code where no setting gives the targets in all its worlds. */
    private static final int NOT_REACHED = 3;

    private static final String SCENARIO = "scenario.yaml";

    /** Charts that a calibration may draw, so that none of an earlier one in the same folder stays beside those of this one. */
    private static final List<String> FILES = Stream.of("set", "beside")
            .flatMap(chart -> Stream.of(".png", ".svg", "-narrow.png").map(ending -> "charts/" + chart + ending))
            .toList();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SCENARIO", description = "The scenario file that all settings start from.")
    private String file = "";

    @Option(
            names = "--target",
            paramLabel = "measure=value",
            required = true,
            description =
                    "A measure and the value it is to have, which a key is solved for; or, as measure=low..high, a"
                            + " range that it must lie in. Can be given many times; at most two may be values.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "key[=from..to]",
            defaultValue = "shopper.attention",
            description =
                    "Keys to set, by their short or full names, each with its range where the usual one will not do."
                            + " The last is solved for the first target, the one before it for the second; those before are"
                            + " searched at --points. Default: attention.")
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--over",
            paramLabel = "key=v1,v2,…",
            description = "A key searched at these values. Can be given many times: every combination is searched.")
    private List<String> axes = new ArrayList<>();

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "32",
            description =
                    "Number of points (of a Sobol' sequence) at which the keys of --by that are not solved for are"
                            + " searched. Default: 32.")
    private int points = 32;

    @Option(
            names = "--search-replications",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "Number of worlds of the search, at least 2; the setting chosen is then solved again in all worlds"
                            + " of its scenario. Default: 3.")
    private int searchReplications = 3;

    @Option(
            names = "--pick",
            paramLabel = "lowest|middle|highest",
            defaultValue = "middle",
            converter = PickConverter.class,
            description = "Which setting of the set is written. Default: middle.")
    private Pick pick = Pick.MIDDLE;

    @Option(
            names = "--order",
            paramLabel = "measure",
            defaultValue = "caused_share",
            description = "The measure that --pick goes by. Default: caused_share.")
    private String order = "caused_share";

    @Option(
            names = "--set",
            paramLabel = "group.key=value",
            description = "Set a key of the scenario; goes over the file. Can be given many times.")
    private List<String> sets = new ArrayList<>();

    @Mixin
    private Worlds worlds = new Worlds();

    @Mixin
    private PluginOption plugins = new PluginOption();

    @Mixin
    private Work work = new Work();

    @Override
    public Integer call() throws IOException {
        try (Plugins loaded = plugins.load()) {
            return calibrate(loaded.family());
        }
    }

    private int calibrate(Family family) throws IOException {
        int workers = work.threads();
        String text = ScenarioFile.text(file);
        ScenarioTemplate template = ScenarioFile.template(file, text);
        Scenario start = template.with(List.of(), family, List.of());
        Calibration calibration = calibration(template, family);
        checkMemory(calibration, workers);
        try (OutputFolder folder = work.open()) {
            CalibrationResult result = run(calibration, workers, family);
            folder.writeText("calibration.csv", CalibrationCsv.of(result));
            folder.writeText("set.csv", CalibrationCsv.set(result));
            folder.writeText("provenance.json", ProvenanceJson.of(result.provenance()));
            Optional<String> draft =
                    result.chosen().map(chosen -> ScenarioDraft.of(result, chosen, text, start, commandLine()));
            if (draft.isPresent()) {
                folder.writeText(SCENARIO, writer -> writer.write(draft.get()));
            }
            folder.writeAll(CalibrationReport.of(result, start.name(), draft, work.locale()));
            deleteEarlier(folder);
            work.tell(CalibrationTable.of(result, work.locale()), folder);
            return result.isReached() ? ExitCode.OK : NOT_REACHED;
        }
    }

    /** A scenario.yaml that is no outcome of a calibration, or that this one started from, belongs to somebody else. */
    private void deleteEarlier(OutputFolder folder) throws IOException {
        Path scenario = folder.path().resolve(SCENARIO);
        Path start = Path.of(file);
        boolean ours = Files.isRegularFile(scenario)
                && !(Files.exists(start) && Files.isSameFile(start, scenario))
                && ScenarioDraft.isOutcome(Files.readString(scenario));
        folder.deleteOthers(
                ours ? Stream.concat(FILES.stream(), Stream.of(SCENARIO)).toList() : FILES);
    }

    private CalibrationResult run(Calibration calibration, int workers, Family family) {
        try (ProgressDisplay progress = work.progress()) {
            return new Calibrator(workers, progress, family).run(calibration, pick, order);
        }
    }

    private Calibration calibration(ScenarioTemplate template, Family family) {
        List<SettingOverride> assignments =
                sets.stream().map(set -> SettingOverride.parse("--set", set)).toList();
        Scenario base = with(template, List.of(assignments, worlds.overrides()), family);
        List<Target> wanted = targets.stream().map(Target::parse).toList();
        wanted.forEach(CalibrateCommand::refuseImpossible);
        Pick.checkOrder(order);
        List<SearchKey> all =
                keys.stream().map(key -> SearchKey.parse(key, base)).toList();
        int solved = (int)
                Math.min(all.size(), wanted.stream().filter(Target::isValue).count());
        return new Calibration(
                over -> with(template, List.of(assignments, worlds.overrides(), over), family),
                axes.stream().map(Axis::parse).toList(),
                all.subList(0, all.size() - solved),
                points,
                all.subList(all.size() - solved, all.size()),
                wanted,
                searchReplications);
    }

    private static Scenario with(ScenarioTemplate template, List<List<SettingOverride>> layers, Family family) {
        return template.with(
                layers.stream()
                        .map(layer -> layer.stream().map(SettingOverride::given).toList())
                        .toList(),
                family,
                List.of());
    }

    private static void refuseImpossible(Target target) {
        MeasureText text = MeasureText.of(target.measure(), Language.en.locale());
        boolean share =
                text.unit() == MeasureText.Unit.SHARE && !target.measure().equals("incremental_share");
        if (share && (target.low() < 0 || target.high() > 1)) {
            boolean percent = target.low() >= 0 && target.high() <= 100 && target.high() > 1;
            throw new UserError("--target " + target + " cannot be: " + target.measure() + " lies in [0, 1]."
                    + (percent
                            ? " Maybe you meant "
                                    + new Target(target.measure(), target.low() / 100, target.high() / 100)
                                    + "."
                            : ""));
        }
    }

    /** On every thread a setting may be worked on, in as many worlds at once as there are threads. */
    private static void checkMemory(Calibration calibration, int workers) {
        for (Scenario scenario : calibration.scenarios()) {
            RunSpec run = scenario.run();
            int atOnce = Math.max(workers, run.replications());
            MemoryNeed.check(
                    List.of(scenario.withRun(new RunSpec(run.rounds(), run.warmup(), atOnce, run.seed()))),
                    List.of(),
                    workers,
                    Runtime.getRuntime().maxMemory());
        }
    }

    /** The command line that asks for the same again, options aside that change no number. */
    private List<String> commandLine() {
        List<String> words = new ArrayList<>(List.of("uptake", "calibrate", quoted(file)));
        // An option that is given twice is matched twice, each time with both values.
        for (ArgSpec argument :
                new LinkedHashSet<>(spec.commandLine().getParseResult().matchedArgs())) {
            if (argument instanceof OptionSpec option && !ASIDE.contains(option.longestName())) {
                for (String value : option.originalStringValues()) {
                    words.add(option.longestName() + " " + quoted(value));
                }
            }
        }
        return words;
    }

    /** A word as a shell reads it. */
    private static String quoted(String word) {
        return word.matches("[\\w@%+=:,./\\[\\]-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
