package org.uptakelab.experiment;

import java.util.List;
import java.util.Map;
import org.uptakelab.measure.Ratio;
import org.uptakelab.measure.RoundCounts;

/**
 * What one replication of one arm gave.
 *
 * @param replication its number, from 1
 * @param ratios every measure by name, in the order of the list of measures
 * @param rounds the counts of every round, the warm-up included
 * @param sales purchases of each item after the warm-up, most bought first
 * @param twinSales the same in the twin run, in which nothing is ever shown
 */
public record ReplicationResult(
        int replication, Map<String, Ratio> ratios, List<RoundCounts> rounds, int[] sales, int[] twinSales) {}
