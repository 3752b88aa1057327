package org.uptakelab.web.lab;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uptakelab.report.CellsCsv;
import org.uptakelab.report.NamedFile;
import org.uptakelab.report.ProvenanceJson;
import org.uptakelab.report.SweepReport;
import org.uptakelab.sweep.SweepResult;
import org.uptakelab.sweep.SweepText;

/**
 * The files of an experiment, as the command line writes them, and the experiment itself with every key written out, so that it
 * needs no other file. Charts and report are drawn once a language.
 */
final class ExperimentFiles implements FileSet {
    private static final String CHARTS = "charts/";

    private final SweepResult result;
    private final Map<String, List<NamedFile>> reports = new TreeMap<>();
    private List<String> drawn = List.of();

    ExperimentFiles(SweepResult result) {
        this.result = result;
    }

    /** Draws charts and report, which takes a moment; before each chart something is called, which may end it by throwing. */
    void draw(Locale language, Runnable beforeEach) {
        report(language, beforeEach);
    }

    @Override
    public synchronized List<Entry> list() {
        String command = "uptake sweep " + yaml();
        return Stream.concat(
                        Stream.of(
                                Entry.of("cells.csv", command),
                                Entry.of(yaml(), null),
                                Entry.of("provenance.json", command)),
                        drawn.stream().map(name -> Entry.of(name, command)))
                .toList();
    }

    private String yaml() {
        return result.sweep().name() + ".yaml";
    }

    @Override
    public Optional<byte[]> content(String name, Locale language) {
        if (name.equals(yaml())) {
            return Optional.of(FileSet.bytes(writer -> writer.write(SweepText.of(result.sweep()))));
        }
        return switch (name) {
            case "cells.csv" -> Optional.of(FileSet.bytes(CellsCsv.of(result)));
            case "provenance.json" -> Optional.of(FileSet.bytes(ProvenanceJson.of(result.provenance())));
            default -> FileSet.named(name, report(language, () -> {}));
        };
    }

    private synchronized List<NamedFile> report(Locale language, Runnable beforeEach) {
        List<NamedFile> files =
                reports.computeIfAbsent(language.getLanguage(), key -> SweepReport.of(result, language, beforeEach));
        drawn = files.stream().map(file -> file.name().replace(CHARTS, "")).toList();
        return files;
    }
}
