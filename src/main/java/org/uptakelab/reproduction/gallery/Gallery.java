package org.uptakelab.reproduction.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Workers;
import org.uptakelab.reproduction.Assignment;
import org.uptakelab.reproduction.Effort;
import org.uptakelab.reproduction.PublishedTable;
import org.uptakelab.reproduction.Rebuilt;
import org.uptakelab.reproduction.Reproduction;
import org.uptakelab.reproduction.blockbuster.Blockbuster;
import org.uptakelab.reproduction.circle.Circle;
import org.uptakelab.reproduction.confounding.Confounding;
import org.uptakelab.reproduction.newsvendor.NewsvendorCases;
import org.uptakelab.reproduction.retail.RetailExperiment;
import org.uptakelab.reproduction.strike.DataStrike;
import org.uptakelab.reproduction.urn.Urn;
import org.uptakelab.setting.UserError;

/** The rebuilt models: the one place that knows all rooms. */
public final class Gallery {
    /** Every reproduction, in the order in which pages show them. */
    public static final List<Reproduction> ROOMS = List.of(
            new Urn(),
            new Blockbuster(),
            new Confounding(),
            new Circle(),
            new RetailExperiment(),
            new DataStrike(),
            new NewsvendorCases());

    private static final long UNITS = 1000;

    private Gallery() {}

    /**
     * A reproduction by its name.
     *
     * @param name its name
     * @return the reproduction
     * @throws UserError if there is none
     */
    public static Reproduction named(String name) {
        return ROOMS.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserError("The name of a reproduction must be all or one of "
                        + ROOMS.stream().map(Reproduction::name).collect(Collectors.joining(", ")) + ", but is " + name
                        + "."));
    }

    /**
     * Rebuilds models, one after another, each on all threads.
     *
     * @param rooms the models, at least one
     * @param effort how thoroughly
     * @param seed the master seed
     * @param threads number of threads, at least 1
     * @param log a real log that the user brought
     * @param progress hears how far the work is
     * @return what was found beside what was published, in the order of the models
     */
    public static List<Rebuilt> rebuild(
            List<Reproduction> rooms,
            Effort effort,
            long seed,
            int threads,
            Optional<Path> log,
            ProgressListener progress) {
        try (Workers workers = new Workers(threads)) {
            return IntStream.range(0, rooms.size())
                    .mapToObj(place -> {
                        ProgressListener own = (done, total, what) ->
                                progress.done(place * UNITS + UNITS * done / total, rooms.size() * UNITS, "models");
                        Assignment assignment = new Assignment(effort, seed, workers, log, own);
                        Reproduction room = rooms.get(place);
                        return Rebuilt.of(
                                room.name(),
                                PublishedTable.of(room.name()),
                                room.run(assignment),
                                log.isPresent(),
                                effort);
                    })
                    .toList();
        }
    }
}
