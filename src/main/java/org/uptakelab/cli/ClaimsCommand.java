package org.uptakelab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.uptakelab.claim.Claim;
import org.uptakelab.claim.ClaimFile;
import org.uptakelab.claim.ClaimResult;
import org.uptakelab.claim.ClaimRunner;
import org.uptakelab.claim.Trial;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.recommender.Family;
import org.uptakelab.report.ClaimReport;
import org.uptakelab.report.ClaimsCsv;
import org.uptakelab.report.ClaimsText;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.LocalEngine;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the claims of the argument to the test. */
@Command(
        name = "claims",
        description =
                "Put the claims of the argument to the test: run the experiment of each and judge it by the rule that its"
                        + " file declares. A file such as 01-holds.yaml, a trial, shows whether the rule can come out that way.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  uptake claims --out out/claims            all of them, in a few minutes",
            "  uptake claims 3 12 --full                 two of them, in large worlds and with narrow intervals",
            "  uptake claims my-claim.yaml               a claim of your own"
        })
final class ClaimsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "N|FILE",
            description = "Numbers of claims, or files of your own. Default: all that come with the lab.")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--full",
            description =
                    "Larger worlds and more of them: the full version of each claim. All fourteen take hours on two cores.")
    private boolean full;

    @Mixin
    private Work work = new Work();

    @Override
    public Integer call() throws IOException {
        if (named.stream().anyMatch(ClaimFile::isTrial)) {
            return trials();
        }
        List<Claim> claims = named.isEmpty()
                ? ClaimFile.numbers().stream()
                        .map(number -> ClaimFile.of(number, full))
                        .toList()
                : named.stream().map(this::claim).toList();
        refuseTwice(claims);
        try (OutputFolder folder = work.open()) {
            List<ClaimResult> results = run(claims);
            folder.writeText("claims.csv", ClaimsCsv.of(results));
            folder.writeText("provenance.json", ProvenanceJson.of(provenance(claims)));
            folder.writeAll(ClaimReport.of(results, trialsOf(claims), work.locale()));
            work.tell(ClaimsText.of(results, work.locale()), folder, ClaimReport.OVERVIEW);
        }
        return ExitCode.OK;
    }

    private Claim claim(String name) {
        if (!name.matches("[0-9]{1,2}")) {
            return ClaimFile.find(name, full);
        }
        int number = Integer.parseInt(name);
        if (!ClaimFile.numbers().contains(number)) {
            throw new UserError("A claim must be a number from 1 to " + ClaimFile.CLAIMS + " or a file, but is " + name
                    + ". Maybe leave it out for all claims.");
        }
        return ClaimFile.of(number, full);
    }

    /** The two trials of each claim that comes with the lab, unless it was read from a file of the user's. */
    private List<Trial> trialsOf(List<Claim> claims) {
        boolean own = named.stream().anyMatch(name -> !name.matches("[0-9]{1,2}"));
        return claims.stream()
                .filter(claim -> !own)
                .flatMap(
                        claim -> Stream.of("holds", "fails").map(expected -> ClaimFile.trial(claim.number(), expected)))
                .toList();
    }

    private static void refuseTwice(List<Claim> claims) {
        List<Integer> seen = new ArrayList<>();
        for (Claim claim : claims) {
            if (seen.contains(claim.number())) {
                throw new UserError("Claims must have different numbers, but " + claim.number()
                        + " is there twice. Maybe give yours another number.");
            }
            seen.add(claim.number());
        }
    }

    private List<ClaimResult> run(List<Claim> claims) {
        int workers = work.threads();
        claims.forEach(claim -> checkMemory(claim.grid().sweep(), workers));
        long cells = claims.stream().mapToLong(ClaimsCommand::cells).sum();
        List<ClaimResult> results = new ArrayList<>();
        try (ProgressDisplay progress = work.progress()) {
            long before = 0;
            for (Claim claim : claims) {
                ProgressListener part = new Part(progress, before, cells);
                results.add(new ClaimRunner(new LocalEngine(workers, part, Family.OF_THE_LAB)).run(claim));
                before += cells(claim);
            }
        }
        return results;
    }

    private static void checkMemory(Sweep sweep, int workers) {
        MemoryNeed.checkPoints(
                sweep.cells().stream().map(Cell::scenario).toList(),
                sweep.recommenders(),
                sweep.measures().size(),
                workers,
                Runtime.getRuntime().maxMemory());
    }

    private static int cells(Claim claim) {
        return claim.grid().sweep().cells().size();
    }

    /** The progress of one claim as a part of that of all. */
    private record Part(ProgressListener all, long before, long cells) implements ProgressListener {
        @Override
        public void done(long doneUnits, long totalUnits, String what) {
            all.done(before + doneUnits, cells, what);
        }

        @Override
        public void done(double doneUnits, long totalUnits, long earlierUnits, String what) {
            all.done(before + doneUnits, cells, 0, what);
        }
    }

    private static Provenance provenance(List<Claim> claims) {
        Map<String, String> texts = new LinkedHashMap<>();
        claims.forEach(claim -> texts.put(
                String.format(Locale.ROOT, "claim-%02d", claim.number()),
                SweepText.of(claim.grid().sweep())));
        return Provenance.of(texts);
    }

    /** Trials are tried out, and nothing is written. */
    private int trials() {
        int exit = ExitCode.OK;
        for (String name : named) {
            if (!ClaimFile.isTrial(name)) {
                throw new UserError("Trials of claims are run alone, but " + name
                        + " is none. Maybe name it in a command of its own.");
            }
            Trial trial = ClaimFile.trial(name);
            ClaimResult result = run(List.of(trial.claim())).get(0);
            spec.commandLine().getOut().print(ClaimsText.of(trial, result, work.locale()));
            exit = trial.cameTrue(result) ? exit : ExitCode.SOFTWARE;
        }
        return exit;
    }
}
