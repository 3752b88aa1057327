package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.claim.Claim;
import org.uptakelab.claim.ClaimResult;
import org.uptakelab.claim.Point;
import org.uptakelab.claim.Reading;
import org.uptakelab.claim.Reference;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Verdict;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;

/**
 * A claim and how it came out, told in one language.
 *
 * @param result how it came out
 * @param words the words of the language
 * @param numbers its numbers
 * @param runs what each arm gave at each cell, by {@link #run(int, String)}
 */
record ClaimEdition(ClaimResult result, Words words, Numbers numbers, Map<String, CellResult> runs)
        implements MeasureEdition {
    static ClaimEdition of(ClaimResult result, Locale language) {
        Words words = new Words(language);
        Map<String, CellResult> runs = result.sweep().results().stream()
                .collect(Collectors.toMap(run -> run(run.cell().number(), run.recommender()), Function.identity()));
        return new ClaimEdition(result, words, new Numbers(words), runs);
    }

    private static String run(int cell, String arm) {
        return cell + "/" + arm;
    }

    Claim claim() {
        return result.claim();
    }

    /** {@return the stem of its files, such as {@code claim-03}} */
    String stem() {
        return String.format(Locale.ROOT, "claim-%02d", claim().number());
    }

    /** {@return a text in the language of this edition} */
    String in(Bilingual text) {
        return text.in(words.language());
    }

    String say(String key, String... gaps) {
        return words.say(key, gaps);
    }

    /** {@return the pages of the book} */
    String page() {
        return say("claim.page", "pages", in(claim().page().pages()));
    }

    String reading(Reading reading) {
        return say("claim.reading." + reading.word());
    }

    /** {@return the reading of a rule, with what it asks where the claim has another rule of the same reading} */
    String reading(RuleResult rule) {
        return reading(rule, "claim.reading.heading");
    }

    /** {@return the same within a sentence} */
    String readingAmidst(RuleResult rule) {
        return reading(rule, "claim.reading.amidst");
    }

    private String reading(RuleResult rule, String key) {
        String reading = reading(rule.rule().reading());
        return sharesReading(rule) ? say(key, "reading", reading, "asked", asked(rule)) : reading;
    }

    /** {@return what a rule asks, as a question; of one that has none the measures that it asks for} */
    String asked(RuleResult rule) {
        return rule.rule().asks().map(this::in).orElseGet(() -> say("claim.by", "measures", measures(rule)));
    }

    private String measures(RuleResult rule) {
        return rule.rule().conditions().stream()
                .map(condition -> text(condition.measure()).label())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** {@return whether the claim has another rule of the same reading, so that the reading alone does not name it} */
    boolean sharesReading(RuleResult rule) {
        return result.rules().stream()
                        .filter(other -> other.rule().reading() == rule.rule().reading())
                        .count()
                > 1;
    }

    /** {@return the verdict in a few words} */
    String verdict(Verdict verdict) {
        return verdict.kind() == Verdict.Kind.DEPENDS && verdict.decides().isPresent()
                ? say(
                        "claim.verdict.depends.on",
                        "key",
                        amidst(factor(verdict.decides().get().key())))
                : say("claim.verdict." + verdict.kind().name().toLowerCase(Locale.ROOT));
    }

    /** {@return for how many results the rule holds, fails and is open, in sentences} */
    String count(RuleResult rule) {
        Verdict verdict = rule.verdict();
        long partly = rule.points().stream()
                .filter(point -> point.undefinedWorlds() > 0)
                .count();
        return Stream.of(
                        counted(verdict),
                        rule.aside() == 0 ? "" : say("claim.aside", "settings", numbers.whole(rule.aside())),
                        partly == 0 ? "" : say("claim.partly", "settings", numbers.whole(partly)))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String counted(Verdict verdict) {
        String all = verdict.points() > 0 && verdict.holds() == verdict.points()
                ? ".holds"
                : verdict.points() > 0 && verdict.fails() == verdict.points() ? ".fails" : "";
        return say(
                results("claim.count", verdict) + all,
                "settings",
                numbers.whole(verdict.settings()),
                "holds",
                numbers.whole(verdict.holds()),
                "points",
                numbers.whole(verdict.points()),
                "share",
                numbers.percent(verdict.share()),
                "fails",
                numbers.whole(verdict.fails()),
                "open",
                numbers.whole(verdict.open()));
    }

    /** The key of a text about results: settings have words of their own where each is a result by itself. */
    private static String results(String key, Verdict verdict) {
        return verdict.repeats() ? key + ".results" : key;
    }

    /** {@return for what share of its results the rule holds, in words} */
    String share(Verdict verdict) {
        return say(results("claim.share", verdict), "share", numbers.percent(verdict.share()));
    }

    /** A name within a sentence, where English begins it small. */
    private String amidst(String name) {
        return words.language().getLanguage().equals(Locale.GERMAN.getLanguage())
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@return what goes furthest with the outcome, in sentences, if the rule holds somewhere and not everywhere} */
    Optional<String> decides(Verdict verdict) {
        return DecidingKey.of(this, verdict)
                .map(key -> say(
                        "claim.decides",
                        "key",
                        factor(key.decider().key()),
                        "share",
                        numbers.percent(key.decider().share()),
                        "where",
                        key.where()));
    }

    /** {@return what people call something that differs between settings} */
    String factor(String key) {
        return switch (key) {
            case Reference.RECOMMENDER, Reference.AIM -> say("claim.factor." + key);
            default -> KeyText.of(key, words.language()).name();
        };
    }

    /** {@return the same with the unit of its values} */
    String measuredFactor(String key) {
        return switch (key) {
            case Reference.RECOMMENDER, Reference.AIM -> factor(key);
            default -> KeyText.of(key, words.language()).named();
        };
    }

    /** {@return a value of something that differs between settings, as people write it} */
    String level(String key, String value) {
        String own = "claim.level." + key + "." + plain(value);
        if (words.has(own)) {
            return say(own);
        }
        if (value.equals("true") || value.equals("false")) {
            return say("claim.value." + value);
        }
        if (!FactorAxis.isPlain(value)) {
            return value;
        }
        String plain = plain(value);
        int point = plain.indexOf('.');
        return numbers.decimals(Double.parseDouble(plain), point < 0 ? 0 : plain.length() - point - 1);
    }

    /** A value without decimals that say nothing. */
    private static String plain(String value) {
        return FactorAxis.isPlain(value) ? value.replaceFirst("\\.0+$", "") : value;
    }

    /** {@return the setting that others are compared with, in words} */
    String reference(Reference reference) {
        String own = "claim.reference." + reference.factor() + "." + plain(reference.value());
        return words.has(own)
                ? say(own)
                : say(
                        "claim.reference",
                        "key",
                        factor(reference.factor()),
                        "value",
                        level(reference.factor(), reference.value()));
    }

    /** {@return the value that a point has of a key, of the recommender, or of the aim} */
    String valueAt(Point point, String key) {
        return switch (key) {
            case Reference.RECOMMENDER -> point.arm().recommender();
            case Reference.AIM -> point.arm().aim().word();
            default -> point.cell().values().get(index(key));
        };
    }

    private int index(String key) {
        List<String> keys =
                result.sweep().sweep().factors().stream().map(Factor::key).toList();
        int index = keys.indexOf(key);
        if (index < 0) {
            throw new IllegalArgumentException("key must be one of " + keys + ", but is " + key + ".");
        }
        return index;
    }

    /** {@return what differs between settings, without what has one value only} */
    List<Factor> factors() {
        return claim().grid().factors().stream()
                .filter(factor -> factor.values().size() > 1)
                .toList();
    }

    /** {@return a measure at a cell with an arm, by the arm's name} */
    Estimate measured(int cell, String arm, String measure) {
        return Objects.requireNonNull(runs.get(run(cell, arm)), arm).estimate(measure);
    }

    /** {@return in how many worlds each setting was run, from the fewest to the most if they differ} */
    String worlds() {
        int fewest =
                runs.values().stream().mapToInt(CellResult::replications).min().orElse(0);
        int most =
                runs.values().stream().mapToInt(CellResult::replications).max().orElse(0);
        return fewest == most
                ? numbers.whole(most)
                : numbers.whole(fewest) + " " + say("number.to") + " " + numbers.whole(most);
    }

    /** {@return the first result of a rule that asks something of a measure} */
    Optional<ClaimQuantity> judged(String measure) {
        for (RuleResult rule : result.rules()) {
            for (int index = 0; index < rule.rule().conditions().size(); index++) {
                if (rule.rule().conditions().get(index).measure().equals(measure)) {
                    return Optional.of(new ClaimQuantity(this, rule, measure, index));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return what is drawn of a measure: what a rule asks of it, or else the measure itself beside the first rule} */
    ClaimQuantity quantity(String measure) {
        return judged(measure)
                .orElseGet(() -> new ClaimQuantity(this, result.rules().get(0), measure, ClaimQuantity.NOT_JUDGED));
    }
}
