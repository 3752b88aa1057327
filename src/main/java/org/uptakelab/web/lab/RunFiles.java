package org.uptakelab.web.lab;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.LiveArm;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.experiment.SlateComparison;
import org.uptakelab.report.NamedFile;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.report.RoundsCsv;
import org.uptakelab.report.RunReport;
import org.uptakelab.report.SummaryCsv;

/**
 * The files of a run, the same bytes as those of the command line on the same scenario files. Tables are written when asked for;
 * the report is drawn once a language.
 */
final class RunFiles implements FileSet {
    private static final List<String> CHARTS =
            List.of("plane", "shares", "instead", "rounds", "concentration", "ladder");

    private final List<LiveArm> arms;
    private final List<ArmResult> results;
    private final Map<String, List<NamedFile>> reports = new TreeMap<>();

    /**
     * The files of a run that is done.
     *
     * @param arms the arms
     * @param results what they gave, in their order
     */
    RunFiles(List<LiveArm> arms, List<ArmResult> results) {
        this.arms = arms;
        this.results = results;
    }

    /**
     * The scenario file of a side, which there is before a run is done.
     *
     * @param arms the arms of the run
     * @param name the file's name
     * @return its text, if the run has such a side
     */
    static Optional<String> scenario(List<LiveArm> arms, String name) {
        return arms.stream()
                .filter(arm -> !arm.ghost() && name.equals(arm.scenario().name() + ".yaml"))
                .findFirst()
                .map(arm -> ScenarioText.of(arm.scenario()));
    }

    @Override
    public List<Entry> list() {
        List<Entry> entries = new ArrayList<>();
        sides().forEach(side -> entries.add(Entry.of(sideName(side) + ".yaml", null)));
        for (String table : List.of("summary", "rounds")) {
            entries.add(Entry.of(table + ".csv", command(mainArms())));
            if (sides().size() > 1) {
                sides().forEach(side ->
                        entries.add(Entry.of(table + "-" + letter(side) + ".csv", command(armsOf(side)))));
            }
        }
        entries.add(Entry.of("provenance.json", command(mainArms())));
        entries.add(Entry.of("report.html", command(mainArms())));
        for (String chart : CHARTS) {
            if (!chart.equals("ladder") || mainArms().size() > 1) {
                entries.add(Entry.of(chart + ".png", command(mainArms())));
                entries.add(Entry.of(chart + ".svg", command(mainArms())));
            }
        }
        return entries;
    }

    @Override
    public Optional<byte[]> content(String name, Locale language) {
        Optional<String> scenario = scenario(arms, name);
        if (scenario.isPresent()) {
            return scenario.map(text -> text.getBytes(StandardCharsets.UTF_8));
        }
        if (list().stream().noneMatch(entry -> entry.name().equals(name))) {
            return Optional.empty();
        }
        if (name.endsWith(".csv")) {
            List<ArmResult> told = results(tableArms(name));
            return Optional.of(FileSet.bytes(name.startsWith("summary") ? SummaryCsv.of(told) : RoundsCsv.of(told)));
        }
        if (name.equals("provenance.json")) {
            return Optional.of(FileSet.bytes(ProvenanceJson.of(provenance())));
        }
        return FileSet.named(name, report(language));
    }

    private synchronized List<NamedFile> report(Locale language) {
        return reports.computeIfAbsent(
                language.getLanguage(),
                key -> RunReport.of(
                        new Result(results(mainArms()), SlateComparison.onSmallShop(), provenance()), language));
    }

    private Provenance provenance() {
        return Provenance.of(mainArms().stream().map(LiveArm::scenario).toList());
    }

    /** With one side, its arm and the ghosts; with two, the sides alone: what one call of the command line can run. */
    private List<LiveArm> mainArms() {
        return sides().size() == 1
                ? arms
                : arms.stream()
                        .filter(arm -> !arm.ghost())
                        .sorted((one, other) -> Integer.compare(one.side(), other.side()))
                        .toList();
    }

    private List<LiveArm> tableArms(String name) {
        return sides().stream()
                .filter(side -> name.endsWith("-" + letter(side) + ".csv"))
                .findFirst()
                .map(this::armsOf)
                .orElseGet(this::mainArms);
    }

    private List<LiveArm> armsOf(int side) {
        return arms.stream().filter(arm -> arm.side() == side).toList();
    }

    private List<Integer> sides() {
        return arms.stream().map(LiveArm::side).distinct().sorted().toList();
    }

    private static char letter(int side) {
        return (char) ('a' + side);
    }

    private String sideName(int side) {
        return armsOf(side).get(0).scenario().name();
    }

    private static String command(List<LiveArm> some) {
        List<String> files = some.stream()
                .map(arm -> arm.scenario().name() + ".yaml")
                .distinct()
                .toList();
        String recommenders = files.size() > 1 || some.size() == 1
                ? ""
                : " --recommender " + some.stream().map(LiveArm::recommender).collect(Collectors.joining(","));
        return "uptake run " + String.join(" ", files) + recommenders;
    }

    private List<ArmResult> results(List<LiveArm> some) {
        return some.stream()
                .map(wanted -> IntStream.range(0, arms.size())
                        .filter(index -> arms.get(index).equals(wanted))
                        .mapToObj(results::get)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
