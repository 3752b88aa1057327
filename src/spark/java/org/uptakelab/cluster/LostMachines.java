package org.uptakelab.cluster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;

/** Tells the user when a machine is lost in mid-work. */
final class LostMachines extends SparkListener {
    private final Consumer<String> notices;
    private final Map<String, String> hosts = new ConcurrentHashMap<>();

    /**
     * A listener.
     *
     * @param notices takes the sentences
     */
    LostMachines(Consumer<String> notices) {
        this.notices = notices;
    }

    @Override
    public void onExecutorAdded(SparkListenerExecutorAdded added) {
        hosts.put(added.executorId(), added.executorInfo().executorHost());
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        String host = hosts.getOrDefault(removed.executorId(), "a machine unknown");
        notices.accept("Spark lost executor " + removed.executorId() + " on " + host
                + ". What it was working on runs again on the others.");
    }
}
