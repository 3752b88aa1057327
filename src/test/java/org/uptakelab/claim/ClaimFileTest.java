package org.uptakelab.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Factor;

class ClaimFileTest {
    private static final Path FILE = Path.of("03.yaml");
    private static final String RULE = "{measure: taken_share, above: 0.3}";

    private static List<String> problems(String text) {
        return assertThrows(UserError.class, () -> ClaimFile.parse(FILE, text)).messages();
    }

    private static void assertOne(String text, String... parts) {
        List<String> problems = problems(text);
        assertEquals(1, problems.size(), problems::toString);
        for (String part : parts) {
            assertTrue(problems.get(0).contains(part), () -> part + " must be in: " + problems);
        }
    }

    @Test
    void readsAClaim() {
        Claim claim = Claims.of("{measure: caused_share, between: [0.1, 0.4], over: {shopper.attention: .25}}");
        assertEquals(3, claim.number());
        assertEquals("It holds.", claim.title().english());
        assertEquals(BookPage.Book.II, claim.page().book());
        assertEquals(
                List.of(new Condition(
                        "caused_share", 0.1, 0.4, Optional.of(new Reference("shopper.attention", "0.25")), false)),
                claim.rules().get(0).conditions());
        assertEquals(
                List.of("taken_share", "caused_share"), claim.grid().sweep().measures());
        assertEquals(
                List.of(
                        "item-llr",
                        "profit(item-llr)",
                        "item-llr-signed",
                        "profit(item-llr-signed)",
                        "item-cosine",
                        "profit(item-cosine)",
                        "random"),
                claim.grid().sweep().recommenders());
    }

    @Test
    void isRunWithoutPersuasionAndWithTheDeclaredOne() {
        List<Factor> factors = Claims.of(RULE).grid().sweep().factors();
        assertEquals(new Factor("shopper.salience", List.of("0.0", "1.5")), factors.get(1));
        assertEquals(6, Claims.of(RULE).grid().sweep().cells().size());
    }

    @Test
    void aClaimMayVaryPersuasionItself() {
        String text = Claims.text(RULE).replace("shopper.attention: [0.25, 0.5, 1.0]", "shopper.salience: [0, 1, 4]");
        assertEquals(
                List.of(new Factor("shopper.salience", List.of("0.0", "1.0", "4.0"))),
                ClaimFile.parse(FILE, text).grid().sweep().factors());
    }

    @Test
    void theFullVersionGoesOverTheQuickOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("03.yaml");
        Files.writeString(file, Claims.text(RULE));
        assertEquals(
                3, ClaimFile.find(file.toString(), false).grid().sweep().base().replications());
        Claim full = ClaimFile.find(file.toString(), true);
        assertEquals(9, full.grid().sweep().base().replications());
        assertEquals(40, full.grid().sweep().cells().get(5).scenario().world().users());
    }

    @Test
    void aTrialFixesKeysThatVaryToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("03.yaml"), Claims.text(RULE));
        Path file = folder.resolve("03-holds.yaml");
        Files.writeString(file, """
                claim: 3
                expect: holds
                says: {en: There., de: Dort.}
                set: {shopper.attention: 0.9, shopper.salience: 2, shopper.search: 4}
                recommenders: [item-cosine]
                aims: [fit]
                """);
        Trial trial = ClaimFile.trial(file.toString());
        assertEquals(Verdict.Kind.HOLDS, trial.expected());
        assertEquals(1, trial.claim().grid().sweep().cells().size());
        assertEquals(
                List.of(new Arm("item-cosine", Aim.FIT)), trial.claim().grid().arms());
        var shopper = trial.claim().grid().sweep().cells().get(0).scenario().shopper();
        assertEquals(0.9, shopper.attention());
        assertEquals(2, shopper.salience());
        assertEquals(4, shopper.search());
    }

    @Test
    void figuresStandBesideAMeasureOrByThemselves() {
        String text =
                Claims.text(RULE) + "published: {anyway_rate: [sharma-2015-anyway], beside: [lee-2021-conversion]}\n";
        assertEquals(
                List.of(
                        new Citation("sharma-2015-anyway", Optional.of("anyway_rate")),
                        new Citation("lee-2021-conversion", Optional.empty())),
                ClaimFile.parse(FILE, text).published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shopper.attention: [|shopper.atention: [|Maybe you meant shopper.attention",
                "page: {book: II|page: {book: III|book must be one of I, II, but is III",
                "reading: steering|reading: stearing|Maybe you meant steering",
                "above: 0.3|above: much|above must be a number, but is much",
                "above: 0.3|above: 0.3, below: 0.4|one of above: A, below: B or between: [A, B]",
                "measure: taken_share|measure: taken_shares|Maybe you meant taken_share",
                "above: 0.3|above: 0.3, over: {shopper.attention: 0.7}|(0.25, 0.5, 1.0), but has 0.7",
                "above: 0.3|above: 0.3, over: {shopper.search: 3}|shopper.search does not vary",
                "above: 0.3|above: 0.3, over: {recommender: popular}|random), but has popular",
                "above: 0.3|above: 0.3, relative: true|relative needs over",
                "above: 0.3|above: 0.3, relative: false|relative needs over",
                "also: [random]|also: [item-llr]|beside those that every claim is judged by",
                "also: [random]|also: [rondom]|Maybe you meant random",
                "persuasion: 1.5|measures: [gini]|experiment must have persuasion, but it is missing",
                "shows: [taken_share]|shows: [taken]|must be among those of uptake measures, but taken is not",
                "limits: {en: Limits., de: Grenzen.}|limits: {en: Limits.}|limits must have de, but it is missing",
                "de: Grenzen.|de: …|de must be a text with a letter or a digit in it, but is …",
                "claim: 3|claim: 0|claim must be a whole number from 1, but is 0",
                "shows: [taken_share]|shows: [taken_share]\\npublished: [nobody-1900]|there is no nobody-1900",
                "items: 10|items: 0|world.items must be",
            })
    void tellsWhatIsWrong(String right, String wrong, String message) {
        String text = Claims.text(RULE);
        assertTrue(text.contains(right), right);
        assertOne(text.replace(right, wrong.replace("\\n", "\n")), message, "03.yaml, line ");
    }

    private static String twice(String first, String second) {
        String rule = "\n    says: {en: How., de: Wie.}\n    holds: [" + RULE + "]\n";
        String one = "  - reading: steering" + rule;
        String text = Claims.text(RULE);
        assertTrue(text.contains(one), text);
        return text.replace(one, "  - reading: steering" + first + rule + "  - reading: steering" + second + rule);
    }

    @Test
    void rulesOfOneReadingAreToldApart() {
        List<Rule> rules = ClaimFile.parse(FILE, twice("\n    part: lead", "\n    part: late-lead"))
                .rules();
        assertEquals(
                List.of("steering/lead", "steering/late-lead"),
                rules.stream().map(Rule::name).toList());
        assertTrue(rules.get(0).isNamed("steering") && rules.get(0).isNamed("steering/lead"));
        assertFalse(rules.get(0).isNamed("steering/late-lead"));
        assertOne(
                twice("\n    part: lead", ""), "a rule must have part", "where steering has several rules", "line 15");
        assertOne(twice("\n    part: lead", "\n    part: lead"), "steering/lead is there twice");
        assertOne(twice("\n    part: lead", "\n    part: Zwei drei"), "part must be one word in small letters");
    }

    @Test
    void aTrialNamesARuleThatIsThere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("03.yaml"), twice("\n    part: lead", "\n    part: late"));
        String trial = "claim: 3\nexpect: holds\nreading: READING\nsays: {en: There., de: Dort.}\n"
                + "set: {shopper.attention: 0.9}\n";
        Path file = folder.resolve("03-holds.yaml");
        Files.writeString(file, trial.replace("READING", "steering/late"));
        assertEquals(
                Optional.of("steering/late"), ClaimFile.trial(file.toString()).rule());
        Files.writeString(file, trial.replace("READING", "steering/lost"));
        UserError error = assertThrows(UserError.class, () -> ClaimFile.trial(file.toString()));
        assertTrue(
                error.messages().get(0).contains("(steering/lead, steering/late), but is steering/lost"),
                () -> error.messages().toString());
    }

    @Test
    void aTrialSetsNoRecommenderThatWouldBeDropped(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("03.yaml"), Claims.text(RULE));
        Path file = folder.resolve("03-holds.yaml");
        Files.writeString(
                file,
                "claim: 3\nexpect: holds\nsays: {en: There., de: Dort.}\n"
                        + "set: {shopper.attention: 0.9, recommender.name: popular}\n");
        UserError error = assertThrows(UserError.class, () -> ClaimFile.trial(file.toString()));
        assertEquals(1, error.messages().size());
        assertTrue(
                error.messages().get(0).contains("set must have keys other than recommender.name"),
                () -> error.messages().toString());
    }

    @Test
    void tellsEverythingAtOnce() {
        List<String> problems = problems(Claims.text(RULE)
                .replace("items: 10", "items: 0")
                .replace("reading: steering", "reading: x")
                .replace("title:", "titel:"));
        assertEquals(4, problems.size(), problems::toString);
    }

    @Test
    void tellsAMissingReferenceThoughTheGridIsWrongToo() {
        List<String> problems = problems(Claims.text("{measure: taken_share, above: 0.3, over: {shopper.attention: 7}}")
                .replace("also: [random]", "also: [randon]")
                .replace("limits: {en: Limits., de: Grenzen.}\n", "")
                .replace("title: {en: It holds., de: Es gilt.}", "title: {en: It holds.}"));
        assertEquals(4, problems.size(), problems::toString);
        for (String part : List.of(
                "shopper.attention must have one of its values here (0.25, 0.5, 1.0), but has 7",
                "Maybe you meant random",
                "a claim must have limits",
                "title must have de")) {
            assertTrue(problems.stream().anyMatch(problem -> problem.contains(part)), () -> part + ": " + problems);
        }
    }

    @Test
    void aKeyWithoutValuesIsToldOnce() {
        assertOne(
                Claims.text("{measure: taken_share, above: 0.3, over: {shopper.attention: 0.5}}")
                        .replace("[0.25, 0.5, 1.0]", "0.5"),
                "shopper.attention must have a list of values");
    }

    @Test
    void aListOfFiguresStandsBesideNoMeasure() {
        String text = Claims.text(RULE) + "published: [sharma-2015-anyway]\n";
        assertEquals(
                List.of(new Citation("sharma-2015-anyway", Optional.empty())),
                ClaimFile.parse(FILE, text).published());
    }

    @Test
    void takesTheMeasuresThatFiguresStandBeside() {
        String text = Claims.text(RULE) + "published: {anyway_rate: [sharma-2015-anyway]}\n";
        assertEquals(
                List.of("taken_share", "anyway_rate"),
                ClaimFile.parse(FILE, text).grid().sweep().measures());
    }

    @Test
    void aScenarioIsNoClaim() {
        assertOne(
                "world: {users: 5}\nshopper: {attention: 0.5}\n",
                "03.yaml must be a claim, but is a scenario: its keys are world, shopper");
    }

    @Test
    void anEmptyFileIsNoClaim() {
        assertOne("# nothing\n", "03.yaml must be a claim, but is empty");
    }

    @Test
    void aTrialWhoseClaimIsNotBesideItNamesBoth(@TempDir Path folder) throws IOException {
        Path trial = Files.writeString(folder.resolve("mine-holds.yaml"), """
                claim: 20
                expect: holds
                says: {en: Everybody looks., de: Alle sehen hin.}
                set: {shopper.attention: 1.0}
                """);
        UserError error = assertThrows(UserError.class, () -> ClaimFile.trial(trial.toString()));
        String message = String.valueOf(error.getMessage());
        assertTrue(
                message.startsWith(trial + " is a trial of claim 20, so " + folder.resolve("20.yaml") + " must"),
                message);
    }
}
