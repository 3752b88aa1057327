package org.uptakelab.calibration;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.RunObserver;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.experiment.Workers;
import org.uptakelab.recommender.Family;

/** Answers a calibration: solves every setting, picks one of those that give the targets, and solves that again in all its worlds. */
public final class Calibrator {
    private static final String WORK = "settings";

    private final int threads;
    private final ProgressListener progress;
    private final Family family;

    /**
     * A calibrator.
     *
     * @param threads number of threads that work, at least 1; changes no result
     * @param progress hears of every setting that is done, the last being the one that is solved again
     * @param family the recommenders that can be named
     */
    public Calibrator(int threads, ProgressListener progress, Family family) {
        this.threads = threads;
        this.progress = progress;
        this.family = family;
    }

    /**
     * Answers a calibration.
     *
     * @param calibration what is asked
     * @param pick which setting of the set is chosen
     * @param order the measure that puts the set in order
     * @return what was found
     */
    public CalibrationResult run(Calibration calibration, Pick pick, String order) {
        List<SolvedSetting> settings = solve(calibration);
        List<SolvedSetting> set = settings.stream()
                .filter(setting -> setting.meets(calibration.targets()))
                .toList();
        Optional<CalibrationResult.Chosen> chosen =
                pick.of(set, order).map(setting -> again(calibration, setting, isOneOfSeveral(setting, settings)));
        long steps = calibration.settings().size() + 1L;
        progress.done(steps, steps, WORK);
        return new CalibrationResult(
                calibration, settings, pick, order, chosen, provenance(calibration, pick, order, chosen));
    }

    /** Few settings share their worlds among the threads; many share the threads among themselves, so that none waits. */
    private List<SolvedSetting> solve(Calibration calibration) {
        List<List<String>> values = calibration.settings();
        AtomicReferenceArray<List<SolvedSetting>> solved = new AtomicReferenceArray<>(values.size());
        AtomicInteger done = new AtomicInteger();
        boolean many = values.size() >= 2 * threads;
        Runner runner = runner(many ? 1 : threads);
        try (Workers workers = new Workers(many ? threads : 1)) {
            workers.each(values.size(), index -> {
                solved.set(index, solve(calibration, index + 1, values.get(index), runner));
                progress.done(done.incrementAndGet(), values.size() + 1L, WORK);
            });
        }
        return IntStream.range(0, values.size())
                .mapToObj(solved::get)
                .flatMap(List::stream)
                .toList();
    }

    private Runner runner(int workers) {
        return new Runner(workers, ProgressListener.SILENT, RunObserver.NOBODY, family);
    }

    /** A setting, once for each of its solutions. */
    private static List<SolvedSetting> solve(Calibration calibration, int number, List<String> values, Runner runner) {
        KeySolver solver =
                new KeySolver(calibration, solution -> run(calibration.searched(values, solution), solution, runner));
        // Of a single key the whole curve is shown, so that looking everywhere costs little.
        boolean curve = calibration.searched().isEmpty() && calibration.solved().size() == 1;
        List<Attempt> solutions = solver.solutions(curve);
        if (curve) {
            calibration.solved().get(0).series().forEach(value -> solver.attempt(List.of(value)));
        }
        return solutions.isEmpty()
                ? List.of(new SolvedSetting(number, values, Optional.empty(), solver.tried()))
                : solutions.stream()
                        .map(solution -> new SolvedSetting(number, values, Optional.of(solution), solver.tried()))
                        .toList();
    }

    private static Attempt run(Scenario scenario, List<BigDecimal> solution, Runner runner) {
        return Attempt.of(solution, runner.run(List.of(scenario)).get(0));
    }

    private static boolean isOneOfSeveral(SolvedSetting chosen, List<SolvedSetting> settings) {
        return settings.stream()
                        .filter(setting -> setting.number() == chosen.number())
                        .count()
                > 1;
    }

    /** In more worlds the target is met at a slightly other value, the nearest of them; if at none, that of the search stays. */
    private CalibrationResult.Chosen again(Calibration calibration, SolvedSetting setting, boolean everywhere) {
        Runner runner = runner(threads);
        KeySolver solver = new KeySolver(
                calibration, solution -> run(calibration.full(setting.values(), solution), solution, runner));
        List<BigDecimal> before = setting.solution().orElseThrow().solution();
        Attempt attempt = solver.solutions(everywhere).stream()
                .min(Comparator.comparingDouble(solution -> distance(solution.solution(), before)))
                .orElseGet(() -> solver.attempt(before));
        return new CalibrationResult.Chosen(setting, calibration.full(setting.values(), attempt.solution()), attempt);
    }

    private static double distance(List<BigDecimal> one, List<BigDecimal> other) {
        return one.get(0).subtract(other.get(0)).abs().doubleValue();
    }

    private static Provenance provenance(
            Calibration calibration, Pick pick, String order, Optional<CalibrationResult.Chosen> chosen) {
        Map<String, String> recipes = new TreeMap<>();
        recipes.put("calibration", CalibrationText.of(calibration, pick, order));
        chosen.ifPresent(found -> recipes.put("scenario", ScenarioText.of(found.scenario())));
        return Provenance.of(recipes);
    }
}
