package org.uptakelab.web.lab;

import java.util.List;
import org.uptakelab.experiment.LiveExperiment;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;

/** A small run that nobody sees, so that Java has made machine code of the engine when the first visitor presses Run. */
final class WarmUp implements Runnable {
    private static final List<SettingOverride> SMALL = List.of(
            new SettingOverride("warm-up", "world.users", "500"),
            new SettingOverride("warm-up", "world.items", "100"),
            new SettingOverride("warm-up", "run.replications", "8"));

    /** Begins it on a thread of its own, which keeps no program from ending. */
    static void begin() {
        Thread thread = new Thread(new WarmUp(), "lab-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        LiveExperiment experiment = new LiveExperiment(
                List.of(ScenarioFile.ofDefaults("warm-up", List.of(SMALL))), List.of("random", "oracle"));
        while (!experiment.isDone()) {
            for (int piece = 0; piece < experiment.pieces(); piece++) {
                experiment.work(piece);
            }
            experiment.endStep();
        }
        experiment.results();
    }
}
