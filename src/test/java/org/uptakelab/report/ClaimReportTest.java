package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.uptakelab.claim.ClaimResult;
import org.uptakelab.claim.Condition;
import org.uptakelab.claim.PointResult;
import org.uptakelab.claim.Reading;
import org.uptakelab.claim.Reference;
import org.uptakelab.claim.Rule;
import org.uptakelab.claim.RuleResult;
import org.uptakelab.claim.Verdict;

class ClaimReportTest {
    private static final List<NamedFile> ENGLISH =
            ClaimReport.of(ClaimSamples.three(), ClaimSamples.trials(), Locale.ENGLISH);

    private static String page(List<NamedFile> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static Chart chart(String name) {
        return ClaimSamples.three().stream()
                .map(result -> ClaimEdition.of(result, Locale.ENGLISH))
                .flatMap(edition -> ClaimReport.charts(edition).stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachClaimHasItsPageAndChartsAndTheOverviewComesLast() {
        List<String> names = ENGLISH.stream().map(NamedFile::name).toList();
        assertTrue(names.containsAll(List.of(
                "claim-01.html",
                "charts/claim-01-taken_share.png",
                "charts/claim-01-caused_share-narrow.png",
                "claim-03.html",
                "charts/claim-03-caused_share.svg",
                "charts/claims.png",
                "charts/same-share.png")));
        assertEquals("index.html", names.get(names.size() - 1));
    }

    @Test
    void theSameResultsGiveTheSameBytes() {
        assertEquals(
                ClaimReport.of(List.of(ClaimSamples.open()), List.of(), Locale.GERMAN),
                ClaimReport.of(List.of(ClaimSamples.open()), List.of(), Locale.GERMAN));
    }

    @Test
    void aVerdictSaysWhatItDependsOnAndWhereItHolds() {
        String page = page(ENGLISH, "claim-03.html");
        assertTrue(page.contains("depends on: persuasion"), page);
        assertTrue(page.contains("holds at 12 of 24 settings (50"), page);
        assertTrue(page.contains("Holds at 1.5 (12\u00a0of\u00a012), not at 0 (0\u00a0of\u00a012)."), page);
        assertTrue(page.contains("Das Kapital") || page.contains("Die künstliche Intelligenz des Kapitals"), page);
    }

    @Test
    void publishedFiguresStandOnThePageWithSourceAndCertainty() {
        String page = page(ENGLISH, "claim-03.html");
        assertTrue(page.contains("at least 75 %"), page);
        assertTrue(page.contains("arXiv:1510.05569 · checked"), page);
        assertTrue(page.contains("no measure of this kind"), page);
        assertTrue(chart("claim-03-caused_share").figure(Format.WIDE).caption().contains("Published: A 6.98 %"));
    }

    @Test
    void aFigureWithoutAMeasureHereIsNotDrawn() {
        assertFalse(chart("claim-03-caused_share").figure(Format.WIDE).caption().contains("75 %"));
    }

    @Test
    void aComparisonIsToldAsOne() {
        Chart chart = chart("claim-07-gini");
        assertTrue(chart.title().contains("compared with a list drawn by lot"), chart.title());
        String figure = chart.figure(Format.WIDE).caption();
        assertTrue(figure.contains("+0.0544"), figure);
    }

    @Test
    void theOverviewCountsVerdictsAndPutsTheReadingsApart() {
        String page = page(ENGLISH, "index.html");
        assertTrue(page.contains("3 sentences"), page);
        assertTrue(page.contains("Does it see ahead?") && page.contains("Does it steer?"), page);
        assertTrue(Pattern.compile("<b>1</b><span class=\"verdict depends\">depends on the shop")
                .matcher(page)
                .find());
        assertTrue(page.indexOf("If you believe") < page.indexOf("If you doubt"), page);
        assertTrue(page.contains("href=\"claim-07.html\""), page);
    }

    @Test
    void aClaimShowsTheShopsThatProveThatBothVerdictsWerePossible() {
        String page = page(ENGLISH, "claim-03.html");
        assertTrue(page.contains("A shop in which it holds"), page);
        assertTrue(page.contains("Nobody is persuaded. They are."), page);
        assertTrue(page.contains("Persuasion 4"), page);
        assertFalse(page(ENGLISH, "claim-07.html").contains("A shop in which"));
    }

    @Test
    void aVerdictStandsBelowTheQuestionThatItsRuleAnswers() {
        assertTrue(page(ENGLISH, "claim-01.html").contains("<b>Foresight.</b> Was it on the list?"));
        assertTrue(page(ENGLISH, "index.html").contains("Foresight. Was it on the list?"));
    }

    @Test
    void withoutAQuestionAVerdictNamesWhatItsRuleMeasures() {
        assertTrue(page(ENGLISH, "claim-03.html").contains("Measured by: caused (diverted + created)"));
        assertTrue(page(ENGLISH, "index.html").contains("Steering. Measured by: caused (diverted + created)"));
    }

    @Test
    void whatAClaimSaysIsEscaped() {
        assertFalse(page(ENGLISH, "index.html").contains("matches <&>"));
        assertFalse(page(ENGLISH, "claim-01.html").contains("# <&>"));
    }

    @Test
    void oneClaimAloneHasAnOverviewToo() {
        String page = page(ClaimReport.of(List.of(ClaimSamples.open()), List.of(), Locale.GERMAN), "index.html");
        assertTrue(page.contains("einen Satz dieses Arguments"), page);
        assertFalse(page.contains("misstrauen"), page);
    }

    @Test
    void aRuleThatJudgesNoSettingHasAPageToo() {
        ClaimResult open = ClaimSamples.matched();
        Verdict none = new Verdict(Verdict.Kind.OPEN, 0, 0, 0, 0, Optional.empty());
        List<RuleResult> rules = open.rules().stream()
                .map(rule -> new RuleResult(rule.rule(), none, List.of(), 24))
                .toList();
        ClaimResult result = new ClaimResult(open.claim(), open.sweep(), rules, open.checks());
        String page = page(ClaimReport.of(List.of(result), List.of(), Locale.ENGLISH), "claim-01.html");
        assertTrue(page.contains("Not judged: 24 settings"), page);
    }

    @Test
    void whatWasChangedAfterLookingIsAdmittedOnTheOverviewAndOnThePage() {
        String overview = page(ENGLISH, "index.html");
        assertTrue(overview.contains("in 1 of 3 claims a rule, the grid"), overview);
        assertTrue(overview.contains("<a href=\"#declared\">") && overview.contains("id=\"declared\""), overview);
        assertTrue(overview.contains("The bound &lt;was&gt; lower."), overview);
        assertTrue(page(ENGLISH, "claim-03.html").contains("The bound &lt;was&gt; lower."));
        assertFalse(page(ENGLISH, "claim-07.html").contains("Changed after looking"));
    }

    @Test
    void whereNothingWasChangedNothingIsAdmitted() {
        String page = page(
                ClaimReport.of(List.of(ClaimSamples.matched(), ClaimSamples.open()), List.of(), Locale.ENGLISH),
                "index.html");
        assertFalse(page.contains("declared before looking") || page.contains("id=\"declared\""), page);
    }

    @Test
    void theOverviewOpensWithADecidedVerdictOnEachSideAndItsCount() {
        List<NamedFile> files = ClaimReport.of(
                List.of(ClaimSamples.moved(), failed(), ClaimSamples.matched()), List.of(), Locale.ENGLISH);
        String page = page(files, "index.html");
        String believer = page.substring(page.indexOf("If you believe"), page.indexOf("If you doubt"));
        String sceptic = page.substring(page.indexOf("If you doubt"), page.indexOf("Chosen by the numbers"));
        assertTrue(believer.contains("<b>24 of 24</b> settings hold"), believer);
        assertTrue(sceptic.contains("claim-07.html") && sceptic.contains("<b>24 of 24</b> settings fail"), sceptic);
    }

    /** The claim that is open, as if it had failed. */
    private static ClaimResult failed() {
        ClaimResult open = ClaimSamples.open();
        RuleResult rule = open.rules().get(0);
        Verdict fails = new Verdict(Verdict.Kind.FAILS, 0, 24, 0, 24, Optional.empty());
        return new ClaimResult(
                open.claim(),
                open.sweep(),
                List.of(new RuleResult(rule.rule(), fails, rule.points(), 0)),
                open.checks());
    }

    @Test
    void aVerdictThatDependsTellsOnTheOverviewWhereItHolds() {
        assertTrue(page(ENGLISH, "index.html")
                .contains("<p class=\"at\">Holds at 1.5 (12\u00a0of\u00a012), not at 0 (0\u00a0of\u00a012).</p>"));
    }

    @Test
    void anOpenVerdictTellsHowNearItIs() {
        assertTrue(page(ENGLISH, "claim-07.html").contains("An open verdict: 22 of 24 must agree."));
        assertFalse(page(ENGLISH, "claim-03.html").contains("An open verdict"));
    }

    @Test
    void aValueThatOthersAreComparedWithIsNoEmptyBar() {
        ClaimResult moved = ClaimSamples.moved();
        Condition more = new Condition(
                "caused_share",
                0.05,
                Double.POSITIVE_INFINITY,
                Optional.of(new Reference("shopper.salience", "0")),
                false);
        Rule old = moved.rules().get(0).rule();
        Rule rule = new Rule(old.reading(), old.part(), old.asks(), old.says(), List.of(), List.of(more));
        List<PointResult> points = moved.rules().get(0).points().stream()
                .filter(point -> point.point().cell().values().get(1).equals("1.5"))
                .toList();
        Verdict verdict = new Verdict(Verdict.Kind.HOLDS, 12, 0, 0, 12, Optional.empty());
        ClaimResult result = new ClaimResult(
                moved.claim(), moved.sweep(), List.of(new RuleResult(rule, verdict, points, 0)), moved.checks());
        String page = page(ClaimReport.of(List.of(result), List.of(), Locale.ENGLISH), "claim-03.html");
        assertTrue(page.contains("<dt>0</dt><dd class=\"none\">what the others are compared with</dd>"), page);
        assertFalse(page.contains("0 of 0"), page);
    }

    @Test
    void aNumberThatNoRuleAsksForHasNoColour() {
        ClaimResult matched = ClaimSamples.matched();
        ClaimResult first = new ClaimResult(
                matched.claim(), matched.sweep(), matched.rules().subList(0, 1), matched.checks());
        Chart chart = chart(first, "claim-01-caused_share");
        assertTrue(chart.reading().contains("No rule asks for this number"), chart.reading());
        assertFalse(chart.figure(Format.WIDE).caption().contains("Open:"));
        assertTrue(chart(first, "claim-01-taken_share").reading().contains("the shaded range"));
    }

    @Test
    void aNumberThatIsAskedForBeforehandSaysSo() {
        ClaimResult matched = ClaimSamples.matched();
        RuleResult old = matched.rules().get(0);
        Condition first = new Condition("caused_share", 0.01, Double.POSITIVE_INFINITY, Optional.empty(), false);
        Rule rule = new Rule(
                Reading.FORESIGHT,
                Optional.empty(),
                old.rule().asks(),
                old.rule().says(),
                List.of(first),
                old.rule().conditions());
        RuleResult judged = new RuleResult(rule, old.verdict(), old.points(), 0);
        ClaimResult result = new ClaimResult(matched.claim(), matched.sweep(), List.of(judged), matched.checks());
        String reading = chart(result, "claim-01-caused_share").reading();
        assertTrue(reading.contains("only settings where it is above 1\u00a0% are judged"), reading);
        Condition others = new Condition("caused_share", 0, 0.01, Optional.empty(), false);
        Rule second = new Rule(
                Reading.STEERING, Optional.empty(), Optional.empty(), rule.says(), List.of(others), rule.conditions());
        ClaimResult both = new ClaimResult(
                matched.claim(),
                matched.sweep(),
                List.of(judged, new RuleResult(second, old.verdict(), old.points(), 0)),
                matched.checks());
        String told = chart(both, "claim-01-caused_share").reading();
        assertTrue(told.contains("settings of its own: above 1\u00a0%; between 0\u00a0% and 1\u00a0%."), told);
    }

    @Test
    void aNumberThatNoRuleAsksForIsToldOfAllSettingsThoughARuleJudgesFew() {
        ClaimResult matched = ClaimSamples.matched();
        RuleResult old = matched.rules().get(0);
        RuleResult few = new RuleResult(old.rule(), old.verdict(), old.points().subList(0, 2), 22);
        ClaimResult all = new ClaimResult(matched.claim(), matched.sweep(), List.of(old), matched.checks());
        ClaimResult aside = new ClaimResult(matched.claim(), matched.sweep(), List.of(few), matched.checks());
        assertEquals(
                chart(all, "claim-01-caused_share").title(),
                chart(aside, "claim-01-caused_share").title());
        assertNotEquals(
                chart(all, "claim-01-taken_share").title(),
                chart(aside, "claim-01-taken_share").title());
    }

    private static Chart chart(ClaimResult result, String name) {
        return ClaimReport.charts(ClaimEdition.of(result, Locale.ENGLISH)).stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
