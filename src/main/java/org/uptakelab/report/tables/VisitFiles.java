package org.uptakelab.report.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.RunObserver;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.report.CsvTable;
import org.uptakelab.simulation.Run;
import org.uptakelab.world.World;

/** Every visit of every run, put on the disk as soon as the run has ended, and told in the order of the results. */
final class VisitFiles implements RunObserver {
    /** The columns of a visit; those whose name begins with {@code hidden_} are truth that no shop sees. */
    static final List<Column> COLUMNS = List.of(
            Column.text("scenario"),
            Column.text("recommender"),
            Column.whole("replication"),
            Column.whole("visit"),
            Column.whole("round"),
            Column.whole("user"),
            new Column("slate", "INTEGER[]"),
            Column.whole("bought"),
            Column.real("price"),
            Column.yesNo("hidden_taken"),
            Column.whole("hidden_without_slate"));

    private final Path scratch;
    private final Map<String, Path> parts = new ConcurrentHashMap<>();

    VisitFiles(Path scratch) {
        this.scratch = scratch;
    }

    @Override
    public void ran(Scenario arm, int replication, World world, Run run) {
        try {
            Path part = Files.createTempFile(scratch, "visits", ".csv");
            try (BufferedWriter writer = Files.newBufferedWriter(part)) {
                CsvTable.of(Table.names(COLUMNS), table -> print(table, arm, replication, world.catalog(), run))
                        .writeTo(writer);
            }
            parts.put(key(arm, replication), part);
        } catch (IOException e) {
            throw new UncheckedIOException("The visits of a run could not be written to " + scratch + ".", e);
        }
    }

    private static String key(Scenario arm, int replication) {
        return arm.name() + "/" + arm.recommender().name() + "/" + replication;
    }

    private static void print(CSVPrinter table, Scenario arm, int replication, Catalog catalog, Run run)
            throws IOException {
        Ledger ledger = run.ledger();
        for (int round = 1; round <= ledger.rounds(); round++) {
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                int item = ledger.bought(visit);
                boolean bought = item != Ledger.NOTHING;
                table.printRecord(
                        arm.name(),
                        arm.recommender().name(),
                        replication,
                        visit,
                        round,
                        ledger.user(visit),
                        Arrays.toString(ledger.slate(visit)),
                        item(item),
                        bought ? CsvTable.cell(catalog.price(item)) : "",
                        bought ? run.trace().examined(visit) : "",
                        item(run.trace().withoutSlate(visit)));
            }
        }
    }

    private static Object item(int item) {
        return item == Ledger.NOTHING ? "" : item;
    }

    /** The visits of these results, a file a run. */
    Table.Rows of(List<ArmResult> arms) {
        return unused -> {
            List<Path> files = new ArrayList<>();
            for (ArmResult arm : arms) {
                for (int replication = 1; replication <= arm.replications().size(); replication++) {
                    Path part = parts.get(key(arm.scenario(), replication));
                    if (part == null) {
                        throw new IOException("The visits of " + key(arm.scenario(), replication) + " are missing.");
                    }
                    files.add(part);
                }
            }
            return files;
        };
    }
}
