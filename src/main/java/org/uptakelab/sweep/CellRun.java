package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.uptakelab.experiment.Replication;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.Family;

/**
 * One point of an experiment on its way from its first world to its last. Every engine runs points through this class, so that
 * they cannot differ: {@link #of} does it all on one thread; an engine with several threads has the worlds simulated that {@link
 * #worlds} asks for, in any order, and keeps what each gave.
 *
 * <p>Only {@link #simulate} and {@link #part} may be called while another call is under way.
 */
public final class CellRun {
    private final Sweep sweep;
    private final Cell cell;
    private final Family family;
    private final List<double[][]> ofWorlds = new ArrayList<>();
    private final AtomicLong roundsEnded = new AtomicLong();
    private volatile int worlds;
    private boolean pilot = true;
    private int kept;

    /**
     * A point of which nothing has been simulated yet.
     *
     * @param sweep the experiment
     * @param cell the point
     * @param family the recommenders that can be named
     */
    CellRun(Sweep sweep, Cell cell, Family family) {
        this.sweep = sweep;
        this.cell = cell;
        this.family = family;
        ask(cell.scenario().replications());
    }

    /**
     * Runs a point from its first world to its last on the thread that calls.
     *
     * @param sweep the experiment
     * @param cell the point
     * @param family the recommenders that can be named
     * @return one result a recommender of the experiment, in its order; equal arguments give equal results, to the bit
     */
    public static List<CellResult> of(Sweep sweep, Cell cell, Family family) {
        CellRun run = new CellRun(sweep, cell, family);
        for (int world = 1; world <= run.worlds(); world++) {
            run.keep(world, run.simulate(world, () -> {}));
        }
        return run.results();
    }

    /** {@return the point} */
    Cell cell() {
        return cell;
    }

    /** {@return how many worlds the point needs, as far as is known now; it may grow when all of them have been kept} */
    int worlds() {
        return worlds;
    }

    /**
     * Simulates a world of this point under every recommender.
     *
     * @param world its number, from 1
     * @param roundEnded called after every round
     * @return for each recommender of the experiment the value of each of its measures; NaN where undefined
     */
    double[][] simulate(int world, Runnable roundEnded) {
        Replication replication = new Replication(cell.scenario(), world, family, () -> {
            roundsEnded.incrementAndGet();
            roundEnded.run();
        });
        double[][] values = new double[sweep.recommenders().size()][];
        for (int arm = 0; arm < values.length; arm++) {
            String recommender = sweep.recommenders().get(arm);
            Map<String, Ratio> taken = replication.take(recommender, replication.run(recommender), sweep.measures());
            values[arm] = sweep.measures().stream()
                    .map(taken::get)
                    .mapToDouble(Ratio::value)
                    .toArray();
        }
        return values;
    }

    /**
     * Keeps what a world gave.
     *
     * @param world its number, from 1 to {@link #worlds}
     * @param values what {@link #simulate} gave
     * @return whether the point has ended with it
     */
    boolean keep(int world, double[][] values) {
        ofWorlds.set(world - 1, values);
        kept++;
        if (kept == worlds && pilot) {
            pilot = false;
            ask(sweep.stopping()
                    .replications(results().stream().map(CellResult::values).toList()));
        }
        return kept == worlds;
    }

    private void ask(int number) {
        while (ofWorlds.size() < number) {
            ofWorlds.add(new double[0][]);
        }
        worlds = number;
    }

    /** {@return how much of the point has been simulated, from 0 to 1, as far as is known now} */
    double part() {
        long rounds = worlds
                * Replication.rounds(cell.scenario(), sweep.recommenders().size(), sweep.measures());
        return Math.min(1, (double) roundsEnded.get() / rounds);
    }

    /** {@return one result a recommender of the experiment, in its order; to be asked for when the point has ended} */
    List<CellResult> results() {
        List<CellResult> results = new ArrayList<>();
        for (int arm = 0; arm < sweep.recommenders().size(); arm++) {
            Map<String, double[]> values = new LinkedHashMap<>();
            for (int measure = 0; measure < sweep.measures().size(); measure++) {
                values.put(sweep.measures().get(measure), valuesOf(arm, measure));
            }
            results.add(new CellResult(cell, sweep.recommenders().get(arm), values, sweep.stopping()));
        }
        return results;
    }

    private double[] valuesOf(int arm, int measure) {
        return ofWorlds.stream().mapToDouble(world -> world[arm][measure]).toArray();
    }
}
