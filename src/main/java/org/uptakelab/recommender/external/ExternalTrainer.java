package org.uptakelab.recommender.external;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;
import org.uptakelab.setting.Values;

/**
 * {@code external}: a program of its own makes the slates. Every run has a process of its own, which is told the shop, then at
 * each training the purchases since the last, and in each round is asked for the slates of its visitors, piece by piece in the
 * order of the users. So a program that gives the same answers to the same lines gives the same results on any number of threads.
 *
 * @param command the program and its arguments
 * @param folder the folder it runs in; empty for the one the lab runs in
 * @param timeout how long it may take for one answer
 */
public record ExternalTrainer(List<String> command, String folder, Duration timeout) implements Trainer {
    /** Copies the command. */
    public ExternalTrainer {
        command = List.copyOf(command);
    }

    /**
     * The trainer that a scenario asks for.
     *
     * @param parameters its command, folder and timeout
     * @return the trainer
     */
    public static ExternalTrainer of(Values parameters) {
        return new ExternalTrainer(
                parameters.words(RecommenderParameters.COMMAND),
                parameters.text(RecommenderParameters.FOLDER),
                Duration.ofMillis((long) (1000 * parameters.real(RecommenderParameters.TIMEOUT))));
    }

    /**
     * Starts the program.
     *
     * @throws org.uptakelab.setting.UserError if it cannot be started
     */
    @Override
    public Training begin(Shop shop) {
        return new ExternalTraining(Program.start(command, Path.of(folder), timeout), shop);
    }
}
