package org.uptakelab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.uptakelab.experiment.Calibration;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.measure.Estimate;
import org.uptakelab.report.CalibrationCsv;
import org.uptakelab.report.MeasureText;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds the set of settings that give a measure a value. */
@Command(
        name = "calibrate",
        description = "Find the set of settings under which a measure has a given value: for every combination of the"
                + " keys searched, one more key is solved for.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake calibrate seeds/amazon.yaml --target taken_share=0.35 --by shopper.attention \\",
            "      --over shopper.search=5,20,50 --over shopper.salience=0,1,2 --out out/calibration"
        })
final class CalibrateCommand implements Callable<Integer> {
    @ParentCommand
    private UptakeCommand root = new UptakeCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SCENARIO", description = "The scenario file that all settings start from.")
    private String file = "";

    @Option(
            names = "--target",
            paramLabel = "measure=value",
            required = true,
            description = "The measure and the value it is to have.")
    private String target = "";

    @Option(
            names = "--by",
            paramLabel = "group.key",
            defaultValue = "shopper.attention",
            description = "The key that is solved for, from 0 to 1. Default: shopper.attention.")
    private String solved = "shopper.attention";

    @Option(
            names = "--over",
            paramLabel = "group.key=v1,v2,…",
            description = "A key searched, with the values it takes. Can be given many times.")
    private List<String> axes = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "group.key=value",
            description = "Set a key of the scenario; goes over the file. Can be given many times.")
    private List<String> sets = new ArrayList<>();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private Threads threads = new Threads();

    @Override
    public Integer call() throws IOException {
        Calibration calibration = calibration();
        int workers = threads.count();
        MemoryNeed.check(
                calibration.scenarios(),
                List.of(),
                workers,
                Runtime.getRuntime().maxMemory());
        try (OutputFolder folder = out.open();
                ProgressDisplay progress = root.progressDisplay(spec)) {
            List<Calibration.Cell> cells = calibration.solve(workers, progress);
            folder.writeText("calibration.csv", CalibrationCsv.of(calibration, cells));
            print(calibration, cells);
            spec.commandLine().getOut().println(folder.path() + ": " + String.join(", ", folder.written()));
        }
        return ExitCode.OK;
    }

    private Calibration calibration() {
        SettingOverride wanted = SettingOverride.parse("--target", target);
        if (!MeasureText.NAMES.contains(wanted.key())) {
            throw new UserError(
                    "--target must name a measure, but names " + wanted.key() + ". Maybe look at: uptake measures.");
        }
        List<SettingOverride> assignments =
                sets.stream().map(set -> SettingOverride.parse("--set", set)).toList();
        Calibration calibration = new Calibration(
                over -> ScenarioFile.find(file, List.of(assignments, over)),
                axes.stream().map(CalibrateCommand::axis).toList(),
                solvedKey(),
                0,
                1,
                wanted.key(),
                number(wanted));
        return calibration;
    }

    private String solvedKey() {
        boolean real = Scenario.SETTINGS.stream()
                .anyMatch(setting -> setting.key().equals(solved)
                        && setting.type() == Setting.Type.REAL
                        && setting.range().contains(0)
                        && setting.range().contains(1));
        if (!real) {
            throw new UserError("--by must be a key whose value can be any number from 0 to 1, but is " + solved
                    + ". Maybe you meant shopper.attention.");
        }
        return solved;
    }

    private static double number(SettingOverride wanted) {
        try {
            double value = Double.parseDouble(wanted.value());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new UserError("--target must be measure=value with a number, but the value is " + wanted.value()
                + ". Maybe you meant taken_share=0.35, for example.");
    }

    private static Calibration.Axis axis(String text) {
        SettingOverride values = SettingOverride.parse("--over", text);
        return new Calibration.Axis(values.key(), List.of(values.value().split(",")));
    }

    private void print(Calibration calibration, List<Calibration.Cell> cells) {
        PrintWriter console = spec.commandLine().getOut();
        List<Calibration.Cell> fitting = cells.stream()
                .filter(cell -> cell.gives(calibration.measure(), calibration.target()))
                .sorted(Comparator.comparingDouble(CalibrateCommand::caused))
                .toList();
        console.println(fitting.size() + " of " + cells.size() + " settings give " + target + ".");
        if (!fitting.isEmpty()) {
            Calibration.Cell middle = fitting.get((fitting.size() - 1) / 2);
            tell(console, "lowest caused_share", fitting.get(0), calibration.measure());
            tell(console, "middle caused_share", middle, calibration.measure());
            tell(console, "highest caused_share", fitting.get(fitting.size() - 1), calibration.measure());
            fitting.stream()
                    .max(Comparator.comparingDouble(cell -> mean(cell, "anyway_rate")))
                    .ifPresent(cell -> tell(console, "highest anyway_rate", cell, calibration.measure()));
        }
    }

    private static double caused(Calibration.Cell cell) {
        return mean(cell, "caused_share");
    }

    private static double mean(Calibration.Cell cell, String measure) {
        return cell.result()
                .map(arm -> arm.estimate(measure))
                .map(Estimate::mean)
                .orElse(Double.NaN);
    }

    private void tell(PrintWriter console, String what, Calibration.Cell cell, String measure) {
        String settings = cell.settings().stream()
                .map(setting -> setting.key() + "=" + setting.value())
                .collect(Collectors.joining(" "));
        console.println(String.format(
                Locale.ROOT,
                "%s: %s %s=%s (%s %.3f, caused_share %.3f, anyway_rate %.3f)",
                what,
                settings,
                solved,
                cell.solution().orElse(Double.NaN),
                measure,
                mean(cell, measure),
                caused(cell),
                mean(cell, "anyway_rate")));
    }
}
