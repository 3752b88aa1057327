package org.uptakelab.report;

import java.util.List;
import java.util.stream.Stream;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.measure.RoundCounts;

/** The file {@code rounds.csv}: the counts of every round of every replication of every arm, the warm-up included. */
public final class RoundsCsv {
    /** The columns that hold whole numbers, behind those that name the run. */
    public static final List<String> COUNTS = List.of(
            "round",
            "visits",
            "impressions",
            "purchases",
            "shown",
            "preceded",
            "taken",
            "anyway",
            "diverted",
            "created",
            "twin_purchases",
            "coincident",
            "coincident_taken");

    private static final List<String> RUN = List.of("scenario", "recommender", "replication");

    private RoundsCsv() {}

    /**
     * The file's text.
     *
     * @param arms the arms
     * @return the text
     */
    public static OutputFolder.Text of(List<ArmResult> arms) {
        return CsvTable.of(Stream.concat(RUN.stream(), COUNTS.stream()).toList(), table -> {
            for (ArmResult arm : arms) {
                for (ReplicationResult replication : arm.replications()) {
                    for (RoundCounts round : replication.rounds()) {
                        table.printRecord(
                                arm.scenario().name(),
                                arm.recommender(),
                                replication.replication(),
                                round.round(),
                                round.visits(),
                                round.impressions(),
                                round.purchases(),
                                round.shown(),
                                round.preceded(),
                                round.taken(),
                                round.anyway(),
                                round.diverted(),
                                round.created(),
                                round.twinPurchases(),
                                round.coincident(),
                                round.coincidentTaken());
                    }
                }
            }
        });
    }
}
