package org.uptakelab.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Precision;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.measure.Estimate;
import org.uptakelab.measure.Measures;
import org.uptakelab.report.MeasureText.Unit;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.SweepResult;

/**
 * Which precision was asked for and where it was missed, in sentences.
 *
 * @param words the words of the language
 * @param numbers its numbers
 */
record PrecisionNote(Words words, Numbers numbers) {
    private static final int MOST_EXAMPLES = 3;
    private static final double HUNDRED = 100;

    /** An interval that was asked to be narrow. */
    private record Asked(String who, String measure, Estimate estimate, double width) {
        /** How many times as many worlds it would take. */
        double factor() {
            double ratio = estimate.width() / width;
            return ratio * ratio;
        }
    }

    /** {@return the sentences for arms; none where the number of replications was fixed} */
    static List<String> of(List<ArmResult> arms, Words words, Numbers numbers) {
        StoppingRule rule = arms.get(0).stopping();
        return new PrecisionNote(words, numbers)
                .of(
                        rule,
                        precision -> arms.stream()
                                .flatMap(arm -> asked(
                                        precision, arm.scenario().name() + " · " + arm.recommender(), arm::estimate)));
    }

    /** {@return the sentences for an experiment; none where the number of replications was fixed} */
    static List<String> of(SweepResult result, Words words, Numbers numbers) {
        return new PrecisionNote(words, numbers)
                .of(
                        result.sweep().stopping(),
                        precision -> result.results().stream()
                                .flatMap(cell -> asked(precision, who(result, cell), cell::estimate)));
    }

    private static String who(SweepResult result, CellResult cell) {
        return result.sweep().factors().isEmpty()
                ? cell.recommender()
                : cell.cell().number() + " · " + cell.recommender();
    }

    /** {@return the sentences for a comparison; none where the number of replications was fixed} */
    static List<String> of(ComparisonEdition edition) {
        return new PrecisionNote(edition.words(), edition.numbers())
                .of(
                        edition.result().comparison().stopping(),
                        precision -> edition.pairs().stream()
                                .flatMap(pair -> asked(
                                        precision,
                                        pair.name(),
                                        measure -> pair.of(measure).estimate())));
    }

    private static Stream<Asked> asked(Precision precision, String who, Function<String, Estimate> estimates) {
        return precision.widths().entrySet().stream()
                .map(width -> new Asked(who, width.getKey(), estimates.apply(width.getKey()), width.getValue()));
    }

    private List<String> of(StoppingRule rule, Function<Precision, Stream<Asked>> intervals) {
        return rule instanceof Precision precision
                ? sentences(precision, intervals.apply(precision).toList())
                : List.of();
    }

    private List<String> sentences(Precision precision, List<Asked> intervals) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.say("precision.rule", "widths", widths(precision), "most", numbers.whole(precision.most())));
        List<Asked> missed = intervals.stream()
                .filter(asked -> !precision.isMet(asked.measure(), asked.estimate()))
                .sorted(Comparator.comparingDouble(Asked::factor).reversed())
                .toList();
        if (missed.isEmpty()) {
            sentences.add(words.say("precision.met"));
            return sentences;
        }
        sentences.add(words.say(
                "precision.missed", "count", numbers.whole(missed.size()), "all", numbers.whole(intervals.size())));
        missed.stream().limit(MOST_EXAMPLES).map(this::example).forEach(sentences::add);
        return sentences;
    }

    /** One width for many measures is told once. */
    private String widths(Precision precision) {
        Map<String, List<String>> byWidth = precision.widths().entrySet().stream()
                .collect(Collectors.groupingBy(
                        width -> width(width.getValue(), width.getKey()),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return byWidth.entrySet().stream()
                .map(width ->
                        words.say("precision.width", "measures", named(width.getValue()), "width", width.getKey()))
                .collect(Collectors.joining("; "));
    }

    private String named(List<String> measures) {
        return measures.containsAll(Measures.SHARES) && measures.size() == Measures.SHARES.size()
                ? words.say("precision.shares")
                : measures.stream().map(this::label).collect(Collectors.joining(", "));
    }

    private String example(Asked asked) {
        if (!asked.estimate().hasInterval()) {
            return words.say("precision.missed.none", "who", asked.who(), "measure", label(asked.measure()));
        }
        long worlds = (long) asked.estimate().replications() + asked.estimate().undefined();
        return words.say(
                "precision.missed.example",
                "who",
                asked.who(),
                "measure",
                label(asked.measure()),
                "width",
                width(asked.estimate().width(), asked.measure()),
                "replications",
                numbers.whole(worlds),
                "needed",
                numbers.whole((long) Math.ceil(worlds * asked.factor())));
    }

    private String label(String measure) {
        return MeasureText.of(measure, words.language()).label();
    }

    private String width(double width, String measure) {
        boolean share = MeasureText.of(measure, words.language()).unit() == Unit.SHARE;
        double shown = share ? HUNDRED * width : width;
        int decimals = (int) Math.max(0, Math.ceil(1 - Math.log10(shown)));
        String number = numbers.decimals(shown, decimals)
                .replaceFirst("([.,]\\d*?)0+$", "$1")
                .replaceFirst("[.,]$", "");
        return share ? number + " " + words.say("compare.points") : number;
    }
}
