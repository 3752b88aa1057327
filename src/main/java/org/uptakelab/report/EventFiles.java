package org.uptakelab.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.simulation.Run;
import org.uptakelab.world.World;

/**
 * Every purchase and every impression of an experiment, as {@code purchases.csv.gz} and {@code impressions.csv.gz}. Each run is
 * compressed into a temporary file as it ends; the parts are joined in the order of the results, so the files do not depend
 * on which run ended first.
 */
public final class EventFiles implements RunStore {
    private static final List<String> FIRST = List.of("scenario", "recommender", "replication");

    private final Path parts;
    private final Map<String, Path> purchases = new ConcurrentHashMap<>();
    private final Map<String, Path> impressions = new ConcurrentHashMap<>();

    /**
     * Ready to see runs.
     *
     * @throws IOException if there is no room for temporary files
     */
    public EventFiles() throws IOException {
        parts = Files.createTempDirectory("uptake-events");
        parts.toFile().deleteOnExit();
    }

    @Override
    public void ran(Scenario arm, int replication, World world, Run run) {
        List<Object> first = List.of(arm.name(), arm.recommender().name(), replication);
        EventRows rows = new EventRows(run.ledger());
        String key = key(arm, replication);
        purchases.put(key, part(table -> rows.printPurchases(table, first, world.catalog())));
        impressions.put(key, part(table -> rows.printImpressions(table, first)));
    }

    private static String key(Scenario arm, int replication) {
        return arm.name() + "/" + arm.recommender().name() + "/" + replication;
    }

    private Path part(CsvTable.Rows rows) {
        try {
            Path part = Files.createTempFile(parts, "part", ".csv.gz");
            // For a run that is stopped; close() is for all others.
            part.toFile().deleteOnExit();
            try (OutputStream stream = Files.newOutputStream(part)) {
                compress(stream, rows);
            }
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException("The events of a run could not be written to " + parts + ".", e);
        }
    }

    /** One member of a gzip file; members may follow one another. */
    private static void compress(OutputStream stream, CsvTable.Rows rows) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(stream);
        Writer writer = new OutputStreamWriter(zipped, StandardCharsets.UTF_8);
        CSVPrinter table = new CSVPrinter(writer, CsvTable.withoutHeader());
        rows.print(table);
        table.flush();
        zipped.finish();
    }

    /** Writes both files. */
    @Override
    public void write(OutputFolder folder, Result result) throws IOException {
        folder.write("purchases.csv.gz", joined(result.arms(), purchases, EventRows.PURCHASES));
        folder.write("impressions.csv.gz", joined(result.arms(), impressions, EventRows.IMPRESSIONS));
    }

    private static OutputFolder.Content joined(List<ArmResult> arms, Map<String, Path> parts, List<String> columns) {
        List<String> header = new ArrayList<>(FIRST);
        header.addAll(columns);
        return stream -> {
            compress(stream, table -> table.printRecord(header));
            for (ArmResult arm : arms) {
                for (int replication = 1; replication <= arm.replications().size(); replication++) {
                    Path part = parts.get(key(arm.scenario(), replication));
                    if (part == null) {
                        throw new IOException("The events of " + key(arm.scenario(), replication) + " are missing.");
                    }
                    Files.copy(part, stream);
                }
            }
        };
    }

    /** Deletes the temporary files. */
    @Override
    public void close() throws IOException {
        for (Map<String, Path> written : List.of(purchases, impressions)) {
            for (Path part : written.values()) {
                Files.deleteIfExists(part);
            }
        }
        Files.deleteIfExists(parts);
    }
}
