package org.uptakelab.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.simulation.Run;

/**
 * Measures what a replication costs as the shop grows: world, twin, arm, trainings, silent slates and every measure, with
 * {@code item-llr}, in processor time of the whole process, garbage collection included. Writes a table that the test-tree
 * class {@code report.ScaleChart} draws.
 *
 * <p>To be given the file to write, and the largest number of users if a million take too long.
 */
public final class CostOfScale {
    private static final int FEW_ITEMS = 500;
    private static final int SOME_USERS = 100_000;
    private static final int[] USERS = {10_000, 30_000, 100_000, 300_000, 1_000_000};
    private static final int[] ITEMS = {500, 1_500, 4_000, 4_001, 10_000, 30_000, 100_000};
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CostOfScale() {}

    /**
     * Measures and writes.
     *
     * @param args the file, and perhaps the largest number of users
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        int most = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
        // What compiles while it runs is not to be paid for by the first size.
        cost(5_000, FEW_ITEMS);
        cost(5_000, ITEMS[ITEMS.length - 1]);
        List<String> rows = new ArrayList<>(List.of("users,items,visits,processor_seconds,microseconds_a_visit"));
        for (int users : USERS) {
            if (users <= most) {
                rows.add(cost(users, FEW_ITEMS));
            }
        }
        for (int items : ITEMS) {
            if (items != FEW_ITEMS) {
                rows.add(cost(Math.min(most, SOME_USERS), items));
            }
        }
        Files.write(Path.of(args[0]), rows);
    }

    private static String cost(int users, int items) {
        Scenario scenario =
                ScenarioFile.parse("scale", "world: {users: " + users + ", items: " + items + """
                }
                shopper: {visitRate: 0.2}
                run: {rounds: 52, replications: 1}
                """, List.of());
        System.gc();
        long begun = SYSTEM.getProcessCpuTime();
        Replication replication = new Replication(scenario, 1);
        Run arm = replication.run("item-llr");
        replication.measure("item-llr", arm);
        double seconds = (SYSTEM.getProcessCpuTime() - begun) / 1e9;
        int shared = arm.ledger().firstVisit(scenario.run().warmup() + 1);
        long visits = (long) arm.ledger().visits() + replication.twin().ledger().visits() - shared;
        String row =
                String.format(Locale.ROOT, "%d,%d,%d,%.2f,%.2f", users, items, visits, seconds, 1e6 * seconds / visits);
        System.out.println(row);
        return row;
    }
}
