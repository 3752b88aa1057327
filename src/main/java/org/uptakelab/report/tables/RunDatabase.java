package org.uptakelab.report.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.measure.Ratio;
import org.uptakelab.report.CsvTable;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.RoundsCsv;
import org.uptakelab.report.RunStore;
import org.uptakelab.report.SummaryCsv;
import org.uptakelab.simulation.Run;
import org.uptakelab.world.World;

/**
 * Runs as a database: {@code summary} and {@code rounds} with the rows of these CSV files, {@code replications} with the value of every
 * world, {@code provenance}; and, if asked for, {@code visits}, with {@code purchases} and {@code impressions} as views over it.
 */
public final class RunDatabase implements RunStore {
    private static final String PURCHASES = "CREATE VIEW purchases AS SELECT scenario, recommender, replication, round,"
            + " \"user\", bought AS item, price FROM visits WHERE bought IS NOT NULL";
    private static final String IMPRESSIONS = "CREATE VIEW impressions AS SELECT scenario, recommender, replication,"
            + " round, \"user\", generate_subscripts(slate, 1) AS rank, unnest(slate) AS item FROM visits";

    private final Scratch scratch;
    private final VisitFiles visits;
    private final boolean withVisits;

    /**
     * Ready to see runs.
     *
     * @param withVisits whether every visit is kept
     * @param folder where the database will be
     * @throws IOException if there is no room for files on the way
     */
    public RunDatabase(boolean withVisits, OutputFolder folder) throws IOException {
        this.withVisits = withVisits;
        scratch = new Scratch(folder.path());
        visits = new VisitFiles(scratch.folder());
    }

    @Override
    public void ran(Scenario arm, int replication, World world, Run run) {
        if (withVisits) {
            visits.ran(arm, replication, world, run);
        }
    }

    /** Writes {@code results.duckdb} and a Parquet file a table. */
    @Override
    public void write(OutputFolder folder, Result result) throws IOException {
        List<Table> tables =
                new ArrayList<>(List.of(summary(result.arms()), rounds(result.arms()), replications(result.arms())));
        List<String> views = new ArrayList<>();
        if (withVisits) {
            tables.add(new Table("visits", VisitFiles.COLUMNS, visits.of(result.arms())));
            views.addAll(List.of(PURCHASES, IMPRESSIONS));
        }
        new Database(DuckDb.here(), folder, result.provenance()).write(scratch.folder(), tables, views);
    }

    private static Table summary(List<ArmResult> arms) {
        List<Column> columns = List.of(
                Column.text("scenario"),
                Column.text("recommender"),
                Column.text("measure"),
                Column.real("mean"),
                Column.real("ci_low"),
                Column.real("ci_high"),
                Column.whole("replications"),
                Column.whole("undefined"));
        return Table.of("summary", columns, SummaryCsv.of(arms));
    }

    private static Table rounds(List<ArmResult> arms) {
        List<Column> columns = Stream.concat(
                        Stream.of(Column.text("scenario"), Column.text("recommender"), Column.whole("replication")),
                        RoundsCsv.COUNTS.stream().map(Column::whole))
                .toList();
        return Table.of("rounds", columns, RoundsCsv.of(arms));
    }

    private static Table replications(List<ArmResult> arms) {
        List<Column> columns = List.of(
                Column.text("scenario"),
                Column.text("recommender"),
                Column.text("measure"),
                Column.whole("replication"),
                Column.real("value"),
                Column.real("numerator"),
                Column.real("denominator"));
        return Table.printed("replications", columns, table -> {
            for (ArmResult arm : arms) {
                for (ReplicationResult replication : arm.replications()) {
                    for (Map.Entry<String, Ratio> ratio : replication.ratios().entrySet()) {
                        table.printRecord(
                                arm.scenario().name(),
                                arm.recommender(),
                                ratio.getKey(),
                                replication.replication(),
                                CsvTable.cell(ratio.getValue().value()),
                                CsvTable.cell(ratio.getValue().numerator()),
                                CsvTable.cell(ratio.getValue().denominator()));
                    }
                }
            }
        });
    }

    @Override
    public void close() {
        scratch.close();
    }
}
