package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.uptakelab.claim.Outcome;
import org.uptakelab.claim.Verdict;

/**
 * For how many results a rule holds, is open and fails, as a bar in three parts.
 *
 * @param holds for how many it holds
 * @param open for how many it is open
 * @param fails for how many it fails
 */
record VerdictBar(long holds, long open, long fails) {
    /** {@return the bar for results that came out so} */
    static VerdictBar of(List<Outcome> outcomes) {
        return new VerdictBar(
                count(outcomes, Outcome.HOLDS), count(outcomes, Outcome.OPEN), count(outcomes, Outcome.FAILS));
    }

    static VerdictBar of(Verdict verdict) {
        return new VerdictBar(verdict.holds(), verdict.open(), verdict.fails());
    }

    private static long count(List<Outcome> outcomes, Outcome outcome) {
        return outcomes.stream().filter(outcome::equals).count();
    }

    /** {@return its parts for a template, each with the name of its look and its share of the width} */
    List<Map<String, String>> parts() {
        double all = Math.max(1, holds + open + fails);
        return Stream.of(part("holds", holds / all), part("open", open / all), part("fails", fails / all))
                .filter(part -> !"0.0000".equals(part.get("share")))
                .toList();
    }

    /** Parts as numbers that CSS reads, the same on every machine. */
    private static Map<String, String> part(String look, double share) {
        return Map.of("look", look, "share", String.format(Locale.ROOT, "%.4f", 100 * share));
    }

    /** {@return the bar in words} */
    String words(Words words, Numbers numbers) {
        return words.say(
                "claim.bar", "holds", numbers.whole(holds), "open", numbers.whole(open), "fails", numbers.whole(fails));
    }
}
