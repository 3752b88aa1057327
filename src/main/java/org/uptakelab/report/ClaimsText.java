package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.uptakelab.claim.CheckResult;
import org.uptakelab.claim.ClaimResult;
import org.uptakelab.claim.Rule;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Trial;
import org.uptakelab.claim.Verdict;

/** How claims came out, as text for a console: for each claim its sentence, and under each reading the verdict. */
public final class ClaimsText {
    private static final String RULE = "    %-12s %-38s %s";

    private final TableWords words;
    private final StringBuilder text = new StringBuilder();

    private ClaimsText(Locale language) {
        this.words = new TableWords(language, "verdicts");
    }

    /**
     * The text of claims.
     *
     * @param results how they came out
     * @param language English or German
     * @return lines ended by {@code \n}
     */
    public static String of(List<ClaimResult> results, Locale language) {
        ClaimsText claims = new ClaimsText(language);
        claims.line(claims.words.say("heading"));
        claims.columns();
        claims.line("─".repeat(TableWords.WIDTH));
        results.forEach(claims::claim);
        claims.line("");
        return claims.text.toString();
    }

    /**
     * The text of a trial: the verdicts, and whether they are those expected.
     *
     * @param trial the trial
     * @param result how its claim came out
     * @param language English or German
     * @return lines ended by {@code \n}
     */
    public static String of(Trial trial, ClaimResult result, Locale language) {
        ClaimsText claims = new ClaimsText(language);
        claims.claim(result);
        TableWords words = claims.words;
        String expected = words.say("trial." + key(trial.expected()));
        claims.line("    " + (trial.cameTrue(result) ? words.say("trial.true") : words.say("trial.false", expected)));
        claims.line("");
        return claims.text.toString();
    }

    private void columns() {
        line(String.format(
                Locale.ROOT,
                RULE,
                words.say("columns.reading"),
                words.say("columns.verdict"),
                words.say("columns.points")));
    }

    private void claim(ClaimResult result) {
        String number = String.valueOf(result.claim().number());
        String title = result.claim().title().in(words.language());
        text.append(" ".repeat(2 - Math.min(2, number.length())))
                .append(number)
                .append(TableWords.lines(title, 4).substring(2));
        result.rules().forEach(rule -> rule(result, rule));
        result.checks().stream().filter(check -> check.broken() > 0).forEach(this::broken);
    }

    private void rule(ClaimResult result, RuleResult rule) {
        Verdict verdict = rule.verdict();
        if (result.rules().stream()
                        .filter(other -> other.rule().reading() == rule.rule().reading())
                        .count()
                > 1) {
            text.append(TableWords.lines(question(rule.rule()), 4));
        }
        line(String.format(
                        Locale.ROOT,
                        RULE,
                        words.say("reading." + rule.rule().reading().word()),
                        verdict(verdict),
                        count(rule))
                .stripTrailing());
        verdict.decides()
                .filter(decider -> verdict.kind() == Verdict.Kind.DEPENDS)
                .map(this::levels)
                .ifPresent(levels ->
                        line(String.format(Locale.ROOT, RULE, "", levels, "").stripTrailing()));
    }

    /** What tells a rule from the others of its reading. */
    private String question(Rule rule) {
        return rule.asks()
                .map(asks -> asks.in(words.language()))
                .orElseGet(() -> rule.part().orElse(rule.name()));
    }

    private String count(RuleResult rule) {
        Verdict verdict = rule.verdict();
        String count = words.say(
                verdict.open() == 0 ? "points" : "points.open", verdict.holds(), verdict.points(), verdict.open());
        String settings = verdict.repeats() ? " " + words.say("settings", verdict.settings()) : "";
        return count + settings + (rule.aside() == 0 ? "" : ", " + words.say("aside", rule.aside()));
    }

    private String levels(Verdict.Decider decider) {
        return decider.levels().stream()
                .map(level -> words.say("level", level.value(), level.holds(), level.points()))
                .collect(Collectors.joining("; "));
    }

    private String verdict(Verdict verdict) {
        return words.say(
                "verdict." + key(verdict.kind()),
                verdict.decides().map(Verdict.Decider::key).orElse(""));
    }

    private static String key(Verdict.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void broken(CheckResult check) {
        text.append(TableWords.lines(
                words.say(
                        "broken",
                        check.broken(),
                        check.points().size(),
                        check.check().says().in(words.language())),
                4));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
