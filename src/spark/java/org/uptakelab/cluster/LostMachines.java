package org.uptakelab.cluster;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Tells the user when a machine is lost in mid-work, once a machine. One that goes idle is not told of: clusters that lend machines
 * take them back when they have nothing to do.
 */
final class LostMachines extends SparkListener {
    private final Consumer<String> notices;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * A listener.
     *
     * @param notices takes the sentences
     */
    LostMachines(Consumer<String> notices) {
        this.notices = notices;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd ended) {
        if (ended.reason() instanceof ExecutorLostFailure lost && told.add(lost.execId())) {
            notices.accept("Spark lost executor " + lost.execId() + " on "
                    + ended.taskInfo().host() + ". What it was working on runs again on the others.");
        }
    }
}
