package org.uptakelab.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.CellResult;

/**
 * What a measure ranges over in an experiment, in words: title and reading of the charts that show it at many points.
 *
 * @param edition the experiment in one language
 * @param measure the measure
 */
record SweepExtremes(SweepEdition edition, String measure) {
    /** A title has room for the settings of so many factors. */
    private static final int MOST_PLACED = 2;

    /** {@return the lowest and the highest value of all} */
    String title() {
        List<Found> found = found(result -> true);
        String label = edition.text(measure).label();
        if (found.isEmpty()) {
            return edition.words().say("sweep.undefined", "measure", label);
        }
        Found low = found.get(0);
        Found high = found.get(found.size() - 1);
        return edition.words()
                .say(
                        titleKey(low, high),
                        "measure",
                        label,
                        "low",
                        edition.value(low.estimate(), measure),
                        "lowName",
                        low.result().recommender(),
                        "lowPlace",
                        place(low),
                        "high",
                        edition.value(high.estimate(), measure),
                        "highName",
                        high.result().recommender(),
                        "highPlace",
                        place(high));
    }

    /** Names of recommenders only where they differ; settings where they alone make the difference and are few. */
    private String titleKey(Found low, Found high) {
        if (edition.sweep().recommenders().size() == 1) {
            return "sweep.range.title";
        }
        if (!low.result().recommender().equals(high.result().recommender())) {
            return "sweep.ladder.title";
        }
        return edition.sweep().factors().size() <= MOST_PLACED ? "sweep.range.title.placed" : "sweep.range.title.same";
    }

    private String place(Found found) {
        return IntStream.range(0, edition.sweep().factors().size())
                .mapToObj(index ->
                        edition.key(edition.sweep().factors().get(index)).name() + "\u00a0"
                                + edition.level(found.result().cell().values().get(index)))
                .collect(Collectors.joining(", "));
    }

    /** {@return for each recommender where the measure is lowest and highest and, of a share, how often it reaches the marks} */
    String reading() {
        return edition.sweep().recommenders().stream().map(this::reading).collect(Collectors.joining("\n"));
    }

    private String reading(String recommender) {
        List<Found> found = found(result -> result.recommender().equals(recommender));
        if (found.isEmpty()) {
            return recommender + ": " + edition.words().say("undefined");
        }
        Found low = found.get(0);
        Found high = found.get(found.size() - 1);
        return edition.words()
                .say(
                        "sweep.range.reading",
                        "recommender",
                        recommender,
                        "low",
                        edition.value(low.estimate(), measure),
                        "lowPoint",
                        edition.point(low.result()),
                        "high",
                        edition.value(high.estimate(), measure),
                        "highPoint",
                        edition.point(high.result()),
                        "marks",
                        edition.isShare(measure) ? marks(found) : "");
    }

    private String marks(List<Found> found) {
        List<String> told = new ArrayList<>();
        for (double mark : Marks.LEVELS) {
            long reached =
                    found.stream().filter(one -> one.estimate().mean() >= mark).count();
            told.add(edition.words()
                    .say(
                            "sweep.range.mark",
                            "mark",
                            edition.numbers().percent(mark),
                            "reached",
                            edition.numbers().whole(reached),
                            "all",
                            edition.numbers().whole(found.size())));
        }
        return "; " + String.join(", ", told);
    }

    /** A result in which the measure is defined. */
    private record Found(CellResult result, Estimate estimate) {}

    private List<Found> found(Predicate<CellResult> wanted) {
        List<CellResult> results = edition.result().results();
        List<Estimate> estimates = edition.all(measure);
        return IntStream.range(0, results.size())
                .mapToObj(i -> new Found(results.get(i), estimates.get(i)))
                .filter(found -> found.estimate().isDefined() && wanted.test(found.result()))
                .sorted(Comparator.comparingDouble(found -> found.estimate().mean()))
                .toList();
    }
}
