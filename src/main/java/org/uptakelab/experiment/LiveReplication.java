package org.uptakelab.experiment;

import java.util.List;

/** One replication of several arms in lock-step: the twin, then every arm, by one round at a call. */
final class LiveReplication {
    private final Replication replication;
    private final List<OpenArm> arms;

    LiveReplication(Scenario scenario, List<String> recommenders, int number) {
        replication = new Replication(scenario, number);
        arms = recommenders.stream().map(replication::openArm).toList();
    }

    /**
     * Goes on by one round.
     *
     * @return the measures of each arm, in that round and since the warm-up
     */
    List<Values> advance() {
        replication.openTwin().advance();
        return arms.stream()
                .map(arm -> {
                    arm.advance();
                    return new Values(arm.inRound(), arm.sinceWarmup());
                })
                .toList();
    }

    /** Every measure of every arm, after the last round. */
    List<ReplicationResult> measure() {
        return arms.stream()
                .map(arm -> replication.measure(arm.recommender(), arm.run(), arm.silentSlates()))
                .toList();
    }

    /** The measures of one arm after a round, in the order of their list; NaN where undefined. */
    record Values(double[] inRound, double[] sinceWarmup) {}
}
