package org.uptakelab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.report.ReproductionCsv;
import org.uptakelab.report.ReproductionReport;
import org.uptakelab.report.ReproductionText;
import org.uptakelab.reproduction.Effort;
import org.uptakelab.reproduction.PublishedTable;
import org.uptakelab.reproduction.Rebuilt;
import org.uptakelab.reproduction.Reproduction;
import org.uptakelab.reproduction.gallery.Gallery;
import org.uptakelab.setting.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rebuilds published models and holds them against what was published. */
@Command(
        name = "reproduce",
        description = "Rebuild published models, each from its description, and hold what comes out against what was"
                + " published: value, interval, tolerance, and whether it lies within.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake reproduce urn",
            "  uptake reproduce all --out out/models",
            "  uptake reproduce blockbuster --full --lang de"
        })
final class ReproduceCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description = "The models: ${COMPLETION-CANDIDATES}.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--full", description = "Many more runs, for narrow intervals; takes minutes.")
    private boolean full;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "The seed of all draws. Default: 1.")
    private long seed = 1;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "A real log of yours, for models that can also be rebuilt on one.")
    private @Nullable Path log;

    @Mixin
    private Work work = new Work();

    /** What can be rebuilt. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        /** All names, and the word for all of them. */
        Names() {
            Gallery.ROOMS.forEach(room -> add(room.name()));
            add(ALL);
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Reproduction> rooms = rooms();
        Effort effort = full ? Effort.FULL : Effort.QUICK;
        Provenance provenance = provenance(rooms, effort);
        try (OutputFolder folder = work.open()) {
            List<Rebuilt> models = rebuild(rooms, effort);
            folder.writeText("reproduction.csv", ReproductionCsv.of(models));
            folder.writeText("provenance.json", ProvenanceJson.of(provenance));
            folder.writeAll(ReproductionReport.of(models, provenance, work.locale()));
            work.tell(ReproductionText.of(models, work.locale()), folder, ReproductionReport.OVERVIEW);
        }
        return ExitCode.OK;
    }

    private List<Reproduction> rooms() {
        return names.contains(ALL)
                ? Gallery.ROOMS
                : names.stream().distinct().map(Gallery::named).toList();
    }

    private List<Rebuilt> rebuild(List<Reproduction> rooms, Effort effort) {
        try (ProgressDisplay progress = work.progress()) {
            return Gallery.rebuild(rooms, effort, seed, work.threads(), Optional.ofNullable(log), progress);
        }
    }

    private Provenance provenance(List<Reproduction> rooms, Effort effort) throws IOException {
        String recipe = "models: " + names(rooms.stream())
                + "\nfull: " + (effort == Effort.FULL) + "\nseed: " + seed + "\n"
                + (log == null ? "" : recipe(log, rooms));
        return Provenance.of(Map.of("reproduce", recipe));
    }

    /** The log as the provenance names it, looked for before anything is run. */
    static String recipe(Path log, List<Reproduction> rooms) throws IOException {
        if (rooms.stream().noneMatch(room -> PublishedTable.takesLog(room.name()))) {
            throw new UserError("--log must be for a model that can be rebuilt on a log ("
                    + names(Gallery.ROOMS.stream().filter(room -> PublishedTable.takesLog(room.name())))
                    + "), but the models are " + names(rooms.stream()) + ". Maybe leave --log out.");
        }
        if (!Files.isRegularFile(log)) {
            throw new UserError("--log must be a file, but " + log
                    + (Files.exists(log)
                            ? " is a folder. Maybe name a file in it."
                            : " does not exist. Maybe check the path."));
        }
        return LogInput.recipe(log) + "bytes: " + Files.size(log) + "\n";
    }

    private static String names(Stream<Reproduction> rooms) {
        return rooms.map(Reproduction::name).collect(Collectors.joining(", "));
    }
}
