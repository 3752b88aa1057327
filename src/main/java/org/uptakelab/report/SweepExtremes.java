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
    /** {@return the lowest and the highest value of all} */
    String title() {
        List<Found> found = found(result -> true);
        String label = edition.text(measure).label();
        if (found.isEmpty()) {
            return edition.words().say("sweep.undefined", "measure", label);
        }
        Found low = found.get(0);
        Found high = found.get(found.size() - 1);
        boolean several = edition.sweep().recommenders().size() > 1;
        return edition.words()
                .say(
                        several ? "sweep.ladder.title" : "sweep.range.title",
                        "measure",
                        label,
                        "low",
                        edition.value(low.estimate(), measure),
                        "lowName",
                        low.result().recommender(),
                        "high",
                        edition.value(high.estimate(), measure),
                        "highName",
                        high.result().recommender());
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
